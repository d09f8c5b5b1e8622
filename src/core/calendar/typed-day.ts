import type { CalendarDate } from "../quantity";

/**
 * A day as it is typed behind an option or given by a date field; null when the text is no day of the calendar.
 *
 * @example dayIn("2026-06-30") //=> { year: 2026, month: 6, day: 30 }
 */
export function dayIn(text: string): CalendarDate | null {
  const [, year, month, day] = (/^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}
