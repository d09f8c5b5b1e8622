import { checkWorkbook } from "../../../src/core/check-workbook";
import type { ColumnCorrection } from "../../../src/core/settings/workbook-settings";
import { parseTaskTables } from "../../../src/core/table/parse-task-tables";
import { taskSheet } from "../task-sheet";

const sheet = "任务分解表";
const columnsWith = (evidence: string, corrections: readonly ColumnCorrection[]) =>
  parseTaskTables(taskSheet([{}], { headers: { evidence } }), corrections).map(({ columns, missingColumns }) => ({
    missing: missingColumns,
    unsure: columns.filter(({ unsure }) => unsure).map(({ role }) => role),
  }));

test("a header nobody knows heads what staff say", () => {
  expect(columnsWith("报送内容", [])).toEqual([{ missing: ["evidence"], unsure: [] }]);
  expect(columnsWith("报送内容", [{ sheet, label: "报送内容", role: "evidence" }])).toEqual([
    { missing: [], unsure: [] },
  ]);
});

test("a confirmed likeness is no question any more, however its blanks have moved", () => {
  expect(columnsWith("佐征依据", [])).toEqual([{ missing: [], unsure: ["evidence"] }]);
  expect(columnsWith("佐征依据", [{ sheet, label: "佐征 依据", role: "evidence" }])).toEqual([
    { missing: [], unsure: [] },
  ]);
});

test("a column that is none of ours is left out", () => {
  expect(columnsWith("佐征依据", [{ sheet, label: "佐征依据", role: null }])).toEqual([
    { missing: ["evidence"], unsure: [] },
  ]);
});

test("a header that is only hinted at is asked about, until staff say what it is", () => {
  const goalWith = (corrections: readonly ColumnCorrection[]) =>
    parseTaskTables(taskSheet([{}], { headers: { goal: "建设目标说明" } }), corrections).map(({ columns }) =>
      columns.filter(({ role }) => role === "goal").map(({ unsure }) => unsure),
    );
  expect(goalWith([])).toEqual([[true]]);
  expect(goalWith([{ sheet, label: "建设目标说明", role: "goal" }])).toEqual([[false]]);
  expect(goalWith([{ sheet, label: "建设目标说明", role: null }])).toEqual([[]]);
});

test("of two columns of one role the corrected one wins", () => {
  const grid = taskSheet([{ 台账资料: "台账" }]);
  const [table] = parseTaskTables(grid, [{ sheet, label: "台账资料", role: "evidence" }]);
  expect(table!.columns.filter(({ role }) => role === "evidence").map(({ label }) => label)).toEqual(["台账资料"]);
});

test("a correction of another sheet does not count", () => {
  expect(columnsWith("报送内容", [{ sheet: "别的表", label: "报送内容", role: "evidence" }])[0]!.missing).toEqual([
    "evidence",
  ]);
});

test("a wrong header is one finding, whatever the rows hold", () => {
  const rows = Array.from({ length: 80 }, () => ({}));
  const { tables } = checkWorkbook([taskSheet(rows, { headers: { evidence: "报送内容" } })]);
  const about = tables[0]!.findings.filter(({ severity }) => severity === "error");
  expect(about.map(({ check }) => check)).toEqual(["missing-column"]);
});
