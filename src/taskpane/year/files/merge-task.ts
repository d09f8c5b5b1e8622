import { addColumns } from "../../../core/fixes/add-columns";
import { taskTablesIn } from "../../../core/settings/task-tables-in";
import { cellToA1 } from "../../../core/table/a1";
import { columnNames } from "../../../core/table/column-vocabulary";
import type { CellPosition, CellValue, Grid } from "../../../core/table/grid";
import { SheetCells } from "../../../core/table/sheet-cells";
import { type ValueAt, valuesOf } from "../../../core/table/values-of";
import { compact } from "../../../core/text/simplify";
import {
  type Conflict,
  type Merged,
  mergeReturned,
  type ParsedTable,
  type Returned,
  returnedColumns,
} from "../../../core/year/merge-returned";
import { fixTitle } from "../../../strings/fix-titles";
import { workbookFailures } from "../../../strings/workbook-failures";
import {
  allLabel,
  claimLabel,
  conflictTitle,
  keepLabel,
  lackingText,
  mergedSummary,
  noFileRead,
  strangersLine,
  tooManyFiles,
} from "../../../strings/year/exchange";
import type { OnProgress } from "../../on-progress";
import type { FillChoice, FillConflict, FilledIn, MissingColumns, Unable } from "../year-papers";
import { openFiles } from "./open-file";
import { mostFiles } from "./most-files";

/** 合并: what departments have filled in, as edits of the table that was split; nothing is decided for staff. */
export async function mergeFiles(
  grids: readonly Grid[],
  files: readonly File[],
  onProgress?: OnProgress,
): Promise<FilledIn | Unable> {
  const own = tablesIn(grids);
  if (own.length === 0) return { unable: workbookFailures["no-task-table"] };
  if (files.length > mostFiles) return { unable: tooManyFiles };

  const { read, unread } = await openFiles<Returned>(
    files,
    ({ name, grids: returned }) => {
      const tables = tablesIn(returned);
      if (tables.length === 0) return { failure: workbookFailures["no-task-table"] };
      return { file: name, tables, valueAt: answersOf(tables, valuesOf(returned)) };
    },
    onProgress,
  );
  if (read.length === 0) return { unable: noFileRead, unread };

  const merged = mergeReturned(own, read, valuesOf(grids));
  const conflicts = merged.conflicts.map(conflictInWords);
  return {
    summary: mergedSummary(read.length, merged.edits.length, conflicts.length),
    edits: merged.edits,
    conflicts,
    left: strangersByFile(merged),
    missing: missingColumns(merged, grids),
    unread,
  };
}

/** What departments have filled in, without the sheets around it: of a hundred files all would stay in memory otherwise. */
function answersOf(tables: readonly ParsedTable[], valueAt: ValueAt): ValueAt {
  const key = (sheet: string, { row, column }: CellPosition) => `${sheet}\n${row},${column}`;
  const answers = new Map<string, CellValue>();
  for (const { table } of tables) {
    for (const row of table.rows) {
      for (const column of returnedColumns) {
        const cell = row.working[column]?.heldBy;
        if (cell) answers.set(key(table.sheet, cell), valueAt(table.sheet, cell));
      }
    }
  }
  return (sheet, cell) => answers.get(key(sheet, cell)) ?? null;
}

function tablesIn(grids: readonly Grid[]) {
  return taskTablesIn(grids).map((table) => ({ table }));
}

function conflictInWords(conflict: Conflict): FillConflict {
  const { sheet, cell, column, row, present, expected, beside, claims } = conflict;
  const choice = (label: string, value: CellValue): FillChoice => ({
    label,
    edit: { sheet, cell, value, expected, beside },
  });
  const answers = [...new Set(claims.map(({ text }) => compact(text)))].map((said) => {
    const alike = claims.filter(({ text }) => compact(text) === said);
    const { text, value } = alike[0]!;
    return choice(
      claimLabel(
        alike.map(({ file }) => file),
        text,
      ),
      value,
    );
  });
  const all = [...new Set([present, ...claims.map(({ text }) => text)])].filter((text) => text !== "").join("；");
  return {
    title: conflictTitle(cellToA1(cell), columnNames[column], row.goal.text),
    place: { sheet, cell },
    keep: keepLabel(present),
    // Of two figures or days one is right; what was submitted or noted may well be both.
    choices: column === "completed" || column === "deadline" ? answers : [...answers, choice(allLabel(all), all)],
  };
}

function strangersByFile({ strangers }: Merged): readonly string[] {
  const files = [...new Set(strangers.map(({ file }) => file))];
  return files.map((name) =>
    strangersLine(
      name,
      strangers.filter(({ file }) => file === name).map(({ row }) => row.goal.text),
    ),
  );
}

function missingColumns({ lacking }: Merged, grids: readonly Grid[]): readonly MissingColumns[] {
  return lacking.flatMap(({ table, columns }) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    const fix = grid ? addColumns(table, new SheetCells(grid), columns) : null;
    const text = lackingText(
      table.sheet,
      columns.map((column) => columnNames[column]),
    );
    return [{ text, fix: fix && { title: fixTitle(fix), previews: [], edits: fix.edits, optional: false } }];
  });
}
