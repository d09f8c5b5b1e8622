import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { XlsxFont, XlsxSheet, XlsxStyle } from "../../../src/xlsx/xlsx-workbook";
import type { Book } from "../../host/book";
import { cellValue, readCells, readFormulas, usedArea } from "../cells";
import { columnCharacters } from "../snapshot";
import { cellEdit, mergesOf, resultEdits, richTextEdits } from "./cell-edits";
import { lookEdits } from "./look-edits";
import { noteEdits } from "./note-edits";
import { ruleEdits } from "./rule-edits";

/** How a cell of an added sheet looks before it is given looks of its own. */
const addedCell: XlsxStyle = { vertical: "top", wrapText: true };

/** A sheet made in the grid: added with its values, then given formulas, merges, formats and marks. */
export function newSheetEdits(sheet: FWorksheet, book: Book, defaultFont: XlsxFont): WorkbookEdit[] {
  const name = sheet.getSheetName();
  const used = usedArea(sheet, true);
  const area: Area = { top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 };
  const values = readCells(sheet, area, cellValue);
  const formulas: WorkbookEdit[] = [];
  readFormulas(sheet, area).forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula === "") return;
      const edit = cellEdit(sheet, name, r, c, values[r]?.[c] ?? null, formula);
      formulas.push(edit, ...resultEdits(edit, sheet));
    }),
  );
  const merges = mergesOf(sheet);
  const addition: WorkbookEdit = {
    kind: "add-sheet",
    name,
    rows: values.map((row) => row.map((value) => (value === "" ? null : value))),
    columnWidths: values[0]?.map((_, column) => columnCharacters(sheet.getColumnWidth(column))) ?? [],
    boldRows: [],
    frozenRows: sheet.getFrozenRows(),
  };
  const added = addedSheet(name, values);
  return [
    addition,
    ...formulas,
    ...richTextEdits(sheet, values, defaultFont),
    ...(merges.length > 0 ? [{ kind: "set-merges", sheet: name, merges } as const] : []),
    ...lookEdits(added, sheet, defaultFont),
    ...noteEdits(added, [], sheet, book.comments),
    ...ruleEdits(name, [], book.conditionalFormats.rules(sheet)),
  ];
}

/** The sheet as it stands in the file once it is added: what is compared with the grid. */
function addedSheet(name: string, values: readonly (readonly unknown[])[]): XlsxSheet {
  return {
    name,
    visibility: "visible",
    protected: false,
    cells: values.flatMap((row, r) =>
      row.flatMap((value, c) => (value === "" ? [] : [{ row: r, column: c, value: null, style: addedCell }])),
    ),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 0,
    frozenColumns: 0,
    conditionalFormats: [],
    autoFilter: null,
    showGridLines: true,
  };
}
