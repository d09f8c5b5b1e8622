import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { valueIn } from "../policy/amount";
import type { Coverage } from "../policy/coverage";
import type { JudgedCell } from "../policy/judged-cell";
import { sum } from "../policy/exact";
import { isIndicator, type Requirement } from "../policy/requirement";
import { readProgress } from "../progress/row-progress";
import type { TaskCell } from "../table/task-table";
import { rememberByObject } from "../text/remember";

/** What an office promises of an indicator, has done and did last year, in the indicator's own unit; null where nothing is known. */
export interface IndicatorFigures {
  readonly target: number | null;
  readonly completed: number | null;
  readonly baseline: number | null;
}

/**
 * All three figures of the same rows: of those that state the shares of one whole together, else of the one row with the highest
 * target. Departments that each promise 2亿元 have not promised 4亿元, and what they have done is not added up either. Where several
 * promise as much, the one that has done least of it speaks.
 */
export function indicatorFigures(
  { requirement, judgements }: Pick<Coverage, "requirement" | "judgements">,
  tables: readonly CheckedTable[],
): IndicatorFigures {
  return judgements
    .map((cell) => figuresOf(requirement, cell, tables))
    .reduce((best, each) => (speaksBefore(each, best) ? each : best), nothing);
}

const nothing: IndicatorFigures = { target: null, completed: null, baseline: null };

function speaksBefore(one: IndicatorFigures, other: IndicatorFigures): boolean {
  if (one.target !== other.target) return (one.target ?? -Infinity) > (other.target ?? -Infinity);
  if (one.completed !== other.completed) return (one.completed ?? Infinity) < (other.completed ?? Infinity);
  return other.baseline === null;
}

function figuresOf(requirement: Requirement, cell: JudgedCell, tables: readonly CheckedTable[]): IndicatorFigures {
  const rows = (cell.shares ?? [cell]).flatMap((share) => rowOf(share, tables) ?? []);
  return {
    target: cell.judgement.value,
    completed: amountOnce(rows, ({ row }) => row.working.completed ?? null, completedOf(requirement)),
    baseline: amountOnce(rows, ({ row }) => row.working.baseline ?? null, baselineOf(requirement)),
  };
}

function rowOf({ sheet, row }: JudgedCell, tables: readonly CheckedTable[]): RowContext | null {
  for (const table of tables) {
    const found = table.table.sheet === sheet ? rowsOf(table).get(row) : undefined;
    if (found) return found;
  }
  return null;
}

const rowsOf = rememberByObject(({ rows }: CheckedTable) => new Map(rows.map((row) => [row.row.row, row])));

/** What rows tell together; a cell that is merged over several of them counts once. */
function amountOnce(
  rows: readonly RowContext[],
  cellOf: (row: RowContext) => TaskCell | null,
  amountOf: (row: RowContext) => number | null,
): number | null {
  const amounts = new Map<string, number>();
  for (const row of rows) {
    const held = cellOf(row)?.heldBy;
    const amount = amountOf(row);
    if (held && amount !== null) amounts.set(`${row.table.table.sheet}!${held.row},${held.column}`, amount);
  }
  return amounts.size === 0 ? null : sum(...amounts.values());
}

function completedOf(requirement: Requirement): (row: RowContext) => number | null {
  return (row) => {
    const actual = readProgress(row, row.table.table)?.furthest?.actual ?? null;
    if (!actual || !isIndicator(requirement)) return null;
    return valueIn(requirement, actual.yearly ?? actual.value, actual.unit);
  };
}

function baselineOf(requirement: Requirement): (row: RowContext) => number | null {
  return ({ baseline }) => {
    if (!baseline || !isIndicator(requirement)) return null;
    return valueIn(requirement, baseline.value, baseline.unit ?? requirement.minimum.unit);
  };
}
