import path from "node:path";
import { splitByDepartment } from "../../core/year/split-by-department";
import { yearCommands } from "../../strings/year/command-line";
import { partSheet, sheetNameOf } from "../../strings/year/part-sheet";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, openWorkbook, type Request, writeNew } from "./request";

/** 按责任单位拆分: a workbook for each unit that the table names; those that are no single unit (各职能部门) are told. */
export async function split({ inputs, out }: Request): Promise<readonly string[]> {
  const folder = needed(out, "--out");
  const { checked } = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"));
  const parts = splitByDepartment(checked.tables);
  for (const part of parts) {
    const bytes = writeWorkbook([partSheet(checked.tables[0]!.table, part)]);
    await writeNew(path.join(folder, `${sheetNameOf(part.department)}.xlsx`), bytes);
  }
  const others = parts.filter(({ catchAll }) => catchAll).map(({ department }) => department);
  return [yearCommands.splitInto(parts.length, others)];
}
