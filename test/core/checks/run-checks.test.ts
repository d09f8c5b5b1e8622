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
