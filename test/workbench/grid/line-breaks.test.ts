import { partLinesByLineFeed } from "../../../workbench/grid/line-breaks";
import { headlessGrid } from "../headless/headless-grid";
import { smallWorkbook } from "../headless/small-workbook";

test.each([
  ["from Word", "乙\r二行\r三行", "乙\n二行\n三行"],
  ["as Excel writes it", "乙\n二行", "乙\n二行"],
  ["as some files have it", "乙\r\n二行", "乙\r\n二行"],
])("a text of several lines %s", (_, written, kept) => {
  const { api } = headlessGrid();
  partLinesByLineFeed(api);
  const book = api.createWorkbook(smallWorkbook({ 表: [["甲"]] }));
  const cellValue = { 0: { 1: { v: written } } };
  api.syncExecuteCommand("sheet.mutation.set-range-values", {
    unitId: book.getId(),
    subUnitId: "sheet-1",
    cellValue,
  });
  expect(book.getActiveSheet().getSheet().getCellRaw(0, 1)?.v).toBe(kept);
});
