import { tablesOfYear } from "../../core/year/tables-of-year";
import { yearCommands } from "../../strings/year/command-line";
import { reminderSheet, remindersOf, reminderText } from "../../strings/year/reminder-sheet";
import { commandLine } from "../../strings/command-line";
import { distinctNames } from "../../strings/year/part-sheet";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { dayOf, needed, openWorkbook, type Request, writeNew } from "./request";

/** 催办单: a sheet for each department that owes something, and the same as text for messages. */
export async function remind({ inputs, asOf, due, out }: Request): Promise<readonly string[]> {
  const day = dayOf(needed(asOf, "--as-of"));
  const target = needed(out, "--out");
  const { checked } = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"), { asOf: day });
  const reminders = remindersOf(tablesOfYear(checked.tables, day.year));
  const written = commandLine.day(day.year, day.month, day.day);
  if (reminders.length > 0) {
    const sheets = reminders.map((reminder) => reminderSheet(reminder, written, due ?? null));
    const names = distinctNames(sheets.map(({ name }) => name));
    await writeNew(target, writeWorkbook(sheets.map((sheet, index) => ({ ...sheet, name: names[index]! }))));
  }
  return [
    yearCommands.reminded(reminders.length),
    ...reminders.map((reminder) => `\n${reminderText(reminder, written, due ?? null)}`),
    ...(reminders.length > 0 ? [yearCommands.written(target)] : []),
  ];
}
