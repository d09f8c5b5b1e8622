import type { SheetContent } from "../../core/report/sheet-content";
import { ownSheetNames } from "../../core/settings/own-sheets";
import { outcomeWords, type Stamp, stampColumns, stationWords } from "../../core/year-end/history";
import { historyTitle } from "../../core/year-end/sheet-titles";

/** 历史: hidden, written by the add-in alone; a row each time a 审核报告 or a 上报稿 is made. */
export function historySheet(stamps: readonly Stamp[]): SheetContent {
  return {
    name: ownSheetNames.history,
    visibility: "hidden",
    rows: [
      [historyTitle],
      ["本表由加载项写入：每次生成审核报告、导出上报稿时记一行，最多保留最近 200 次。"],
      Object.values<readonly string[]>(stampColumns).map(([label]) => label!),
      ...stamps.map((stamp) => [
        stamp.number,
        stamp.time,
        stationWords[stamp.station][0]!,
        outcomeWords[stamp.outcome][0]!,
        stamp.errors,
        stamp.warnings,
        stamp.explained,
        stamp.rows,
        stamp.openRemarks,
        stamp.fingerprint,
        stamp.version,
        stamp.data,
      ]),
    ],
    boldRows: [0, 2],
    columnWidths: [6, 22, 12, 10, 8, 8, 8, 8, 14, 66, 40, 60],
    titleRows: 3,
  };
}
