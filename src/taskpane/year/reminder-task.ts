import { dayIn } from "../../core/calendar/typed-day";
import { checkWorkbook } from "../../core/check-workbook";
import type { Grid } from "../../core/table/grid";
import { tablesOfYear } from "../../core/year/tables-of-year";
import { dayText, noSuchDay } from "../../strings/pane-year";
import { workbookFailures } from "../../strings/workbook-failures";
import { remindersOf, remindersSheet, reminderText } from "../../strings/year/reminder-sheet";
import type { Reminders, Unable } from "./year-papers";

/** What each department still owes on a day, to be read, printed and sent. */
export function reminders(grids: readonly Grid[], asOf: string, due: string): Reminders | Unable {
  const day = dayIn(asOf);
  if (!day) return { unable: noSuchDay(asOf) };
  const { tables, failure } = checkWorkbook(grids, { asOf: day });
  if (failure) return { unable: workbookFailures[failure] };

  const found = remindersOf(tablesOfYear(tables, day.year));
  const issued = dayText(day);
  const until = due.trim() || null;
  return {
    departments: found.map((reminder) => ({
      name: reminder.department,
      count: reminder.entries.reduce((sum, { findings }) => sum + findings.length, 0),
      text: reminderText(reminder, issued, until),
    })),
    sheet: remindersSheet(found, issued, until),
  };
}
