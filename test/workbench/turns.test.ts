import { oneAtATime } from "../../workbench/page/one-at-a-time";
import { OneByOne } from "../../workbench/page/one-by-one";

/** Work that ends when it is told to. */
function held(log: string[], name: string) {
  let end: (failure?: Error) => void = () => undefined;
  const work = (): Promise<string> => {
    log.push(`${name} begins`);
    return new Promise((resolve, reject) => {
      end = (failure) => (failure ? reject(failure) : resolve(name));
    });
  };
  return { work, end: (failure?: Error) => end(failure) };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("nothing begins before what was asked for earlier has ended, be it by failing", async () => {
  const log: string[] = [];
  const [first, second] = [held(log, "first"), held(log, "second")];
  const turns = new OneByOne();
  const failed = turns.run(first.work);
  const done = turns.run(second.work);
  await turn();
  expect(log).toEqual(["first begins"]);
  first.end(new Error("broken"));
  await expect(failed).rejects.toThrow("broken");
  await turn();
  expect(log).toEqual(["first begins", "second begins"]);
  second.end();
  expect(await done).toBe("second");
});

test("what is asked for again and again while it is under way runs once more, and not beside itself", async () => {
  let begun = 0;
  const ends: (() => void)[] = [];
  const keep = oneAtATime(() => {
    begun++;
    return new Promise((resolve) => ends.push(resolve));
  });
  const first = keep();
  void keep();
  void keep();
  await turn();
  expect(begun).toBe(1);
  ends.shift()!();
  await turn();
  expect(begun).toBe(2);
  ends.shift()!();
  await first;
  expect(begun).toBe(2);
});

test("after it has failed it runs when it is next asked for", async () => {
  let begun = 0;
  const keep = oneAtATime(async () => {
    if (++begun === 1) throw new Error("full");
  });
  await expect(keep()).rejects.toThrow("full");
  await keep();
  expect(begun).toBe(2);
});
