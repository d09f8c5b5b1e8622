import { outcomeNames } from "../names";
import type { CheckedRemark } from "../../core/year-end/check-remark";
import { stationWords, type Stamp } from "../../core/year-end/history";
import { columnRoleWord } from "../../core/settings/sheet-vocabulary";
import { cellToA1 } from "../../core/table/a1";
import { mostRemarks } from "../../core/year-end/read-remarks-text";
import type { RemarkState } from "../../core/year-end/remark";
import type { FailureText } from "../workbook-failures";

/** @example "2026年12月20日 10:05 上报稿：有提示，错误 0，提示 3，已说明 12，任务 21 行，未办退回意见 1 条" */
export function stampText(stamp: Stamp): string {
  const { time, station, outcome, errors, warnings, explained, rows, openRemarks } = stamp;
  return [
    `${time} ${stationWords[station][0]!}：${outcomeNames[outcome]}`,
    `错误 ${errors}`,
    `提示 ${warnings}`,
    `已说明 ${explained}`,
    `任务 ${rows} 行`,
    ...(openRemarks > 0 ? [`未办退回意见 ${openRemarks} 条`] : []),
  ].join("，");
}

export const remarkStateNames: Readonly<Record<RemarkState, string>> = {
  open: "未办",
  fixed: "已改",
  explained: "已说明",
  withdrawn: "已撤回",
};

const longestQuote = 60;

/** Where a remark's cell is now, and whether it has changed. */
export function remarkAbout({ remark, place, finding, now }: CheckedRemark): string {
  if (finding === "unplaced") return "没有认出是哪一格，请自行核对。";
  if (finding === "row-gone" || !place) return `原来的${remark.address}那一行已不在表中。`;
  const at =
    `${place.sheet}!${cellToA1(place.cell)} ${remark.column === null ? "" : columnRoleWord(remark.column)}`.trim();
  if (finding === "changed")
    return `${at}：内容已改动，收到时${quoted(remark.before)}，现在${quoted(now)}。${remark.state === "open" ? "改好的请勾选“已改”。" : ""}`;
  return `${at}：内容没有变化${remark.state === "fixed" ? "，但标为已改，请核对" : ""}。`;
}

function quoted(text: string): string {
  const words = text.replace(/\s+/gu, " ").trim();
  if (words === "") return "为空白";
  return `为“${words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words}”`;
}

export function openRemarksLeft(count: number): FailureText {
  return {
    problem: `还有 ${count} 条退回意见没有办理。`,
    remedy: "请在“年度工作”的“上报与退回”中逐条勾选“已改”或“已说明”，再报送。",
  };
}

/** @param time of the stamp that could not be taken back. */
export function stampLeft(time: string): FailureText {
  return {
    problem: "这次上报稿没有打开，但工作表“SHANHAI_历史”里已记了一行。",
    remedy: `请取消隐藏该表，删去时间为“${time}”的那一行。`,
  };
}

/** @param beyond those that one list is too long for. */
export function remarksReceived(added: number, known: number, placed: number, beyond = 0): string {
  const left = beyond === 0 ? "" : `一次最多列入 ${mostRemarks} 条，后面还有 ${beyond} 条没有列入，请分次粘贴。`;
  if (added === 0) return (known > 0 ? "这些意见都已在清单里。" : "没有读出退回意见。") + left;
  const unplaced = added - placed;
  return (
    [
      `已列入 ${added} 条退回意见`,
      ...(unplaced > 0 ? [`其中 ${unplaced} 条没有认出是哪一格`] : []),
      ...(known > 0 ? [`${known} 条早已列入`] : []),
    ].join("，") +
    "。" +
    left
  );
}
