import { type CalendarDate, readDeadlines } from "../quantity";
import { compact } from "../text/simplify";

/** What a 完成时限 cell says. */
export interface DeadlineCell {
  /** As staff read it: a serial number stands as its date. */
  readonly text: string;
  /** The last day, where one is named. */
  readonly date: CalendarDate | null;
  /** 及时, 尽快, 待定: words in the place of a day. */
  readonly vague: boolean;
}

/**
 * Reads a 完成时限 cell: a date in any spelling, a month, a phrase such as 年底前, or the serial number of an Excel date.
 *
 * @param year the table's year, for texts that name none.
 * @example readDeadlineCell("2022.11", 2022)?.date //=> { year: 2022, month: 11, day: 30 }
 * @returns null when the cell is blank.
 */
export function readDeadlineCell(text: string, year: number | null): DeadlineCell | null {
  const line = compact(text);
  if (line === "") return null;
  const serial = dateOfSerial(line);
  if (serial) return { text: `${serial.year}年${serial.month}月${serial.day}日`, date: serial, vague: false };

  const plain = plainDate(line, year);
  if (plain) return { text: text.trim(), date: plain, vague: false };
  const limits = readDeadlines(text, year);
  const last = limits.filter(({ vague }) => !vague).at(-1);
  const vague = (limits.length > 0 && !last) || /^待|^未定$/.test(line);
  return { text: text.trim(), date: last?.date ?? null, vague };
}

/** Days of the 1900 system between 2000 and 2100. */
function dateOfSerial(line: string): CalendarDate | null {
  if (!/^\d{5}(\.\d+)?$/.test(line)) return null;
  const serial = Math.floor(Number(line));
  if (serial < 36_526 || serial > 73_050) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 2022年11月30日, 2022-11-30, 2022.11, 11月, 11月30日, each with or without 底, 前. */
function plainDate(line: string, year: number | null): CalendarDate | null {
  const match = /^(?:(20\d\d)[年./-])?(\d{1,2})(?:[月./-](\d{1,2})日?|月份?)?(?:底|末|底前|末前|前|之前|以前)?$/.exec(
    line,
  );
  if (!match || (match[1] === undefined && !line.includes("月"))) return null;
  const inYear = match[1] === undefined ? year : Number(match[1]);
  const month = Number(match[2]);
  if (inYear === null || month < 1 || month > 12) return null;
  const lastDay = new Date(Date.UTC(inYear, month, 0)).getUTCDate();
  const day = match[3] === undefined ? lastDay : Number(match[3]);
  return day >= 1 && day <= lastDay ? { year: inYear, month, day } : null;
}
