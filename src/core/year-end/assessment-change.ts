import type { CellEdit } from "../fixes/cell-edit";
import type { SheetContent } from "../report/sheet-content";
import type { SheetChart } from "../report/sheet-chart";
import type { RowMove } from "../report/row-move";
import type { Damage } from "../settings/damage";
import type { CellValue, Grid } from "../table/grid";
import { SheetCells } from "../table/sheet-cells";
import { type AssessedKind, type AssessmentColumn, assessedKinds } from "./assessment-columns";
import { movedCharts } from "./assessment-charts";
import { planRows } from "./assessment-rows";
import { columnNames, type PresentRow, type ReadAssessment, type WantedRow } from "./read-assessment";

/** How 自评汇总 comes to say what it should. */
export type AssessmentChange =
  /** There is none yet. */
  | { readonly kind: "new"; readonly sheet: SheetContent }
  | ({ readonly kind: "edit" } & SheetUpdate)
  | { readonly kind: "refused"; readonly damage: Damage };

/** Rows come and go first, then cells are written where they stand thereafter, then charts are drawn. */
export interface SheetUpdate {
  readonly moves: readonly RowMove[];
  readonly edits: readonly CellEdit[];
  readonly charts: readonly SheetChart[];
  /** Charts that cannot follow their rows by themselves, and are drawn anew. */
  readonly stale: readonly string[];
  /** What our cells say after it, from A1 on: what a chart shows until Excel draws the cells themselves. */
  readonly rows: SheetContent["rows"];
}

/**
 * Brings the sheet that is there up to date: rows of ours come and go as rows, and in those that stay only cells of ours are written.
 * Charts, formats, formulas, columns and lines of staff stay, and so does a row that is no longer wanted where they have written in it.
 */
export function assessmentChange(grid: Grid, read: ReadAssessment, content: SheetContent): AssessmentChange {
  const { header, damages, present, wanted, matched } = read;
  if (header === null) return { kind: "refused", damage: damages[0]! };
  const cells = new SheetCells(grid);
  const kept = new Set(matched.values());
  const surplus = present.filter((row) => !kept.has(row) && row.kind !== "gone");
  const touched = surplus.filter((row) => isTouched(cells, header.columns, row));
  const removed = surplus.filter((row) => !touched.includes(row)).map(({ own }) => own.row);
  const plan = planRows(read, header.row, removed);

  const edits: CellEdit[] = [];
  const write = (at: number, column: AssessmentColumn, value: CellValue, expected: CellValue) => {
    const cell = { row: at, column: header.columns.get(column)! };
    if (value !== expected) edits.push({ sheet: grid.sheet, cell, value, expected });
  };
  const ours = columnNames.filter((column) => header.columns.has(column));
  const before = (row: PresentRow, column: AssessmentColumn) => cells.value(row.own.row, header.columns.get(column)!);
  for (const row of wanted) {
    const there = matched.get(row);
    for (const column of ours) {
      if (there && isOfStaff(row.kind, column)) continue;
      write(plan.rowOf(row), column, row.values.get(column) ?? null, there ? before(there, column) : null);
    }
  }
  for (const row of touched) {
    for (const column of ours) {
      if (isOfStaff(row.kind, column) || named.has(column)) continue;
      const value = column === "kind" ? assessedKinds.gone[0]! : null;
      write(plan.standsAt(row.own.row), column, value, before(row, column));
    }
  }
  return {
    kind: "edit",
    moves: plan.moves,
    edits,
    ...movedCharts(content, wanted, header, plan),
    rows: rowsAfter(wanted, header.columns, plan.rowOf),
  };
}

function rowsAfter(
  wanted: readonly WantedRow[],
  columns: ReadonlyMap<AssessmentColumn, number>,
  rowOf: (row: WantedRow) => number,
): SheetContent["rows"] {
  const rows: CellValue[][] = [];
  for (const row of wanted) {
    const cells: CellValue[] = [];
    for (const [name, column] of columns) cells[column] = row.values.get(name) ?? null;
    rows[rowOf(row)] = Array.from(cells, (value) => value ?? null);
  }
  return Array.from(rows, (row) => row ?? []);
}

/** What a row that is no longer wanted is still known by. */
const named: ReadonlySet<AssessmentColumn> = new Set(["name", "goal", "departments"]);

/** Weights of other rows than tasks are sums of ours. */
function isOfStaff(kind: AssessedKind, column: AssessmentColumn): boolean {
  return column === "note" || (column === "weight" && (kind === "row" || kind === "gone"));
}

/** Whether staff have written in it, or merged its cells. */
function isTouched(cells: SheetCells, columns: ReadonlyMap<AssessmentColumn, number>, row: PresentRow): boolean {
  const ours = new Set([...columns].flatMap(([name, at]) => (isOfStaff(row.kind, name) ? [] : [at])));
  for (let column = cells.left; column <= cells.right; column++) {
    const value = cells.value(row.own.row, column);
    if ((value !== null && value !== "" && !ours.has(column)) || cells.mergeAt(row.own.row, column) !== null)
      return true;
  }
  return false;
}
