import type { CellEdit } from "../core/fixes/cell-edit";
import { areaToA1, cellToA1 } from "../core/table/a1";
import type { Area, CellPosition, CellValue } from "../core/table/grid";
import { plainInput } from "./plain-text";
import { cellsPerRequest, groupByRequest, remainingBlocks } from "./reading-blocks";
import { request } from "./request";
import { areaNamed, canNameMerges, cellValue } from "./sheet-query";
import type { EditReport } from "./workbook-port";

/** The sheet of some edits, as it is before any of them. */
interface EditedSheet {
  readonly name: string;
  readonly edits: readonly CellEdit[];
  /** False: no such sheet any more. */
  readonly found: boolean;
  readonly protected: boolean;
  /** Formula or value by address; a date is the text that it shows, as in a grid. */
  readonly present: Map<string, CellValue>;
  /** Formula or value as Excel gives it, to put back. */
  readonly raw: ReadonlyMap<string, unknown>;
  /** Null in an Excel that cannot name its merges. */
  readonly merges: readonly Area[] | null;
}

/** Looks at every cell, then writes those that still hold what was expected. */
export async function applyEdits(edits: readonly CellEdit[]): Promise<EditReport> {
  if (edits.length === 0) return { applied: [], refused: [], protected: [] };

  const sheets = await request((context) => lookAt(context, edits));
  const applied = sheets.map((sheet) => ({ sheet, edits: sheet.edits.filter((edit) => mayApply(edit, sheet)) }));
  const changed = applied.filter(({ edits: allowed }) => allowed.length > 0);
  if (changed.length > 0) await writeOrRestore(changed);

  const written = new Set(changed.flatMap(({ edits: allowed }) => allowed));
  return {
    applied: edits.filter((edit) => written.has(edit)),
    refused: edits.filter((edit) => !written.has(edit)),
    protected: sheets.filter((sheet) => sheet.protected).map(({ name }) => name),
  };
}

async function lookAt(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<EditedSheet[]> {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const asked = names.map((name) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("id");
    worksheet.protection.load("protected");
    const own = edits.filter(({ sheet }) => sheet === name);
    const area = boundingArea(own);
    // Of the whole sheet: a merge is found by its first cell only (office-js#3611), which no edit need be near.
    const merged = canNameMerges() ? worksheet.getUsedRange().getMergedAreasOrNullObject() : null;
    merged?.load("areas/items/address");
    const blocks = remainingBlocks(area, null, cellsPerRequest).map((block) => ({ worksheet, block }));
    return { name, own, worksheet, merged, blocks };
  });

  const read: { worksheet: Excel.Worksheet; block: Area; range: Excel.Range }[] = [];
  for (const group of groupByRequest(
    asked.flatMap(({ blocks }) => blocks),
    ({ block }) => block,
    cellsPerRequest,
  )) {
    for (const { worksheet, block } of group) {
      const range = worksheet.getRange(areaToA1(block));
      range.load("formulas,numberFormat");
      read.push({ worksheet, block, range });
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }

  return asked.map(({ name, own, worksheet, merged }) => {
    const raw = new Map<string, unknown>();
    const present = new Map<string, CellValue>();
    for (const { block, range } of worksheet.isNullObject ? [] : read.filter((each) => each.worksheet === worksheet)) {
      for (const { cell } of own) {
        const [r, c] = [cell.row - block.top, cell.column - block.left];
        const formula: unknown = range.formulas[r]?.[c];
        if (formula === undefined) continue;
        raw.set(cellToA1(cell), formula);
        present.set(cellToA1(cell), cellValue(formula, range.numberFormat[r]?.[c]));
      }
    }
    const merges = merged && (merged.isNullObject ? [] : merged.areas.items.flatMap(areaNamed));
    const isThere = !worksheet.isNullObject;
    return {
      name,
      edits: own,
      found: isThere,
      protected: isThere && worksheet.protection.protected,
      present,
      raw,
      merges: isThere ? merges : [],
    };
  });
}

/** Notes what the cell will hold, so that a second edit of it is judged by the first. */
function mayApply({ cell, expected, value }: CellEdit, sheet: EditedSheet): boolean {
  const address = cellToA1(cell);
  const isExpected = (sheet.present.get(address) ?? null) === (expected === "" ? null : expected);
  // Where merges have no names, a blank cell may be covered by one, and what is written there would never be seen.
  const mayBeCovered = sheet.merges === null ? expected === null || expected === "" : isCovered(cell, sheet.merges);
  if (!sheet.found || sheet.protected || !isExpected || mayBeCovered) return false;
  sheet.present.set(address, value === "" ? null : value);
  return true;
}

function isCovered({ row, column }: CellPosition, merges: readonly Area[]): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (row !== top || column !== left),
  );
}

interface Change {
  readonly sheet: EditedSheet;
  readonly edits: readonly CellEdit[];
}

async function writeOrRestore(changes: readonly Change[]): Promise<void> {
  try {
    await request(async (context) => {
      for (const { sheet, edits } of changes) writeCells(context.workbook.worksheets.getItem(sheet.name), sheet, edits);
      await context.sync();
    });
  } catch (error) {
    await request((context) => restore(context, changes)).catch(() => undefined);
    throw error;
  }
}

function writeCells(worksheet: Excel.Worksheet, { merges }: EditedSheet, edits: readonly CellEdit[]): void {
  for (const { cell, formatFrom } of edits) {
    // Formats of a merged cell bring the merge along.
    if (!formatFrom || merges === null || isMerged(formatFrom, merges)) continue;
    worksheet.getRange(cellToA1(cell)).copyFrom(cellToA1(formatFrom), Excel.RangeCopyType.formats);
  }
  for (const run of downward(edits)) {
    const { cell } = run[0]!;
    const area = { top: cell.row, left: cell.column, bottom: cell.row + run.length - 1, right: cell.column };
    worksheet.getRange(areaToA1(area)).values = run.map(({ value }) => [plainInput(value)]);
  }
}

function isMerged({ row, column }: CellPosition, merges: readonly Area[]): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** Cells directly below each other are written as one range; of two edits of a cell the last one. */
function downward(edits: readonly CellEdit[]): CellEdit[][] {
  const last = new Map(edits.map((edit) => [cellToA1(edit.cell), edit]));
  const sorted = [...last.values()].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const runs: CellEdit[][] = [];
  for (const edit of sorted) {
    const before = runs.at(-1)?.at(-1)?.cell;
    if (before && before.column === edit.cell.column && before.row + 1 === edit.cell.row) runs.at(-1)!.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

/** What a batch did before it failed is undone, as far as Excel lets us. */
async function restore(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  for (const { sheet, edits } of changes) {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    for (const { cell } of edits) {
      const before = sheet.raw.get(cellToA1(cell));
      const isFormula = typeof before === "string" && before.startsWith("=");
      worksheet.getRange(cellToA1(cell)).formulas = [[isFormula ? before : plainInput((before ?? null) as CellValue)]];
    }
  }
  await context.sync();
}

function boundingArea(edits: readonly CellEdit[]): Area {
  const cells = edits.flatMap(({ cell, formatFrom }) => (formatFrom ? [cell, formatFrom] : [cell]));
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
