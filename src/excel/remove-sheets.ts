import { isOwnGrid } from "../core/settings/own-sheets";
import { request } from "./request";

/** Deletes sheets of ours by name, in one request to look and one to delete. Excel keeps the last visible sheet in any case. */
export function removeSheets(names: readonly string[]): Promise<void> {
  if (names.length === 0) return Promise.resolve();

  return request(async (context) => {
    const found = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      const first = sheet.getRange("A1");
      first.load("values");
      return { sheet, first };
    });
    await context.sync();

    const ours = found.filter(
      ({ sheet, first }) => !sheet.isNullObject && isOwnGrid({ sheet: sheet.name, cells: first.values }),
    );
    if (ours.length === 0) return;
    for (const { sheet } of ours) sheet.delete();
    await context.sync();
  });
}
