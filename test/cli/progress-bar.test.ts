import { ProgressBar } from "../../src/cli/progress-bar";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

const full = "█".repeat(30);

test("it says how many files are done, in one line, and leaves the line empty", () => {
  const screen = terminal(true);
  const bar = new ProgressBar(4, screen);
  bar.advance(1);
  bar.advance(3);
  bar.end();
  expect(screen.written).toEqual([
    `\r审核中 ${"█".repeat(7)}${"░".repeat(23)} 1/4`,
    `\r审核中 ${full} 4/4`,
    "\r\u001b[K",
  ]);
});

test("thousands of files redraw it some hundred times at most", () => {
  const screen = terminal(true);
  const bar = new ProgressBar(1000, screen);
  for (let done = 0; done < 1000; done++) bar.advance(1);
  expect(screen.written.length).toBeLessThanOrEqual(130);
  expect(screen.written.at(-1)).toBe(`\r审核中 ${full} 1000/1000`);
});

test.each<[string, boolean, number]>([
  ["into a file or another program", false, 100],
  ["for a single file", true, 1],
])("%s it writes nothing", (_, isTTY, files) => {
  const screen = terminal(isTTY);
  const bar = new ProgressBar(files, screen);
  bar.advance(1);
  bar.end();
  expect(screen.written).toEqual([]);
});
