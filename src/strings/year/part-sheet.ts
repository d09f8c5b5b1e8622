import type { SheetContent } from "../../core/report/sheet-content";
import type { CellValue } from "../../core/table/grid";
import { columnNames } from "../../core/table/column-vocabulary";
import type { TaskTable, WorkingColumn } from "../../core/table/task-table";
import { yearIn } from "../../core/table/title";
import type { DepartmentPart } from "../../core/year/split-by-department";
import { returnedColumns } from "../../core/year/merge-returned";

/** What a department reads beside its tasks, and does not change. */
const given: readonly WorkingColumn[] = ["targetValue", "unit", "baseline"];
const documentWidths = [24, 44, 22, 36];
const workingWidth = 16;

/**
 * The table as one department gets it: its rows, the document's columns, and the columns that it fills in. 说明 at the top says
 * what may be written.
 */
export function partSheet(table: TaskTable, { department, rows: all }: DepartmentPart): SheetContent {
  const rows = all.filter((row) => row.table.table === table);
  const present = new Set(table.columns.map(({ role }) => role));
  const working = [...given.filter((role) => present.has(role)), ...returnedColumns];
  return {
    name: sheetNameOf(department),
    visibility: "visible",
    rows: [
      [`${titleOf(table)}（${department}）`],
      ["请只填写右边几栏；工作内容、工作目标、责任单位、佐证依据请不要改动，汇总时按它们找回原来的行。"],
      [
        columnNames.content,
        columnNames.goal,
        columnNames.departments,
        columnNames.evidence,
        ...working.map((role) => columnNames[role]),
      ],
      ...rows.map(({ row }) => [
        row.content.text,
        row.goal.text,
        row.departments.map(({ text }) => text).join("；"),
        row.evidence.text,
        ...working.map((role) => plainValue(row.working[role]?.text ?? "")),
      ]),
    ],
    boldRows: [0, 2],
    columnWidths: [...documentWidths, ...working.map(() => workingWidth)],
    titleRows: 3,
  };
}

/** With the year, which the table may have from its sheet's name: what comes back is merged into the table of that year. */
function titleOf({ title, year }: TaskTable): string {
  const text = title?.text ?? "任务分解表";
  return year === null || yearIn(text) === year ? text : `${year}年${text}`;
}

/** Figures stay figures, so that departments can go on counting with them. */
function plainValue(text: string): CellValue {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

/** @example sheetNameOf("区委宣传部/区文广旅体局") //=> "区委宣传部 区文广旅体局" */
export function sheetNameOf(department: string): string {
  const name = department.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").slice(0, 31);
  return name.replace(/^['\s]+|['\s]+$/gu, "") || "责任单位";
}

/** The same as a file may be called on Windows, too. @example fileNameOf("“飞地”<专班>.") //=> "“飞地”专班" */
export function fileNameOf(department: string): string {
  const name = sheetNameOf(department)
    .replace(/[<>"|]/gu, "")
    .replace(/[.\s]+$/u, "");
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/iu.test(name) ? `单位${name}` : name;
}

/** Names that differ, upper and lower case being one: the second 区财政局 becomes 区财政局 (2). */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${name.slice(0, 26)} (${number})`;
    taken.add(own.toLowerCase());
    return own;
  });
}
