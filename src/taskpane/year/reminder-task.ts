import { checkWorkbook } from "../../core/check-workbook";
import type { CalendarDate } from "../../core/quantity";
import type { Grid } from "../../core/table/grid";
import { tablesOfYear } from "../../core/year/tables-of-year";
import { dayText } from "../../strings/pane-year";
import { workbookFailures } from "../../strings/workbook-failures";
import { remindersOf, remindersSheet, reminderText } from "../../strings/year/reminder-sheet";
import type { Reminders, Unable } from "./year-papers";

/** What each department still owes on a day, to be read, printed and sent. */
export function reminders(grids: readonly Grid[], asOf: string, due: string): Reminders | Unable {
  const day = dayOf(asOf);
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

/** @param text of a date field: always a day that exists. */
function dayOf(text: string): CalendarDate {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return { year, month, day };
}
