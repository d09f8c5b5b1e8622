import { areaToA1, parseA1 } from "../../../../src/core/table/a1";
import { tableArea } from "../../../../workbench/grid/filter/table-area";

/** A title over a header, rows with a merged cell, a blank column, notes beside; below a blank row another line. */
const rows = [
  ["任务分解表", "", "", "", "说明"],
  ["工作内容", "目标", "单位", "", "甲"],
  ["产业", "一", "区投促局", "", ""],
  ["", "二", "", "", ""],
  ["就业", "", "区人社局", "", ""],
  ["", "", "", "", ""],
  ["填表人", "", "", "", ""],
];
const merges = ["A1:C1", "A3:A4"].map((a1) => parseA1(a1)!);
const textAt = (row: number, column: number) => rows[row]?.[column] ?? "";

test.each([
  ["a cell of the table: from the header below its title", "B4", "A2:C5"],
  ["a merged cell", "A3:A4", "A2:C5"],
  ["the title", "A1:C1", "A2:C5"],
  ["cells of the header", "A2:C2", "A2:C5"],
  ["some of them", "B2:C2", "B2:C5"],
  ["the header's whole row: what of it is used", "A2:XFD2", "A2:E5"],
  ["several rows: these", "A2:C4", "A2:C4"],
  ["a table of one column", "E1", "E1:E2"],
  ["a cell that nothing is below", "A7", null],
  ["a cell outside", "H20", null],
])("%s", (_, selected, expected) => {
  const area = tableArea(parseA1(selected)!, merges, parseA1("A1:E7")!, textAt);
  expect(area && areaToA1(area)).toBe(expected);
});
