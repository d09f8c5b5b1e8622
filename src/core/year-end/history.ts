import type { Outcome } from "../report/outcome";
import type { Damage } from "../settings/damage";
import type { OwnRowKind } from "../settings/own-sheet-edits";
import { ownSheetRows } from "../settings/own-sheet-rows";
import { type ColumnWords, meaningOf } from "../settings/sheet-vocabulary";
import type { Grid } from "../table/grid";

/** On what occasion a stamp was set: a 审核报告 was written, a 上报稿 was made. */
export type Station = "report" | "copy";

/** What a workbook was like when it was checked for somebody else's eyes. */
export interface Stamp {
  /** From 1 on; it tells stamps apart and which came later. */
  readonly number: number;
  /** Day and time as staff write them. */
  readonly time: string;
  readonly station: Station;
  readonly outcome: Outcome;
  readonly errors: number;
  /** Warnings that nobody has explained. */
  readonly warnings: number;
  readonly explained: number;
  readonly rows: number;
  /** 退回意见 that were neither mended nor explained. */
  readonly openRemarks: number;
  /** See core/report/fingerprint.ts. */
  readonly fingerprint: string;
  /** Of the add-in and its rules, as the report tells it. */
  readonly version: string;
  /** The guideline that the tables were held to. */
  readonly data: string;
}

/** So many stamps are kept; older ones make room. */
export const mostStamps = 200;

export type StampColumn =
  | "number"
  | "time"
  | "station"
  | "outcome"
  | "errors"
  | "warnings"
  | "explained"
  | "rows"
  | "openRemarks"
  | "fingerprint"
  | "version"
  | "data";

export const stampColumns: ColumnWords<StampColumn> = {
  number: ["序号"],
  time: ["时间"],
  station: ["环节"],
  outcome: ["结论"],
  errors: ["错误"],
  warnings: ["提示"],
  explained: ["已说明"],
  rows: ["任务行"],
  openRemarks: ["未办退回意见"],
  fingerprint: ["内容指纹"],
  version: ["核验版本"],
  data: ["省定指标"],
};

export const stationWords: Readonly<Record<Station, readonly string[]>> = {
  report: ["审核报告"],
  copy: ["上报稿"],
};

export const outcomeWords: Readonly<Record<Outcome, readonly string[]>> = {
  pass: ["通过"],
  warnings: ["有提示"],
  errors: ["有错误"],
};

const neededColumns = ["number", "time", "fingerprint"] as const satisfies readonly StampColumn[];

/** The sheet 历史 as it was read. */
export interface History {
  /** Oldest first. A row that cannot be read is no stamp; it stays where it is. */
  readonly stamps: readonly Stamp[];
  /** The highest number on the sheet, that of a row that cannot be read too; 0 where there is none. */
  readonly highest: number;
  readonly damages: readonly Damage[];
}

export function readHistory(grid: Grid): History {
  const { rows, damages } = ownSheetRows(grid, stampColumns, neededColumns);
  const stamps = rows.flatMap((row): Stamp[] => {
    const count = (column: StampColumn) => countIn(row.text(column));
    const [station, outcome] = [
      meaningOf(stationWords, row.text("station")),
      meaningOf(outcomeWords, row.text("outcome")),
    ];
    const fingerprint = row.text("fingerprint").trim().toLowerCase();
    if (count("number") < 1 || station === null || outcome === null || !/^[0-9a-f]{64}$/.test(fingerprint)) return [];
    return [
      {
        number: count("number"),
        time: row.text("time"),
        station,
        outcome,
        errors: count("errors"),
        warnings: count("warnings"),
        explained: count("explained"),
        rows: count("rows"),
        openRemarks: count("openRemarks"),
        fingerprint,
        version: row.text("version"),
        data: row.text("data"),
      },
    ];
  });
  const highest = Math.max(0, ...rows.map((row) => countIn(row.text("number"))));
  return { stamps: stamps.sort((a, b) => a.number - b.number), highest, damages };
}

function countIn(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0;
}

/**
 * With one stamp more, and where there are too many the oldest no more.
 *
 * @param highest the highest number on the sheet, where there are other rows than these: no two may have the same.
 */
export function withStamp(
  stamps: readonly Stamp[],
  stamp: Omit<Stamp, "number">,
  highest = stamps.at(-1)?.number ?? 0,
): readonly Stamp[] {
  const number = highest + 1;
  return [...stamps, { ...stamp, number }].slice(-mostStamps);
}

export const stampRows: OwnRowKind<StampColumn> = {
  columns: stampColumns,
  needed: neededColumns,
  said: [],
  keyOf(text) {
    const number = countIn(text("number"));
    return number < 1 ? null : String(number);
  },
};
