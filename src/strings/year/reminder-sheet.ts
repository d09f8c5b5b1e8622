import type { CheckedTable } from "../../core/check-workbook";
import type { Finding } from "../../core/checks/finding";
import type { SheetContent } from "../../core/report/sheet-content";
import type { DepartmentPart } from "../../core/year/split-by-department";
import type { CellValue } from "../../core/table/grid";
import { reminderTitle } from "../../core/year/paper-titles";
import { checkTitles } from "../check-titles";
import { describeFinding } from "../describe-finding";
import { severityNames } from "../names";
import { departmentParts } from "./department-parts";
import { sheetNameOf } from "./part-sheet";

/** What a department still owes: its rows with what is missing in each. */
export interface Reminder {
  readonly department: string;
  readonly entries: readonly { readonly row: number; readonly goal: string; readonly findings: readonly Finding[] }[];
}

/** One for each unit that has something open, and one for the rows that name no unit. Infos and explained warnings are no reason to remind anybody. */
export function remindersOf(tables: readonly CheckedTable[]): readonly Reminder[] {
  const open = new Map<string, Finding[]>();
  for (const finding of tables.flatMap(({ findings }) => findings)) {
    if (finding.row === null || finding.severity === "info" || finding.explanation !== undefined) continue;
    const key = `${finding.sheet}!${finding.row}`;
    open.set(key, [...(open.get(key) ?? []), finding]);
  }
  return departmentParts(tables)
    .map((part) => ({ department: part.department, entries: entriesOf(part, open) }))
    .filter(({ entries }) => entries.length > 0);
}

function entriesOf({ rows }: DepartmentPart, open: ReadonlyMap<string, readonly Finding[]>): Reminder["entries"] {
  return rows.flatMap(({ row, table }) => {
    const findings = open.get(`${table.table.sheet}!${row.row}`) ?? [];
    return findings.length === 0 ? [] : [{ row: row.row, goal: row.goal.text, findings }];
  });
}

const headers = ["行", "工作目标", "级别", "事项", "存在问题", "请这样办理"];
const widths = [6, 40, 8, 16, 44, 44];

/** A 催办单 to be printed and sent. @param day when it is issued, @param due by when to answer; as staff write them */
export function reminderSheet({ department, entries }: Reminder, day: string, due: string | null): SheetContent {
  return {
    name: sheetNameOf(department),
    visibility: "visible",
    rows: [[`${reminderTitle}：${department}`], [request(day, due)], headers, ...rowsOf(entries)],
    boldRows: [0, 2],
    columnWidths: widths,
    titleRows: 3,
  };
}

/** All departments one below the other, each under its name. */
export function remindersSheet(reminders: readonly Reminder[], day: string, due: string | null): SheetContent {
  const rows: (readonly CellValue[])[] = [[reminderTitle], [request(day, due)], headers];
  const boldRows = [0, 2];
  for (const { department, entries } of reminders) {
    boldRows.push(rows.length);
    rows.push([department], ...rowsOf(entries));
  }
  return { name: "催办单", visibility: "visible", rows, boldRows, columnWidths: widths, titleRows: 3 };
}

function request(day: string, due: string | null): string {
  return `${day}${due === null ? "" : `，请于${due}前办理并反馈`}`;
}

function rowsOf(entries: Reminder["entries"]): readonly (readonly CellValue[])[] {
  return entries.flatMap(({ row, goal, findings }) =>
    findings.map((finding, index) => {
      const { problem, remedy } = describeFinding(finding);
      const title = checkTitles[finding.check] ?? finding.check;
      return [
        index === 0 ? row + 1 : "",
        index === 0 ? goal : "",
        severityNames[finding.severity],
        title,
        problem,
        remedy,
      ];
    }),
  );
}

/** The same as text for a message. */
export function reminderText({ department, entries }: Reminder, day: string, due: string | null): string {
  const lines = entries.flatMap(({ row, findings }) =>
    findings.map((finding) => `第${row + 1}行 ${describeFinding(finding).problem}${describeFinding(finding).remedy}`),
  );
  return [
    `【山海协作任务催办】${department}：`,
    ...lines.map((line, index) => `${index + 1}. ${line}`),
    request(day, due),
  ].join("\n");
}
