import { type CheckedTable, checkWorkbook } from "../../core/check-workbook";
import type { ItemComparison } from "../../core/comparison/compare-notice";
import type { Difference } from "../../core/comparison/difference";
import { wordRestorations } from "../../core/fixes/restore-words";
import type { Grid } from "../../core/table/grid";
import { SheetCells } from "../../core/table/sheet-cells";
import { compareWithTables, rowOfDifference } from "../../core/year/compare-with-tables";
import { lostWordsOf } from "../../core/year/lost-words";
import { editPreview, fixTitle } from "../../strings/fix-titles";
import { comparedSummary, noNotice } from "../../strings/pane-year";
import { workbookFailures } from "../../strings/workbook-failures";
import {
  differenceName,
  differenceSheet,
  isOnOneSheet,
  itemTitle,
  otherYearText,
  quoted,
  rowsText,
} from "../../strings/year/differences";
import type { ProposedFix } from "../fixes/proposed-fix";
import type { ComparedDifference, ComparedNotice, Unable } from "./year-papers";

/** Where the body of a notice and the tables say different things, in words. */
export function compareNotice(grids: readonly Grid[], text: string): ComparedNotice | Unable {
  const { tables, failure } = checkWorkbook(grids);
  if (failure) return { unable: workbookFailures[failure] };
  const { notice, comparisons, yearWithoutTable } = compareWithTables(text, tables);
  if (notice.items.length === 0) return { unable: noNotice };

  const isOneSheet = isOnOneSheet(comparisons);
  const count = comparisons.reduce((sum, { differences }) => sum + differences.length, 0);
  const compared = comparedSummary(notice.items.length, count);
  return {
    summary: yearWithoutTable === null ? compared : `${compared}${otherYearText(yearWithoutTable)}`,
    items: comparisons.map((comparison) => ({
      title: itemTitle(comparison),
      rows: rowsText(comparison, isOneSheet),
      differences: comparison.differences.map((each) => ({
        ...inWords(each, comparison, tables),
        // What one year's notice says is not to be written into another year's table.
        fix: yearWithoutTable === null ? onlyFix(each, comparison, tables, grids) : null,
      })),
    })),
    sheet: differenceSheet(comparisons),
  };
}

function inWords(
  difference: Difference,
  comparison: ItemComparison,
  tables: readonly CheckedTable[],
): Omit<ComparedDifference, "fix"> {
  return {
    name: differenceName(difference),
    body: quoted(difference.body),
    table: quoted(difference.table),
    place: placeOf(difference, comparison, tables),
  };
}

/** The cell that says it: of its row 责任单位 for a unit, else 工作目标. */
function placeOf(
  difference: Difference,
  comparison: ItemComparison,
  tables: readonly CheckedTable[],
): ComparedDifference["place"] {
  const compared = rowOfDifference(difference, comparison);
  if (!compared) return null;
  const { sheet } = compared;
  const rows = tables.filter(({ table }) => table.sheet === sheet).flatMap(({ table }) => table.rows);
  const row = rows.find((each) => each.row === compared.row);
  if (!row) return null;
  const departments = difference.kind === "department" ? row.departments[0] : undefined;
  return { sheet, cell: (departments ?? row.goal).cell };
}

/** None where it is not certain which table is meant. */
function onlyFix(
  difference: Difference,
  comparison: ItemComparison,
  tables: readonly CheckedTable[],
  grids: readonly Grid[],
): ProposedFix | null {
  const fixes = tables.flatMap((checked) => fixOf(difference, comparison, checked, grids) ?? []);
  return fixes.length === 1 ? fixes[0]! : null;
}

function fixOf(
  difference: Difference,
  comparison: ItemComparison,
  checked: CheckedTable,
  grids: readonly Grid[],
): ProposedFix | null {
  const lost = lostWordsOf(difference, comparison, checked);
  const grid = grids.find(({ sheet }) => sheet === checked.table.sheet);
  if (!lost || !grid) return null;
  const [fix] = wordRestorations(checked, new SheetCells(grid), [lost]);
  return fix ? { title: fixTitle(fix), previews: fix.edits.map(editPreview), edits: fix.edits, optional: false } : null;
}
