import { askInTurn, type Attempt } from "../../src/excel/attempts";
import { HostFailure, type HostFailureKind } from "../../src/excel/host-failure";

/** Fails with these kinds in turn, then answers; notes how it was asked. */
function excel(...kinds: HostFailureKind[]) {
  const asked: Attempt[] = [];
  const ask = async (attempt: Attempt) => {
    asked.push(attempt);
    const kind = kinds[asked.length - 1];
    if (kind) throw new HostFailure(kind, kind);
    return "answer";
  };
  return { asked, ask };
}

test("the usual way is one question, with rules, about the sheets known", async () => {
  const { asked, ask } = excel();

  await expect(askInTurn(ask)).resolves.toBe("answer");
  expect(asked).toMatchObject([{ rules: true, trustKnownSheets: true, pace: { guessFirstBlock: true } }]);
});

test("when a known sheet has gone, Excel is asked which there are, as briskly as before", async () => {
  const { asked, ask } = excel("item-not-found");

  await expect(askInTurn(ask)).resolves.toBe("answer");
  expect(asked[1]).toMatchObject({ trustKnownSheets: false, rules: true, pace: { guessFirstBlock: true } });
});

test("when the answer was too large, it is asked for in small pieces", async () => {
  const { asked, ask } = excel("payload-too-large");

  await expect(askInTurn(ask)).resolves.toBe("answer");
  expect(asked[1]).toMatchObject({ rules: true, pace: { sheetsPerRequest: 1, guessFirstBlock: false } });
  expect(asked[1]!.pace.cellsPerRequest).toBeLessThan(asked[0]!.pace.cellsPerRequest);
});

test.each(["item-not-found", "unexpected"] as const)(
  "when %s persists, the cells are read without the rules",
  async (kind) => {
    const { asked, ask } = excel(kind, kind);

    await expect(askInTurn(ask)).resolves.toBe("answer");
    expect(asked.at(-1)).toMatchObject({ rules: false });
  },
);

test.each(["cell-being-edited", "access-denied", "session-lost", "busy", "unsupported"] as const)(
  "%s is for staff to mend: asking again would not help",
  async (kind) => {
    const { asked, ask } = excel(kind);

    await expect(askInTurn(ask)).rejects.toMatchObject({ kind });
    expect(asked).toHaveLength(1);
  },
);

test("when nothing helps, the first failure is told", async () => {
  const { ask } = excel("unexpected", "busy", "access-denied");

  await expect(askInTurn(ask)).rejects.toMatchObject({ kind: "unexpected" });
});

test("a failure of our own is sorted too", async () => {
  const broken = () => Promise.reject(new TypeError("x is undefined"));

  await expect(askInTurn(broken)).rejects.toBeInstanceOf(HostFailure);
});
