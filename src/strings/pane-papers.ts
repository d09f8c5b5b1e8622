import type { ReportState } from "../core/report/fingerprint";
import type { SubmissionCopy } from "../core/report/submission-copy";
import type { FailureText } from "./workbook-failures";

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

export const copyOpened = "上报稿已在新窗口打开，请核对后保存。";

/** What the copy does not hold, and which hidden rows it shows, for whoever sends it. */
export function leftOutText({ leftOut, shown }: Pick<SubmissionCopy, "leftOut" | "shown">): FailureText {
  const columns = leftOut.flatMap((each) =>
    each.kind === "columns" ? [`“${each.sheet}”的${each.labels.map((label) => `“${label}”`).join("、")}列`] : [],
  );
  const sheets = leftOut.flatMap((each) => (each.kind === "sheet" ? [`工作表“${each.sheet}”`] : []));
  const all = [...columns, ...sheets];
  const seen = shown.map(
    ({ sheet, rows }) => `工作表“${sheet}”有 ${rows} 行原来是隐藏或筛选掉的，在上报稿中可以看到。`,
  );
  return {
    problem:
      (all.length > 0 ? `上报稿中没有：${all.join("；")}。` : "上报稿与任务分解表的内容一致，没有略去内容。") +
      seen.join(""),
    remedy: "审核标记、批注、设置和修改记录都没有带入。" + (seen.length > 0 ? "不报送的行，请在上报稿中删去。" : ""),
  };
}
