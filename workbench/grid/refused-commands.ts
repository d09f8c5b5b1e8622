import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellPosition } from "../../src/core/table/grid";
import type { ImmovablePart } from "../../src/xlsx/patch/immovable-parts";
import type { LineShift } from "../../src/xlsx/references/line-shift";

/** Moving lines or blocks about: neither the grid's merges nor the file's references would follow rightly. */
const movingCommands = /^sheet\.command\.((insert|delete)-range-move-|move-(rows|cols)$|split-text-to-columns)/;

/** Every way of inserting or deleting rows and columns leads through one of these, with the lines it is about. */
const lineCommands: ReadonlyMap<string, Pick<LineShift, "axis"> & { sign: 1 | -1 }> = new Map([
  ["sheet.command.insert-row-by-range", { axis: "rows", sign: 1 }],
  ["sheet.command.remove-row-by-range", { axis: "rows", sign: -1 }],
  ["sheet.command.insert-col-by-range", { axis: "columns", sign: 1 }],
  ["sheet.command.remove-col-by-range", { axis: "columns", sign: -1 }],
]);

export type Refusal = "moving" | "protected-sheet" | "part-of-array" | "sliced-sheet" | ImmovablePart["kind"];

export interface RefusalRules {
  isProtected(sheetId: string): boolean;
  /** What cannot be cut by inserting or deleting lines there. */
  obstacle(sheetId: string, shift: LineShift): ImmovablePart | null;
  /** Whether of an array formula's cells some would change, and others not: Excel refuses it, too. */
  cutsArray(sheetId: string, changed: Iterable<CellPosition>): boolean;
  /** Whether a slicer on another sheet chooses from a table of this one. */
  isSliced(sheetId: string): boolean;
}

/** Cancels what the workbench cannot do rightly, before anything has changed, and says so. */
export function refuseCommands(api: FUniver, rules: RefusalRules, onRefused: (refusal: Refusal) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const refusal = refusalOf(event, rules);
    if (!refusal) return;
    event.cancel = true;
    onRefused(refusal);
  });
}

interface CommandEvent {
  id: string;
  params?: unknown;
  options?: unknown;
}

/** Why a command is refused, null when it may run. */
export function refusalOf({ id, params, options }: CommandEvent, rules: RefusalRules): Refusal | null {
  if (movingCommands.test(id)) return "moving";
  const { subUnitId, range } = (params ?? {}) as { subUnitId?: unknown; range?: IRange };
  const sheetId = String(subUnitId);
  if (id === "sheet.command.remove-sheet") return rules.isSliced(sheetId) ? "sliced-sheet" : null;
  const lines = lineCommands.get(id);
  if (lines && range) {
    if (rules.isProtected(sheetId)) return "protected-sheet";
    return rules.obstacle(sheetId, shiftOf(lines, range))?.kind ?? null;
  }
  if (id === "sheet.mutation.reorder-range" && range) {
    if (rules.isProtected(sheetId)) return "protected-sheet";
    const { order = {} } = params as { order?: Readonly<Record<number, number>> };
    // Row by row: one over several rows is torn even when all of it is sorted.
    const isTorn = Object.keys(order).some((key) => {
      const row = Number(key);
      return rules.cutsArray(sheetId, cellsOf({ ...range, startRow: row, endRow: row }));
    });
    return isTorn ? "part-of-array" : null;
  }
  // What formulas give is written to protected sheets too.
  const isResult = (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
  if (id !== "sheet.mutation.set-range-values" || isResult) return null;
  if (rules.isProtected(sheetId)) return "protected-sheet";
  return rules.cutsArray(sheetId, changedCells(params)) ? "part-of-array" : null;
}

type Cells = Readonly<Record<number, Readonly<Record<number, object | null>> | undefined>>;

/** Those that get another content; others may get another look. */
function* changedCells(params: unknown): Iterable<CellPosition> {
  const { cellValue } = (params ?? {}) as { cellValue?: Cells };
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const changes = cell === null || ["v", "f", "p"].some((key) => key in cell);
      if (changes) yield { row: Number(row), column: Number(column) };
    }
  }
}

function* cellsOf({ startRow, endRow, startColumn, endColumn }: IRange): Iterable<CellPosition> {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) yield { row, column };
  }
}

function shiftOf({ axis, sign }: { axis: LineShift["axis"]; sign: 1 | -1 }, range: IRange): LineShift {
  const [first, last] = axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis, at: first, count: sign * (last - first + 1) };
}
