import { checkWorkbook } from "../../../src/core/check-workbook";
import { groupUnits } from "../../../src/core/year/group-units";
import { rowsWithoutDepartment, splitByDepartment } from "../../../src/core/year/split-by-department";
import { departmentParts, unclearRowsText } from "../../../src/strings/year/department-parts";
import { partWorkbooks } from "../../../src/strings/year/part-workbooks";
import { remindersOf } from "../../../src/strings/year/reminder-sheet";
import { taskSheet } from "../task-sheet";

const tablesOf = (...departments: readonly string[]) =>
  checkWorkbook([taskSheet(departments.map((each) => ({ departments: each })))]).tables;
const partsOf = (...departments: readonly string[]) =>
  splitByDepartment(tablesOf(...departments)).map(({ department, rows }) => [department, rows.length]);

test.each([
  { units: ["区发改局", "区发展和改革局", "区商务局"], parts: [["区发改局", 2], ["区商务局", 1]] }, // prettier-ignore
  { units: ["区发改局、区发展和改革局"], parts: [["区发改局", 1]] },
  { units: ["区财政局", "财政局"], parts: [["区财政局", 2]] },
  { units: ["区科技局", "区教育局"], parts: [["区科技局", 1], ["区教育局", 1]] }, // prettier-ignore
  {
    units: ["财政局", "市财政局", "区财政局"],
    parts: [["财政局", 1], ["市财政局", 1], ["区财政局", 1]], // prettier-ignore
  },
])("one unit is one part, however it is written: $units", ({ units, parts }) => {
  expect(partsOf(...units)).toEqual(parts);
});

test("a list of thousands of names is left as it is", () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `第${index}单位`);
  expect([...groupUnits(names).values()]).toEqual(names);
});

describe("rows without 责任单位", () => {
  const tables = tablesOf("区发改局、区商务局", "", "区商务局", "无");

  test("no row is lost: every one stands in a part", () => {
    const rows = tables.flatMap((table) => table.rows);
    const told = new Set(splitByDepartment(tables).flatMap((part) => part.rows));
    expect(told.size + rowsWithoutDepartment(tables).length).toBe(rows.length);
    expect(new Set(departmentParts(tables).flatMap((part) => part.rows)).size).toBe(rows.length);
  });

  test("they get a workbook of their own, and are named", () => {
    expect(partWorkbooks(tables).map(({ file, rowCount }) => [file, rowCount])).toEqual([
      ["区发改局.xlsx", 1],
      ["区商务局.xlsx", 2],
      ["未明确责任单位.xlsx", 2],
    ]);
    expect(unclearRowsText(tables)).toBe(
      "有 2 行没有责任单位（第4行、第6行），放在“未明确责任单位.xlsx”里。请先填写责任单位，再拆分。",
    );
  });

  test("what they lack is on the 催办单", () => {
    expect(remindersOf(tables).map(({ department }) => department)).toContain("未明确责任单位");
  });

  test("nothing is said where every row has its unit, and nothing is split where none has", () => {
    expect(unclearRowsText(tablesOf("区发改局"))).toBe("");
    expect(partWorkbooks(tablesOf("", ""))).toEqual([]);
  });
});
