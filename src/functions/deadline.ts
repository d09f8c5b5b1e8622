import { dateSerial } from "../core/calendar/date-serial";
import { readDeadlines } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import { nothingToJudge } from "./failure";

/** The last deadline of a text as Excel's date serial number. */
export function deadlineIn(text: string, year: number | null): number {
  const meant = year ?? yearNamed(text);
  const deadlines = readDeadlines(text, meant);
  const dated = deadlines.flatMap(({ date }) => (date ? [dateSerial(date.year, date.month, date.day)] : []));
  if (dated.length > 0) return Math.max(...dated);
  const [first] = deadlines;
  if (!first) throw nothingToJudge(functionMessages.noDeadline());
  throw nothingToJudge(
    first.vague || meant !== null
      ? functionMessages.vagueDeadline(first.text)
      : functionMessages.yearNeeded(first.text),
  );
}

function yearNamed(text: string): number | null {
  const match = /(20\d\d)\s*年/.exec(text);
  return match ? Number(match[1]) : null;
}
