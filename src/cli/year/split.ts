import path from "node:path";
import { yearCommands } from "../../strings/year/command-line";
import { unclearDepartment, unclearRowsText } from "../../strings/year/department-parts";
import { partWorkbooks } from "../../strings/year/part-workbooks";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, openWorkbook, type Request, writeAllNew } from "./request";

/** 按责任单位拆分: a workbook for each unit that the table names; those that are no single unit (各职能部门), and rows without one, are told. */
export async function split({ inputs, out }: Request): Promise<readonly string[]> {
  const folder = needed(out, "--out");
  const { checked } = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"));
  const parts = partWorkbooks(checked.tables);
  await writeAllNew(parts.map(({ file, sheets }) => ({ file: path.join(folder, file), bytes: writeWorkbook(sheets) })));
  const others = parts
    .filter(({ catchAll, department }) => catchAll && department !== unclearDepartment)
    .map(({ department }) => department);
  const unclear = unclearRowsText(checked.tables);
  return [yearCommands.splitInto(parts.length, others), ...(unclear === "" ? [] : [unclear])];
}
