import path from "node:path";
import { tablesOfOneYear, yearsOf } from "../../core/year/tables-of-year";
import { yearCommands } from "../../strings/year/command-line";
import { unclearDepartment, unclearRowsText } from "../../strings/year/department-parts";
import { partWorkbooks } from "../../strings/year/part-workbooks";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, openWorkbook, Refusal, type Request, writeAllNew, yearOf } from "./request";

/** 按责任单位拆分: a workbook for each unit that the table names; those that are no single unit (各职能部门), and rows without one, are told. */
export async function split({ inputs, out, year }: Request): Promise<readonly string[]> {
  const folder = needed(out, "--out");
  const { checked } = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"));
  const years = yearsOf(checked.tables);
  const wanted = year === undefined ? (years[0] ?? null) : yearOf(year);
  if (years.length > 0 && !years.some((each) => each === wanted)) throw new Refusal(yearCommands.noSuchYear(wanted!));
  const tables = tablesOfOneYear(checked.tables, wanted);
  const parts = partWorkbooks(tables);
  await writeAllNew(parts.map(({ file, sheets }) => ({ file: path.join(folder, file), bytes: writeWorkbook(sheets) })));
  const others = parts
    .filter(({ catchAll, department }) => catchAll && department !== unclearDepartment)
    .map(({ department }) => department);
  const unclear = unclearRowsText(tables);
  return [
    ...(years.length > 1 ? [yearCommands.splitYear(wanted!, years)] : []),
    yearCommands.splitInto(parts.length, others),
    ...(unclear === "" ? [] : [unclear]),
  ];
}
