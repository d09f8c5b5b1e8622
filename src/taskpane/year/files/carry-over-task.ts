import { type CheckedTable, checkWorkbook } from "../../../core/check-workbook";
import { addColumns } from "../../../core/fixes/add-columns";
import { cellToA1 } from "../../../core/table/a1";
import { columnNames } from "../../../core/table/column-vocabulary";
import type { Grid } from "../../../core/table/grid";
import { SheetCells } from "../../../core/table/sheet-cells";
import { valuesOf } from "../../../core/table/values-of";
import { type CarriedOver, carryOver } from "../../../core/year/carry-over";
import { lastYearOf } from "../../../core/year/fit-last-year";
import type { LastYearFigure } from "../../../core/year/last-year";
import { fixTitle } from "../../../strings/fix-titles";
import type { FailureText } from "../../../strings/failures";
import { workbookFailures } from "../../../strings/workbook-failures";
import { conflictTitle, keepLabel, noFileRead } from "../../../strings/year/exchange";
import {
  carriedSummary,
  figureLabel,
  figureText,
  noBaselineColumn,
  unfitText,
  unfoundLine,
} from "../../../strings/year/last-year";
import type { OnProgress } from "../../on-progress";
import type { FilledIn, MissingColumns, Unable } from "../year-papers";
import { openFiles } from "./open-file";

/** 带入上年: last year's figures as edits of the blank 上年值 cells; nothing is decided for staff. */
export async function carryOverFiles(
  grids: readonly Grid[],
  files: readonly File[],
  onProgress?: OnProgress,
): Promise<FilledIn | Unable> {
  const own = checkWorkbook(grids);
  if (own.failure) return { unable: workbookFailures[own.failure] };
  const present = tablesOfLatestYear(own.tables);
  const { read, unread } = await openFiles<LastYears>(
    files.slice(0, 1),
    ({ grids: last }) => {
      const { tables, failure } = checkWorkbook(last);
      return failure ? { failure: workbookFailures[failure] } : lastYearsOf(present, tables);
    },
    onProgress,
  );
  if (read.length === 0) return { unable: unread[0]?.failure ?? noFileRead };

  const { lastYears } = read[0]!;
  const carried = carryOver(present, (table) => lastYears.get(table) ?? [], valuesOf(grids), figureText);
  return inWords(carried, grids);
}

/** The workbook may keep earlier years beside the one that is being planned. */
function tablesOfLatestYear(tables: readonly CheckedTable[]): readonly CheckedTable[] {
  const latest = Math.max(...tables.map(({ year }) => year ?? -Infinity));
  return latest === -Infinity ? tables : tables.filter(({ year }) => year === latest);
}

/** Every table's own office is asked for by itself: a workbook may hold those of several. */
function lastYearsOf(own: readonly CheckedTable[], last: readonly CheckedTable[]): LastYears | Unfitting {
  const found = own.map((table) => [table, lastYearOf(table, last)] as const);
  const fitting = found.flatMap(([table, year]) => ("figures" in year ? [[table, year.figures] as const] : []));
  if (fitting.length > 0) return { lastYears: new Map(fitting) };
  const [[first, year]] = found as [(typeof found)[number]];
  return "unfit" in year ? { failure: unfitText(first, year.unfit) } : { lastYears: new Map() };
}

interface LastYears {
  readonly lastYears: ReadonlyMap<CheckedTable, readonly LastYearFigure[]>;
}

interface Unfitting {
  readonly failure: FailureText;
}

function inWords({ edits, conflicts, unfound, lacking }: CarriedOver, grids: readonly Grid[]): FilledIn {
  const targets = edits.filter(({ figure }) => figure.basis === "target").length;
  return {
    summary: carriedSummary(edits.length, targets, conflicts.length, unfound.length),
    edits: edits.map(({ edit, figure }) => ({ ...edit, value: figureText(figure) })),
    conflicts: conflicts.map(({ sheet, cell, row, present, expected, beside, figures }) => ({
      title: conflictTitle(cellToA1(cell), columnNames.baseline, row.row.goal.text),
      place: { sheet, cell },
      keep: keepLabel(present),
      choices: figures.map((figure) => ({
        label: figureLabel(figure),
        edit: { sheet, cell, value: figureText(figure), expected, beside },
      })),
    })),
    left: unfound.map(({ sheet, row: { row } }) => unfoundLine(sheet, row.row, row.goal.text)),
    missing: lacking.map((table): MissingColumns => {
      const grid = grids.find(({ sheet }) => sheet === table.sheet);
      const fix = grid ? addColumns(table, new SheetCells(grid), ["baseline"]) : null;
      return {
        text: noBaselineColumn(table.sheet),
        fix: fix && { title: fixTitle(fix), previews: [], edits: fix.edits, optional: false },
      };
    }),
    unread: [],
  };
}
