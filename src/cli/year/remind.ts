import { yearCommands } from "../../strings/year/command-line";
import { reminderSheet, remindersOf, reminderText } from "../../strings/year/reminder-sheet";
import { commandLine } from "../../strings/command-line";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { dayOf, needed, openWorkbook, type Request, writeNew } from "./request";

/** 催办单: a sheet for each department that owes something, and the same as text for messages. */
export async function remind({ inputs, asOf, due, out }: Request): Promise<readonly string[]> {
  const day = dayOf(needed(asOf, "--as-of"));
  const target = needed(out, "--out");
  const { checked } = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"), { asOf: day });
  const reminders = remindersOf(checked.tables);
  const written = commandLine.day(day.year, day.month, day.day);
  if (reminders.length > 0) {
    const sheets = reminders.map((reminder) => reminderSheet(reminder, written, due ?? null));
    await writeNew(target, writeWorkbook(withDistinctNames(sheets)));
  }
  return [
    yearCommands.reminded(reminders.length),
    ...reminders.map((reminder) => `\n${reminderText(reminder, written, due ?? null)}`),
    ...(reminders.length > 0 ? [yearCommands.written(target)] : []),
  ];
}

/** Long names that are cut to what a sheet may be called can become alike. */
function withDistinctNames<Sheet extends { readonly name: string }>(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${sheet.name.slice(0, 26)} (${number})`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
