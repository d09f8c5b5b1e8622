import type { ReportState } from "../core/report/fingerprint";

/** The pane's words on what goes out: report and copy. */
export function reportWritten(sheet: string): string {
  return `审核报告已写在工作表“${sheet}”，可直接打印或随文件报送。`;
}

/** @example checkedOnText(new Date(2026, 5, 30, 9, 5)) //=> "2026年6月30日 09:05" */
export function checkedOnText(time: Date): string {
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日 ${clock}`;
}

/** For whoever receives a workbook with a report in it; nothing where it has none. */
export const reportStates: Readonly<Record<ReportState, string | null>> = {
  unchanged: "与审核报告核对：表格未改动。",
  changed: "与审核报告核对：表格在审核后已改动，请重新生成审核报告。",
  "no-report": null,
};
