import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area, CellValue } from "../../../src/core/table/grid";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { XlsxCell, XlsxFont, XlsxSheet, XlsxTextRun } from "../../../src/xlsx/xlsx-workbook";
import { AreaIndex } from "../area-index";
import { cellKey } from "../cell-key";
import { cellStyle, cellValue, readFormulas, readValues, spillArea } from "../cells";
import { fileFont } from "../file-style";
import { toArea } from "../grid-range";
import { isSameRuns, richTextDocument, richTextRuns } from "../rich-text";
import { mergesToSave } from "../shown-merges";
import { gridFont } from "../style";

/**
 * What differs in the contents of a sheet.
 *
 * @param defaultFont Of the letters of a cell whose style names none.
 */
export function cellEdits(before: XlsxSheet, now: FWorksheet, defaultFont: XlsxFont): WorkbookEdit[] {
  const cellsBefore = new Map(before.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const merges = new AreaIndex(mergesOf(now));
  const spilled = spilledBy(before, now);
  const edits: WorkbookEdit[] = [];
  const results: WorkbookEdit[] = [];
  forEachCell(now, (row, column, value, formula) => {
    const key = cellKey(row, column);
    const cell = cellsBefore.get(key);
    cellsBefore.delete(key);
    const runs = formula === "" && typeof value === "string" ? runsAt(now, row, column, defaultFont) : null;
    const runsBefore = cell?.richText ? runsOf(cell, cell.richText, defaultFont) : null;
    if (!merges.covers(row, column) && !(isSame(cell, value, formula) && isSameRuns(runs, runsBefore))) {
      const edit = withRuns(cellEdit(now, before.name, row, column, value, formula), runs);
      edits.push(edit);
      results.push(...resultEdits(edit, now));
    }
  });
  // What the grid holds no more was emptied; cells under a merge were never shown, and results lie beside the cells.
  for (const { row, column, value, formula } of cellsBefore.values()) {
    const wasEmpty = (value === null || value === "") && formula === undefined;
    if (!wasEmpty && !merges.covers(row, column) && !spilled(row, column)) {
      edits.push({ kind: "set-value", sheet: before.name, row, column, value: null });
    }
  }
  // Last: where a formula spills to, cells were emptied before.
  return [...edits, ...results];
}

export function cellEdit(
  now: FWorksheet,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
  formula: string,
): WorkbookEdit {
  if (formula === "") return { kind: "set-value", sheet, row, column, value };
  const area = spillArea(now, oneCell(row, column));
  const edit = { kind: "set-formula", sheet, row, column, formula: formula.replace(/^=/, ""), result: value } as const;
  return area ? { ...edit, area } : edit;
}

/** The results of a formula that spills, beside the first, which its cell holds. */
export function resultEdits(edit: WorkbookEdit, now: FWorksheet): WorkbookEdit[] {
  if (edit.kind !== "set-formula" || !edit.area) return [];
  const { sheet, area } = edit;
  return readValues(now, area).flatMap((values, r) =>
    values.flatMap((value, c): WorkbookEdit[] => {
      const [row, column] = [area.top + r, area.left + c];
      const isFirst = row === edit.row && column === edit.column;
      return isFirst ? [] : [{ kind: "set-value", sheet, row, column, value: value === "" ? null : value }];
    }),
  );
}

/** The texts of several formats among a sheet's values from A1 on. */
export function richTextEdits(
  sheet: FWorksheet,
  values: readonly (readonly CellValue[])[],
  defaultFont: XlsxFont,
): WorkbookEdit[] {
  return values.flatMap((row, r) =>
    row.flatMap((value, column): WorkbookEdit[] => {
      const runs = typeof value === "string" ? runsAt(sheet, r, column, defaultFont) : null;
      return runs ? [{ kind: "set-value", sheet: sheet.getSheetName(), row: r, column, value, runs }] : [];
    }),
  );
}

function runsAt(sheet: FWorksheet, row: number, column: number, defaultFont: XlsxFont): XlsxTextRun[] | null {
  const cell = sheet.getSheet().getCellRaw(row, column);
  return cell?.p ? richTextRuns(cell.p, { ...defaultFont, ...fileFont(cellStyle(sheet, cell) ?? {}) }) : null;
}

/** As the grid was given them: what it cannot show must not look like a change. */
function runsOf({ style }: XlsxCell, richText: readonly XlsxTextRun[], defaultFont: XlsxFont): XlsxTextRun[] | null {
  const shown = richTextDocument("", richText, style?.font);
  return richTextRuns(shown, { ...defaultFont, ...fileFont(gridFont(style?.font)) });
}

function withRuns(edit: WorkbookEdit, runs: readonly XlsxTextRun[] | null): WorkbookEdit {
  return edit.kind === "set-value" && runs ? { ...edit, runs } : edit;
}

/** A formula that is the same keeps the result stored with it, whatever the grid makes of it. */
function isSame(before: XlsxCell | undefined, value: CellValue, formula: string): boolean {
  if (formula !== "" || before?.formula !== undefined) return formula === `=${before?.formula ?? ""}`;
  const valueBefore = before?.value ?? null;
  return valueBefore === "" ? value === null : withLineFeeds(valueBefore) === withLineFeeds(value);
}

/** The grid keeps the lines of rich text apart in its own way, whichever ends they have in the file. */
const withLineFeeds = (value: CellValue): CellValue =>
  typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;

/** In one pass: saving goes through a hundred thousand cells while somebody may be typing. */
function forEachCell(
  sheet: FWorksheet,
  visit: (row: number, column: number, value: CellValue, formula: string) => void,
): void {
  const cells = sheet.getSheet().getCellMatrix();
  cells.forValue((row, column, cell) => {
    const value = cellValue(cell);
    const formula = cell?.f || cell?.si ? (readFormulas(sheet, oneCell(row, column))[0]?.[0] ?? "") : "";
    if (value !== "" || formula !== "") visit(row, column, value === "" ? null : value, formula);
  });
}

/** The file's array formulas that are still there keep the results stored with them. */
function spilledBy({ cells }: XlsxSheet, now: FWorksheet): (row: number, column: number) => boolean {
  const areas = cells.flatMap(({ row, column, formula, formulaArea }) => {
    const isThere = formulaArea && readFormulas(now, oneCell(row, column))[0]?.[0] === `=${formula ?? ""}`;
    return isThere ? [formulaArea] : [];
  });
  return (row, column) =>
    areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
}

const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const mergesOf = (sheet: FWorksheet): Area[] => sheet.getMergedRanges().map((range) => toArea(range.getRange()));

/** The merges, written anew when any has changed. */
export function mergeEdits(before: XlsxSheet, now: FWorksheet): WorkbookEdit[] {
  const merges = mergesToSave(before, mergesOf(now));
  return merges === null ? [] : [{ kind: "set-merges", sheet: before.name, merges }];
}
