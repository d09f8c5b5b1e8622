import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { isIndicator } from "../policy/requirement";
import { convert } from "../quantity";
import type { CellPosition, CellValue } from "../table/grid";
import type { TaskTable } from "../table/task-table";
import type { ValueAt } from "../table/values-of";
import { compact } from "../text/simplify";
import { figuresFor, type LastYearFigure } from "./last-year";
import { besideOf, type RowEdit } from "./row-edit";

/** A 上年值 cell for which last year's table has several figures, or another one than stands there. */
export interface CarryConflict {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly row: RowContext;
  readonly present: string;
  readonly expected: CellValue;
  readonly beside: RowEdit["beside"];
  readonly figures: readonly LastYearFigure[];
}

export interface CarriedOver {
  /** For blank cells with one figure. */
  readonly edits: readonly { readonly edit: Omit<RowEdit, "value">; readonly figure: LastYearFigure }[];
  readonly conflicts: readonly CarryConflict[];
  /** Rows with an indicator for which last year's table has no figure. */
  readonly unfound: readonly { readonly sheet: string; readonly row: RowContext }[];
  /** Tables without a 上年值 column that figures were found for. */
  readonly lacking: readonly TaskTable[];
}

/**
 * 带入上年: what last year's table says, for the 上年值 cells of this year's rows. Nothing that stands there is written over.
 *
 * @param lastYear the figures that may be a table's: those of its own place, of the year before
 * @param textOf a figure as the cell is to read, by which it is also held against what stands there
 */
export function carryOver(
  tables: readonly CheckedTable[],
  lastYear: (table: CheckedTable) => readonly LastYearFigure[],
  valueAt: ValueAt,
  textOf: (figure: LastYearFigure) => string,
): CarriedOver {
  const edits: CarriedOver["edits"][number][] = [];
  const conflicts: CarryConflict[] = [];
  const unfound: CarriedOver["unfound"][number][] = [];
  const lacking = new Set<TaskTable>();
  const written = new Set<string>();
  for (const checked of tables) {
    const { table, rows } = checked;
    const { sheet } = table;
    const figures = lastYear(checked);
    for (const row of rows) {
      const found = distinct(figuresFor(row, figures), textOf);
      if (found.length === 0) {
        if (row.judgements.some(({ requirement }) => isIndicator(requirement))) unfound.push({ sheet, row });
        continue;
      }
      const baseline = row.row.working.baseline;
      if (!baseline) {
        lacking.add(table);
        continue;
      }
      const { heldBy: cell, text } = baseline;
      const key = `${sheet}!${cell.row},${cell.column}`;
      if (written.has(key)) continue;
      written.add(key);
      const present = text.trim();
      const expected = valueAt(sheet, cell);
      const beside = besideOf(table, row.row, cell, valueAt);
      if (present === "" && found.length === 1)
        edits.push({ edit: { sheet, cell, expected, beside }, figure: found[0]! });
      else if (!found.some((figure) => compact(textOf(figure)) === compact(present) || isAmount(figure, row)))
        conflicts.push({ sheet, cell, row, present, expected, beside, figures: found });
    }
  }
  return { edits, conflicts, unfound, lacking: [...lacking] };
}

/** However it is written: 90000万元, or 9 below 亿元, is 9亿元. */
function isAmount({ value, unit }: LastYearFigure, { baseline }: RowContext): boolean {
  if (!baseline) return false;
  const own = baseline.unit ?? unit;
  return (own === unit ? baseline.value : convert(baseline.value, own, unit)) === value;
}

function distinct(figures: readonly LastYearFigure[], textOf: (figure: LastYearFigure) => string) {
  return [...new Map(figures.map((figure) => [textOf(figure), figure])).values()];
}
