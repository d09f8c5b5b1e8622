import { readDeadlines } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import { nothingToJudge } from "./failure";

/** The last deadline of a text as Excel's date serial number. */
export function deadlineIn(text: string, year: number | null): number {
  const deadlines = readDeadlines(text, year ?? yearNamed(text));
  const dated = deadlines.flatMap(({ date }) => (date ? [dateSerial(date.year, date.month, date.day)] : []));
  if (dated.length > 0) return Math.max(...dated);
  const [first] = deadlines;
  if (!first) throw nothingToJudge(functionMessages.noDeadline());
  throw nothingToJudge(
    first.vague ? functionMessages.vagueDeadline(first.text) : functionMessages.yearNeeded(first.text),
  );
}

/** @example dateSerial(2022, 7, 31) //=> 44773 */
export function dateSerial(year: number, month: number, day: number): number {
  // Excel's day 1 is 1 January 1900 in a calendar that has a 29 February 1900; from March 1900 on the offset is constant.
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** The calendar year of a date serial number. */
export function serialYear(serial: number): number {
  return new Date((serial - 25_569) * 86_400_000).getUTCFullYear();
}

function yearNamed(text: string): number | null {
  const match = /(20\d\d)\s*年/.exec(text);
  return match ? Number(match[1]) : null;
}
