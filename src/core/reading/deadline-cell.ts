import { dateOfSerial, daysIn } from "../calendar/date-serial";
import { type CalendarDate, readDeadlines } from "../quantity";
import { compact } from "../text/simplify";
import { withDateDigits } from "./date-digits";

/** What a 完成时限 cell says. */
export interface DeadlineCell {
  /** As staff read it: a serial number stands as its date. */
  readonly text: string;
  /** The last day; null where none is named, or its year is unknown. */
  readonly date: CalendarDate | null;
  /** Whether a day is named at all: not by 尽快, 长期, 待定, nor by 2022-11-31, which there never was. */
  readonly namesDay: boolean;
}

/**
 * Reads a 完成时限 cell: a date in any spelling, a month, a quarter, a phrase such as 年底前, or the serial number of an Excel date.
 *
 * @param year the table's year, for texts that name none.
 * @example readDeadlineCell("2022.11", 2022)?.date //=> { year: 2022, month: 11, day: 30 }
 * @returns null when the cell is blank.
 */
export function readDeadlineCell(text: string, year: number | null): DeadlineCell | null {
  if (text.trim() === "") return null;
  const line = withDateDigits(compact(text));
  const serial = serialDate(line);
  if (serial) return { text: `${serial.year}年${serial.month}月${serial.day}日`, date: serial, namesDay: true };

  const named = line.length <= longest ? (plainDay(line, year) ?? limitIn(text, year) ?? dayWithin(line, year)) : null;
  return { text: text.trim(), date: named?.date ?? null, namesDay: named !== null };
}

/** Longer texts are stories, not time limits. */
const longest = 500;

/** Days of the 1900 system between 2000 and 2100. */
function serialDate(line: string): CalendarDate | null {
  if (!/^\d{5}(\.\d+)?$/.test(line)) return null;
  const serial = Number(line);
  return serial >= 36_526 && serial < 73_051 ? dateOfSerial(serial) : null;
}

/** A day that is named; without a date where its year is unknown. */
interface NamedDay {
  readonly date: CalendarDate | null;
}

/** The cell is a date and nothing else. Of a span (1月至6月) its end counts. */
function plainDay(line: string, year: number | null): NamedDay | null {
  const end = line.split(/[~～至到—–]+|(?<=[月日底])-|-(?=\d{1,2}月)/).at(-1)!;
  const inYear = yearIn(line) ?? year;
  const isWholeYear = /^(?:20\d\d年?|(?:20\d\d)?(?:全年|年底|年末|年内|本年|当年))(?:度|之?前|以前)?$/.test(end);
  if (isWholeYear) return dayOf(inYear, 12, 31);
  const quarter = /^(?:20\d\d年?)?第?(?:q([1-4])|([1-4])季度)(?:[底末](?:之?前|以前)?|(之?前|以前))?$/i.exec(end);
  if (quarter) {
    const named = Number(quarter[1] ?? quarter[2]);
    // 第四季度前 ends with the third; before the first the year holds no day.
    return dayOf(inYear, 3 * (quarter[3] !== undefined && named > 1 ? named - 1 : named), null);
  }

  const monthAndDay = plainForms.map((form) => form.exec(end)?.groups).find((groups) => groups !== undefined);
  if (!monthAndDay) return null;
  const { century, month, day, tens } = monthAndDay;
  const ownYear = century === undefined ? inYear : 2000 + Number(century);
  // Excel drops the last zero of a number: 6.30 arrives as 6.3.
  const rounded = tens === undefined ? null : dayOf(ownYear, Number(month), 10 * Number(tens));
  return rounded ?? dayOf(ownYear, Number(month), day === undefined ? null : Number(day));
}

const plainEnd = "(?:\\d{1,2}:\\d\\d)?(?:底|末)?(?:之|以)?前?$";

const plainForms = [
  `^(?:20\\d\\d[年./-])?(?<month>\\d{1,2})月份?${plainEnd}`,
  `^(?:20\\d\\d[年./-])?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]?${plainEnd}`,
  `^20\\d\\d[./-](?<month>\\d{1,2})${plainEnd}`,
  `^20\\d\\d[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})[日号]?${plainEnd}`,
  `^(?<century>\\d\\d)(?:[./-]|年)(?<month>\\d{1,2})(?:[./-]|月)(?<day>\\d{1,2})[日号]?${plainEnd}`,
  `^(?<month>\\d{1,2})\\.(?<day>(?<tens>[1-3]))$`,
  `^(?<month>\\d{1,2})[./-](?<day>\\d{1,2})[日号]?${plainEnd}`,
].map((form) => new RegExp(form));

/** The last time limit in a sentence: 3月启动，10月底前完成. 春节前 names a day whose date we do not know, 11月31日前 none. */
function limitIn(text: string, year: number | null): NamedDay | null {
  const last = readDeadlines(text, year)
    .filter(({ vague }) => !vague)
    .at(-1);
  if (!last) return null;
  return last.date === null && year !== null && /\d/.test(last.text) ? null : { date: last.date };
}

/** A day somewhere in other words: 2022年6月30日完成, 贯穿全年; or one that comes again or is counted: 每月5日, 签约后一个月内. */
function dayWithin(line: string, year: number | null): NamedDay | null {
  const inYear = yearIn(line) ?? year;
  const [dated] = [...line.matchAll(/(\d{1,2})月(?:(\d{1,2})[日号])?/g)].slice(-1);
  if (dated) return dayOf(inYear, Number(dated[1]), dated[2] === undefined ? null : Number(dated[2]));
  if (/全年|20\d\d年/.test(line)) return dayOf(inYear, 12, 31);
  const comesAgain = /[每按]个?(?:周|旬|月|季|半年|年)|[\d一二两三四五六七八九十]个?(?:工作日|日|天|周|月)[以之]?内/;
  return comesAgain.test(line) ? { date: null } : null;
}

/** The last year that a line writes. */
function yearIn(line: string): number | null {
  const [last] = [...line.matchAll(/(?<!\d)20\d\d(?!\d)/g)].slice(-1);
  return last ? Number(last[0]) : null;
}

/** @param day null for the last of the month. @returns null for a day that there is not. */
function dayOf(year: number | null, month: number, day: number | null): NamedDay | null {
  if (month < 1 || month > 12) return null;
  // Any day that some year has, where the year is unknown.
  const lastDay = daysIn(year ?? 2000, month);
  if (day !== null && (day < 1 || day > lastDay)) return null;
  return { date: year === null ? null : { year, month, day: day ?? lastDay } };
}
