import type { CalendarDate } from "../quantity";
import { daysIn } from "./date-serial";

/**
 * A day as it is typed behind an option or into a cell, or given by a date field; null when the text is no day of the calendar.
 *
 * @example dayIn("2026-06-30") //=> { year: 2026, month: 6, day: 30 }
 * @example dayIn("2026.6.30"), dayIn("2026/6/30"), dayIn("2026年6月30日") // the same
 */
export function dayIn(text: string): CalendarDate | null {
  const [, year, month, day] = (/^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isReal ? { year, month, day } : null;
}
