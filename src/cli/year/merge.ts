import path from "node:path";
import { columnNames } from "../../core/table/column-vocabulary";
import { cellToA1 } from "../../core/table/a1";
import { valuesOf } from "../../core/table/values-of";
import { mergeReturned, type Returned } from "../../core/year/merge-returned";
import { yearCommands } from "../../strings/year/command-line";
import { gridsOf } from "../../xlsx/grids-of";
import { patchWorkbook } from "../../xlsx/patch-workbook";
import { expandInputs } from "../expand-inputs";
import { Incomplete, needed, openWorkbook, Refusal, type Request, writeNew } from "./request";

/**
 * 合并: what departments filled in goes into a copy of the table; conflicts are told and left alone.
 *
 * @throws Incomplete where files could not be read: the others are merged all the same.
 */
export async function merge({ inputs, out }: Request): Promise<readonly string[]> {
  const target = needed(out, "--out");
  const own = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"));
  const files = await expandInputs(inputs.slice(1));
  needed(files[0], "返回的文件");
  const returned: Returned[] = [];
  const left: string[] = [];
  for (const file of files) {
    try {
      const { checked, workbook } = await openWorkbook(file);
      returned.push({ file: path.basename(file), tables: checked.tables, valueAt: valuesOf(gridsOf(workbook)) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      left.push(error.message);
    }
  }
  if (returned.length === 0) throw new Refusal(left.join("\n"));
  const { edits, conflicts, strangers, lacking } = mergeReturned(
    own.checked.tables,
    returned,
    valuesOf(gridsOf(own.workbook)),
  );
  const bytes = await patchWorkbook(
    own.bytes,
    edits.map(({ sheet, cell, value }) => ({ kind: "set-value" as const, sheet, ...cell, value })),
  );
  await writeNew(target, bytes);
  const lines = [
    yearCommands.merged(edits.length, conflicts.length, strangers.length),
    ...conflicts.map(({ sheet, cell, column, present, claims }) =>
      yearCommands.conflictLine(
        `${sheet}!${cellToA1(cell)}`,
        columnNames[column],
        present,
        claims.map(({ file, text }) => yearCommands.claim(file, text)).join("，"),
      ),
    ),
    ...strangers.map(({ file, row }) => yearCommands.strangerLine(file, row.goal.text)),
    ...lacking.map(({ table, columns }) =>
      yearCommands.columnMissing(table.sheet, columns.map((column) => columnNames[column]).join("、")),
    ),
    yearCommands.written(target),
  ];
  if (left.length > 0) throw new Incomplete(lines, left);
  return lines;
}
