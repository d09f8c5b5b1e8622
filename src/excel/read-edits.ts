import { isOwnSheet, ownSheetNames } from "../core/settings/own-sheets";
import { areaToA1 } from "../core/table/a1";
import type { Area, CellValue, Grid } from "../core/table/grid";
import { cellCount } from "./reading-blocks";
import { request } from "./request";
import {
  areaOf,
  canNameMerges,
  loadBlock,
  mergesOf,
  querySheet,
  sheetState,
  type SheetQuery,
  type ValueBlock,
  valuesOf,
} from "./sheet-query";
import type { Reading, Scope, SheetArea } from "./workbook-port";

/** What staff type between two pauses; more was pasted, and is read with the rest. */
const mostCells = 2_000;

/**
 * Reads edited cells into what was read before. With them it asks what an edit never tells of: which sheets there are, how far they
 * reach, what is merged, and whether formulas may have given other cells new values.
 */
export async function readEdits(before: Reading, edits: readonly SheetArea[], scope: Scope): Promise<Reading | null> {
  if (before.tooLarge.length > 0) return null;
  if (edits.reduce((sum, { area }) => sum + cellCount(area), 0) > mostCells) return null;
  try {
    return await request((context) => read(context, before, edits, scope));
  } catch {
    // Whatever stands in the way, reading everything gets over it, or tells what it is.
    return null;
  }
}

/** The proxies of one sheet, and what was read of it before. */
interface EditedSheet extends SheetQuery {
  readonly before: Grid;
  readonly used: Excel.Range;
  readonly formulas: Excel.RangeAreas;
  readonly edited: readonly Excel.Range[];
}

async function read(
  context: Excel.RequestContext,
  before: Reading,
  edits: readonly SheetArea[],
  scope: Scope,
): Promise<Reading | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const sheets = before.sheets.map(({ id, name }) => {
    const grid = before.grids.find(({ sheet }) => sheet === name)!;
    return querySheetEdits(worksheets.getItem(id), grid, edits);
  });
  await context.sync();

  const asked = new Set(before.sheets.map(({ id }) => id));
  const wanted = worksheets.items.filter((each) => isWanted(each, active.id, scope));
  if (wanted.length !== asked.size || !wanted.every(({ id }) => asked.has(id))) return null;
  if (sheets.some(({ formulas }) => !formulas.isNullObject)) return null;
  return { ...before, grids: sheets.map(patched), sheets: sheets.map(sheetState), mergesKnown: canNameMerges() };
}

function querySheetEdits(worksheet: Excel.Worksheet, before: Grid, edits: readonly SheetArea[]): EditedSheet {
  const query = querySheet(worksheet, { usedArea: true, firstBlock: false, rules: true });
  const used = query.used!;
  const edited = edits
    .filter(({ sheet }) => sheet === before.sheet)
    .map(({ area }) => {
      const range = worksheet.getRange(areaToA1(area));
      loadBlock(range);
      return range;
    });
  // Whether there are any is enough to know.
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.load("areaCount");
  return { ...query, used, before, formulas, edited };
}

/** What a reading of everything would check. */
function isWanted({ id, name, visibility }: Excel.Worksheet, activeId: string, scope: Scope): boolean {
  if (scope === "active") return id === activeId || Object.values(ownSheetNames).includes(name);
  return visibility === Excel.SheetVisibility.visible || isOwnSheet(name);
}

/** Every cell outside the edited ones is what it was; the sheet may reach less far now, or further. */
function patched(sheet: EditedSheet): Grid {
  const { before, edited, worksheet } = sheet;
  const used = areaOf(sheet.used);
  const reachesAsFar = before.origin.column === used.left && before.cells[0]?.length === used.right - used.left + 1;
  const cells: (readonly CellValue[])[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const known = before.cells[row - before.origin.row] ?? [];
    cells.push(reachesAsFar && known.length > 0 ? known : moved(known, before.origin.column, used));
  }
  for (const block of edited.map(valuesOf)) write(cells, block, used);
  return { sheet: worksheet.name, origin: { row: used.top, column: used.left }, cells, merges: mergesOf(sheet) };
}

function moved(known: readonly CellValue[], left: number, used: Area): readonly CellValue[] {
  return Array.from({ length: used.right - used.left + 1 }, (_, at) => known[used.left + at - left] ?? null);
}

function write(cells: (readonly CellValue[])[], { top, left, values }: ValueBlock, used: Area): void {
  values.forEach((line, r) => {
    const known = cells[top + r - used.top];
    if (!known) return;
    cells[top + r - used.top] = known.map((value, at) => {
      const column = used.left + at - left;
      return column >= 0 && column < line.length ? line[column]! : value;
    });
  });
}
