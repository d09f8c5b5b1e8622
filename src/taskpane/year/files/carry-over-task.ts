import { type CheckedTable, checkWorkbook } from "../../../core/check-workbook";
import { addColumns } from "../../../core/fixes/add-columns";
import { cellToA1 } from "../../../core/table/a1";
import { columnNames } from "../../../core/table/column-vocabulary";
import type { Grid } from "../../../core/table/grid";
import { SheetCells } from "../../../core/table/sheet-cells";
import { type CarriedOver, carryOver } from "../../../core/year/carry-over";
import { lastYearFigures } from "../../../core/year/last-year";
import { fixTitle } from "../../../strings/fix-titles";
import type { FailureText } from "../../../strings/failures";
import { workbookFailures } from "../../../strings/workbook-failures";
import { conflictTitle, keepLabel, lackingText, noFileRead } from "../../../strings/year/exchange";
import {
  carriedSummary,
  figureLabel,
  figureText,
  otherPlace,
  otherYear,
  unfoundLine,
} from "../../../strings/year/last-year";
import type { Progress } from "../../checks";
import type { FilledIn, MissingColumns, Unable } from "../year-papers";
import { openFiles } from "./open-file";
import { valuesOf } from "./values-of";

/** 带入上年: last year's figures as edits of the blank 上年值 cells; nothing is decided for staff. */
export async function carryOverFiles(
  grids: readonly Grid[],
  files: readonly File[],
  onProgress?: Progress,
): Promise<FilledIn | Unable> {
  const own = checkWorkbook(grids);
  if (own.failure) return { unable: workbookFailures[own.failure] };
  const present = tablesOfLatestYear(own.tables);
  const { read, unread } = await openFiles<{ readonly tables: readonly CheckedTable[] }>(
    files.slice(0, 1),
    ({ grids: last }) => {
      const { tables, failure } = checkWorkbook(last);
      if (failure) return { failure: workbookFailures[failure] };
      const unfit = unfitReason(present[0]!, tables);
      return unfit ? { failure: unfit } : { tables };
    },
    onProgress,
  );
  if (read.length === 0) return { unable: unread[0]?.failure ?? noFileRead };

  const year = present[0]!.year;
  const figures = lastYearFigures(read[0]!.tables, year === null ? null : year - 1);
  return inWords(carryOver(present, figures, valuesOf(grids), figureText), grids);
}

/** The workbook may keep earlier years beside the one that is being planned. */
function tablesOfLatestYear(tables: readonly CheckedTable[]): readonly CheckedTable[] {
  const latest = Math.max(...tables.map(({ year }) => year ?? -Infinity));
  return latest === -Infinity ? tables : tables.filter(({ year }) => year === latest);
}

/** Another office's figures, or another year's, would look just as right in the cells. */
function unfitReason(own: CheckedTable, last: readonly CheckedTable[]): FailureText | null {
  const place = last.find((table) => table.place)?.place;
  if (own.place && place && place.name !== own.place.name) return otherPlace(own.place.name, place.name);
  const years = last.flatMap(({ year }) => year ?? []);
  const [found] = years;
  if (own.year === null || found === undefined || years.includes(own.year - 1)) return null;
  return otherYear(own.year, found);
}

function inWords({ edits, conflicts, unfound, lacking }: CarriedOver, grids: readonly Grid[]): FilledIn {
  const targets = edits.filter(({ figure }) => figure.basis === "target").length;
  return {
    summary: carriedSummary(edits.length, targets, conflicts.length, unfound.length),
    edits: edits.map(({ edit, figure }) => ({ ...edit, value: figureText(figure) })),
    conflicts: conflicts.map(({ sheet, cell, row, present, expected, figures }) => ({
      title: conflictTitle(cellToA1(cell), columnNames.baseline, row.row.goal.text),
      place: { sheet, cell },
      keep: keepLabel(present),
      choices: figures.map((figure) => ({
        label: figureLabel(figure),
        edit: { sheet, cell, value: figureText(figure), expected },
      })),
    })),
    left: unfound.map(({ sheet, row: { row } }) => unfoundLine(sheet, row.row, row.goal.text)),
    missing: lacking.map((table): MissingColumns => {
      const grid = grids.find(({ sheet }) => sheet === table.sheet);
      const fix = grid ? addColumns(table, new SheetCells(grid), ["baseline"]) : null;
      return {
        text: lackingText(table.sheet, [columnNames.baseline]),
        fix: fix && { title: fixTitle(fix), previews: [], edits: fix.edits, optional: false },
      };
    }),
    unread: [],
  };
}
