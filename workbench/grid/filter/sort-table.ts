import { IUndoRedoService, type ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "../../../src/core/table/grid";
import { intersection } from "../address";
import { readFormulas } from "../cells";
import { toArea, toGridRange } from "../grid-range";
import { fitRows } from "../write-cells";
import { sortedRows } from "./sorted-rows";

export interface Sorting {
  readonly sheet: FWorksheet;
  /** The rows to be sorted, without their header. */
  readonly area: Area;
  readonly column: number;
  readonly descending: boolean;
}

export type SortResult = "sorted" | "merged" | "refused";

/**
 * Sorts the rows of a table that are seen, as one step to undo: cells with their looks and notes move, formulas are about the row they come
 * to; row heights, conditional formats, data validations and hyperlinks stay.
 *
 * @returns "merged" where merged cells are in the way, "refused" where the grid does not let these rows move.
 */
export function sortTable(api: FUniver, { sheet, area, column, descending }: Sorting): SortResult {
  const model = sheet.getSheet();
  if (model.getMergeData().some((merge) => intersection(toArea(merge), area))) return "merged";

  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (model.getRowVisible(row)) rows.push(row);
  const sources = sortedRows(rows, (row) => model.getCellRaw(row, column), descending);
  const moves = rows.flatMap((to, index) => (sources[index] === to ? [] : [{ from: sources[index]!, to }]));
  if (moves.length === 0) return "sorted";

  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const reorder = (pairs: readonly (readonly [number, number])[]) => ({
    id: "sheet.mutation.reorder-range",
    params: { ...place, range: toGridRange(area), order: Object.fromEntries(pairs) as Record<number, number> },
  });
  const formulas = movedFormulas(sheet, area, moves);
  const write = (cells: Cells) =>
    Object.keys(cells).length === 0
      ? []
      : [{ id: "sheet.mutation.set-range-values", params: { ...place, cellValue: cells } }];
  const notes = movedNotes(sheet, area, moves);
  const redoMutations = [reorder(moves.map(({ from, to }) => [to, from])), ...write(formulas.after), ...notes.redo];
  const undoMutations = [reorder(moves.map(({ from, to }) => [from, to])), ...write(formulas.before), ...notes.undo];
  if (!redoMutations.every(({ id, params }) => api.syncExecuteCommand(id, params))) return "refused";
  const undo = sheet.getInject().get(IUndoRedoService);
  undo.pushUndoRedo({ unitID: place.unitId, undoMutations, redoMutations });
  fitRows(api, sheet, [area]);
  return "sorted";
}

type Cells = Record<number, Record<number, ICellData>>;

interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * What formulas refer to moves with them, as if they had been copied. Those elsewhere that share a formula with one of them are written
 * out: the grid tells what they are from where the first of them stands.
 */
function movedFormulas(sheet: FWorksheet, area: Area, moves: readonly Move[]): { after: Cells; before: Cells } {
  const formulas = readFormulas(sheet, area);
  const lexer = sheet.getInject().get(LexerTreeBuilder);
  const [after, before]: [Cells, Cells] = [{}, {}];
  for (const { from, to } of moves) {
    formulas[from - area.top]?.forEach((formula, index) => {
      if (formula === "") return;
      const column = area.left + index;
      (after[to] ??= {})[column] = { f: lexer.moveFormulaRefOffset(formula, 0, to - from), si: null, v: null };
      (before[from] ??= {})[column] = { f: formula, si: null, v: null };
    });
  }
  for (const { row, column, formula } of sharingFormulas(sheet, area, moves)) {
    for (const cells of [after, before]) (cells[row] ??= {})[column] = { f: formula, si: null, v: null };
  }
  return { after, before };
}

/** The cells that stay, anywhere on the sheet, and have a formula in common with one that moves. */
function sharingFormulas(sheet: FWorksheet, { left, right }: Area, moves: readonly Move[]) {
  const rows = new Set(moves.map(({ from }) => from));
  const shared = new Set<string>();
  const staying: { row: number; column: number; si: string }[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.si) return;
      if (rows.has(row) && left <= column && column <= right) shared.add(cell.si);
      else staying.push({ row, column, si: cell.si });
    });
  return staying
    .filter(({ si }) => shared.has(si))
    .map(({ row, column }) => ({ row, column, formula: sheet.getRange(row, column, 1, 1).getFormula() }))
    .filter(({ formula }) => formula !== "");
}

interface Note {
  readonly id: string;
  readonly row: number;
  readonly col: number;
}

function movedNotes(sheet: FWorksheet, area: Area, moves: readonly Move[]) {
  const all = (sheet as unknown as { getNotes?(): Note[] }).getNotes?.() ?? [];
  const targets = new Map(moves.map(({ from, to }) => [from, to]));
  const moving = all.flatMap((note) => {
    const to = area.left <= note.col && note.col <= area.right ? targets.get(note.row) : undefined;
    return to === undefined ? [] : [{ before: { ...note }, after: { ...note, row: to } }];
  });
  const place = { unitId: sheet.getWorkbook().getUnitId(), sheetId: sheet.getSheetId(), silent: true };
  const remove = (notes: readonly Note[]) =>
    notes.map(({ id, row, col }) => ({ id: "sheet.mutation.remove-note", params: { ...place, noteId: id, row, col } }));
  const put = (notes: readonly Note[]) =>
    notes.map((note) => ({
      id: "sheet.mutation.update-note",
      params: { ...place, row: note.row, col: note.col, note },
    }));
  const [before, after] = [moving.map((each) => each.before), moving.map((each) => each.after)];
  // All go before any comes back: two may change places.
  return { redo: [...remove(before), ...put(after)], undo: [...remove(after), ...put(before)] };
}
