import type { SheetContent } from "../core/report/sheet-content";
import { HostFailure } from "./host-failure";
import { layOutSheet, setUpPrinting } from "./lay-out-sheet";
import { plainInput } from "./plain-text";
import { request } from "./request";

/** Excel on the web refuses requests above 5 MB; a Chinese character takes three bytes. */
const bytesPerRequest = 3_000_000;

/** Every sheet is written under a name of this kind, and takes its own once it is complete. */
const draftNames = "SHANHAI_写入中";

interface Target {
  readonly content: SheetContent;
  /** Null where there is no sheet of that name yet. */
  readonly id: string | null;
  readonly position: number;
}

interface Look {
  readonly targets: readonly Target[];
  /** Drafts of writings that Excel, or a closed pane, has broken off. */
  readonly leftover: readonly string[];
}

/** Puts the contents on sheets of ours: new ones first, because those can be taken back, then those in place of older ones. */
export async function writeSheets(contents: readonly SheetContent[]): Promise<void> {
  if (contents.length === 0) return;

  const { targets, leftover } = await look(contents);
  const added: string[] = [];
  try {
    for (const target of targets.filter(({ id }) => id === null)) added.push(await writeThroughDraft(target));
    for (const target of targets.filter(({ id }) => id !== null)) await writeThroughDraft(target);
  } catch (error) {
    await discard(added);
    throw error;
  }
  await discard(leftover);
  await print(contents);
}

/** Adds a sheet that is the user's own from then on: no sheet that is there is ever written over. */
export async function addSheet(content: SheetContent): Promise<void> {
  const { targets, leftover } = await look([content]);
  const [target] = targets;
  if (target!.id !== null) throw new HostFailure("name-taken", "ItemAlreadyExists");
  await writeThroughDraft(target!);
  await discard(leftover);
  await print([content]);
}

async function print(contents: readonly SheetContent[]): Promise<void> {
  const printed = contents.filter(({ visibility }) => visibility === "visible");
  if (printed.length === 0) return;
  await request((context) => setUpPrinting(context, printed)).catch(() => {
    // Excel without a printer refuses every page set-up; the sheets themselves are written.
  });
}

/** @throws HostFailure before anything is written: a foreign sheet of that name, a protected sheet or workbook. */
function look(contents: readonly SheetContent[]): Promise<Look> {
  return request(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id,items/name");
    const found = contents.map((content) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(content.name);
      worksheet.load("id,position");
      worksheet.protection.load("protected");
      const first = worksheet.getRange("A1");
      first.load("values");
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return { content, worksheet, first, used };
    });
    await context.sync();

    const targets = found.map(({ content, worksheet, first, used }) => {
      // A sheet in an older one's place is a new sheet, too.
      if (workbook.protection.protected) throw new HostFailure("access-denied", "AccessDenied");
      if (worksheet.isNullObject) return { content, id: null, position: 0 };
      // The name alone does not make a sheet ours.
      if (!used.isNullObject && first.values[0]?.[0] !== content.rows[0]?.[0]) {
        throw new HostFailure("name-taken", "ItemAlreadyExists");
      }
      if (worksheet.protection.protected) throw new HostFailure("access-denied", "AccessDenied");
      return { content, id: worksheet.id, position: worksheet.position };
    });
    const leftover = workbook.worksheets.items.filter(({ name }) => name.startsWith(draftNames)).map(({ id }) => id);
    return { targets, leftover };
  });
}

/**
 * Until the last of its commands the old sheet is whole, and after them the new one. Only what was added here is ever taken back: a
 * colleague may have added a sheet of that name meanwhile, and then taking the name is what fails.
 *
 * @returns the new sheet's id.
 */
async function writeThroughDraft({ content, id, position }: Target): Promise<string> {
  const draftName = `${draftNames}_${Math.random().toString(36).slice(2, 10)}`;
  try {
    return await request(async (context) => {
      const draft = context.workbook.worksheets.add(draftName);
      const parts = slices(content.rows);
      // What is there for more than one request is nothing to look at yet.
      if (parts.length > 1) draft.visibility = Excel.SheetVisibility.hidden;
      for (const { rows, top } of parts) {
        writeRows(draft, rows, top, columnCount(content));
        // One request for as many rows as fit; what fits into one goes with the rest.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        if (parts.length > 1) await context.sync();
      }
      layOutSheet(draft, content);
      draft.load("id");
      if (id !== null) {
        context.workbook.worksheets.getItem(id).delete();
        draft.position = position;
      }
      draft.name = content.name;
      await context.sync();
      return draft.id;
    });
  } catch (error) {
    await discard([draftName]);
    throw error;
  }
}

function writeRows(sheet: Excel.Worksheet, rows: SheetContent["rows"], top: number, columns: number): void {
  if (rows.length === 0 || columns === 0) return;
  const padded = rows.map((row) => Array.from({ length: columns }, (_, column) => plainInput(row[column] ?? null)));
  sheet.getRangeByIndexes(top, 0, rows.length, columns).values = padded;
}

/** Deletes sheets by their ids, or by names that nobody else has given. What stands in the way of that is no news to staff. */
async function discard(sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  await request(async (context) => {
    const found = sheets.map((each) => context.workbook.worksheets.getItemOrNullObject(each));
    for (const sheet of found) sheet.load("id");
    await context.sync();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  }).catch(() => undefined);
}

function columnCount({ rows, columnWidths }: SheetContent): number {
  return rows.reduce((most, row) => Math.max(most, row.length), rows.length > 0 ? columnWidths.length : 0);
}

function slices(rows: SheetContent["rows"]): { rows: SheetContent["rows"]; top: number }[] {
  const parts: { rows: SheetContent["rows"]; top: number }[] = [];
  let top = 0;
  for (let bytes = 0, row = 0; row < rows.length; row++) {
    bytes += byteCount([rows[row]!]);
    const next = rows[row + 1];
    if (next && bytes + byteCount([next]) <= bytesPerRequest) continue;
    parts.push({ rows: rows.slice(top, row + 1), top });
    top = row + 1;
    bytes = 0;
  }
  return parts;
}

function byteCount(rows: SheetContent["rows"]): number {
  let bytes = 0;
  for (const row of rows) for (const value of row) bytes += 4 + String(value ?? "").length * 3;
  return bytes;
}
