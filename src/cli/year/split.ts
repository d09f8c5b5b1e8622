import path from "node:path";
import type { CheckedTable } from "../../core/check-workbook";
import { type DepartmentPart, splitByDepartment } from "../../core/year/split-by-department";
import { yearCommands } from "../../strings/year/command-line";
import { distinctNames, fileNameOf, partSheet } from "../../strings/year/part-sheet";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, openWorkbook, type Request, writeAllNew } from "./request";

/** 按责任单位拆分: a workbook for each unit that the table names; those that are no single unit (各职能部门) are told. */
export async function split({ inputs, out }: Request): Promise<readonly string[]> {
  const folder = needed(out, "--out");
  const { checked } = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"));
  const parts = splitByDepartment(checked.tables);
  const names = distinctNames(parts.map(({ department }) => fileNameOf(department)));
  await writeAllNew(
    parts.map((part, index) => ({
      file: path.join(folder, `${names[index]!}.xlsx`),
      bytes: writeWorkbook(sheetsOf(part, checked.tables)),
    })),
  );
  const others = parts.filter(({ catchAll }) => catchAll).map(({ department }) => department);
  return [yearCommands.splitInto(parts.length, others)];
}

/** One sheet for each table that has rows of the unit. */
function sheetsOf(part: DepartmentPart, tables: readonly CheckedTable[]) {
  const own = tables.filter(({ table }) => part.rows.some((row) => row.table.table === table));
  const sheets = own.map(({ table }) => partSheet(table, part));
  const names = distinctNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index]! }));
}
