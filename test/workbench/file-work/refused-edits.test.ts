import { EditError, type WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { workHere } from "../../../workbench/file-work/file-work";
import { fromSentError, toSentError } from "../../../workbench/file-work/messages";
import { failureText } from "../../../workbench/page/failure-text";

const file = writeWorkbook([
  { name: "表", rows: [["甲"]] },
  { name: "Sheet2", rows: [["乙"]] },
]);
const hidden: WorkbookEdit = { kind: "set-sheet-view", sheet: "Sheet2", visibility: "hidden" };

test.each<[string, WorkbookEdit[], string]>([
  ["a sheet that is not there", [{ kind: "set-value", sheet: "丙", row: 0, column: 0, value: 1 }], "没有所改的工作表"],
  ["a name that Excel forbids", [{ kind: "rename-sheet", sheet: "表", name: "2022/23" }], "工作表名"],
  ["a name that another sheet has", [{ kind: "rename-sheet", sheet: "表", name: "SHEET2" }], "同名"],
  ["the last sheet that is shown", [hidden, { kind: "delete-sheet", sheet: "表" }], "至少要有一张显示的工作表"],
  ["a cell outside", [{ kind: "set-value", sheet: "表", row: -1, column: 0, value: 1 }], "超出了工作表的范围"],
])("%s: why the file is not saved is told in Chinese, also from a worker", async (_, edits, expected) => {
  const error: unknown = await workHere.patch(file, edits).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EditError);
  expect(failureText(error)).toContain(expected);
  expect(failureText(fromSentError(structuredClone(toSentError(error))))).toBe(failureText(error));
});
