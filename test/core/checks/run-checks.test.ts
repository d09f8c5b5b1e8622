import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { catalogue } from "../../../src/core/checks/catalogue";
import { canSwitchOff, runChecks } from "../../../src/core/checks/run-checks";
import { taskSheet } from "../task-sheet";

const { table } = checkWorkbook([
  taskSheet([
    { goal: "力争到位资金2亿元", evidence: "待补" },
    { content: "产业", evidence: "" },
  ]),
]).tables[0]!.rows[0]!;
const checksFound = (switchedOff: readonly string[]) =>
  new Set(runChecks(table, switchedOff).map(({ check }) => check));

test("a warning or an info that is switched off keeps silent, all others speak as before", () => {
  const all = checksFound([]);
  expect(all).toContain("hedged-goal");
  expect(checksFound(["hedged-goal"])).toEqual(new Set([...all].filter((check) => check !== "hedged-goal")));
});

test("errors cannot be switched off, nor checks that there are not", () => {
  expect(checksFound([])).toContain("missing-evidence");
  expect(checksFound(["missing-evidence", "below-minimum", "no-such-check"])).toEqual(checksFound([]));
  expect(catalogue.filter((check) => !canSwitchOff(check)).map(({ severity }) => severity)).toEqual(
    Array<string>(7).fill("error"),
  );
});

describe("once a workbook is checked", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;

  /** In a function of its own, so that nothing but the checks could still hold the table. */
  const checkedTable = () => {
    const { tables } = checkWorkbook([taskSheet([{ goal: "力争到位资金2亿元", evidence: "待补" }])]);
    expect(tables[0]!.findings).not.toEqual([]);
    return new WeakRef(tables[0]!.rows[0]!.table);
  };

  test("no check holds on to its tables", async () => {
    const table = checkedTable();
    await new Promise(setImmediate);
    collectGarbage();
    expect(table.deref() === undefined).toBe(true);
  });
});
