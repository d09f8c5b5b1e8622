import { isReportGrid } from "../settings/own-sheets";
import { taskTablesIn } from "../settings/task-tables-in";
import type { Grid } from "../table/grid";
import type { TaskTable, WorkingColumn } from "../table/task-table";
import { fingerprintLabel } from "./report-labels";

/** SHA-256 of a text in UTF-8 as lower-case hex. Handed in, since the core has no cryptography of its own. */
export type Digest = (text: string) => Promise<string>;

/** What the receiver can be told of a workbook: 未改动, 审核后已改动, 没有审核报告. */
export type ReportState = "unchanged" | "changed" | "no-report";

/**
 * The working columns that a check reads. 序号, 联系人 and 备注 may change without a new 审核.
 */
const checkedColumns: readonly WorkingColumn[] = [
  "indicator",
  "targetValue",
  "unit",
  "baseline",
  "cityMinimum",
  "completed",
  "deadline",
  "submitted",
];

/**
 * What was checked, as one text: title, and of every row the texts that count for it, in their order.
 *
 * Blanks do not matter, nor how a text came to its row (merged, 同上, written out), nor where the table stands or what
 * its sheet is called, nor the order of several tables. Marks, formats, widths, hidden rows and sheets of ours are no content.
 */
export function contentOf(tables: readonly TaskTable[]): string {
  return JSON.stringify(["shanhai-content-1", ...tables.map(tableContent).sort()]);
}

function tableContent({ title, cornerUnit, columns, rows, skipped }: TaskTable): string {
  const working = checkedColumns.filter((role) => columns.some((column) => column.role === role));
  return JSON.stringify([
    bare(title?.text ?? ""),
    bare(cornerUnit ?? ""),
    rows.map((row) => [
      bare(row.content.text),
      bare(row.goal.text),
      row.departments.map(({ duty, text }) => (duty ?? "") + bare(text)),
      bare(row.evidence.text),
      // By name, so that an empty column that was added is no change.
      working.flatMap((role) => {
        const text = bare(row.working[role]?.text ?? "");
        return text === "" ? [] : [role, text];
      }),
    ]),
    skipped.filter(({ kind }) => kind !== "header").map(({ text }) => bare(text)),
  ]);
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

export function fingerprintOf(tables: readonly TaskTable[], digest: Digest): Promise<string> {
  return digest(contentOf(tables));
}

/** The fingerprint that a 审核报告 was made with; null for a sheet that is none, or none with a fingerprint. */
export function reportedFingerprint(grid: Grid): string | null {
  if (!isReportGrid(grid)) return null;
  const row = grid.cells.find((cells) => cells.includes(fingerprintLabel)) ?? [];
  const value = row.slice(row.indexOf(fingerprintLabel) + 1).find((each) => each !== null);
  const fingerprint = typeof value === "string" ? value.trim().toLowerCase() : "";
  return /^[0-9a-f]{64}$/.test(fingerprint) ? fingerprint : null;
}

/**
 * Whether the task tables of a workbook are still those of its 审核报告, all of them: a table that came later was never checked. Of
 * several reports one that fits is enough.
 *
 * @param grids all sheets, the report and the setting sheets among them.
 */
export async function reportStateOf(grids: readonly Grid[], digest: Digest): Promise<ReportState> {
  const reported = grids.map(reportedFingerprint).filter((fingerprint) => fingerprint !== null);
  if (reported.length === 0) return "no-report";
  return reported.includes(await fingerprintOf(taskTablesIn(grids), digest)) ? "unchanged" : "changed";
}
