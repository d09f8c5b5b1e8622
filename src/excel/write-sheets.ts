import { isOwnSheet } from "../core/settings/own-sheets";
import type { SheetContent } from "../core/report/sheet-content";
import { HostFailure } from "./host-failure";
import { layOutSheet, setUpPrinting } from "./lay-out-sheet";
import { plainInput } from "./plain-text";
import { request } from "./request";

/** Excel on the web refuses requests above 5 MB; a Chinese character takes three bytes. */
const bytesPerRequest = 3_000_000;

/** Holds a sheet too long for one request until it is complete. */
const draftName = "SHANHAI_写入中";

interface Target {
  readonly content: SheetContent;
  /** Null where there is no sheet of that name yet. */
  readonly id: string | null;
  readonly position: number;
}

/** Puts the contents on sheets of ours: all of them in one request, those too long for it one by one. */
export async function writeSheets(contents: readonly SheetContent[]): Promise<void> {
  if (contents.length === 0) return;

  const targets = await findTargets(contents);
  const short = targets.filter(({ content }) => byteCount(content.rows) <= bytesPerRequest);
  const long = targets.filter((target) => !short.includes(target));
  if (totalBytes(short) <= bytesPerRequest) await writeTogether(short);
  else for (const target of short) await writeTogether([target]);
  for (const target of long) await writeThroughDraft(target);
  await print(contents);
}

/** Adds a sheet that is the user's own from then on: no sheet that is there is ever written over. */
export async function addSheet(content: SheetContent): Promise<void> {
  const [target] = await findTargets([content]);
  if (target!.id !== null) throw new HostFailure("name-taken", "ItemAlreadyExists");
  await writeTogether([target!]);
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
function findTargets(contents: readonly SheetContent[]): Promise<Target[]> {
  return request(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    const found = contents.map((content) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(content.name);
      worksheet.load("id,position");
      worksheet.protection.load("protected");
      const first = worksheet.getRange("A1");
      first.load("values");
      return { content, worksheet, first };
    });
    await context.sync();

    return found.map(({ content, worksheet, first }) => {
      if (worksheet.isNullObject) {
        if (workbook.protection.protected) throw new HostFailure("access-denied", "AccessDenied");
        return { content, id: null, position: 0 };
      }
      if (!isOwnSheet(content.name) && first.values[0]?.[0] !== content.rows[0]?.[0]) {
        throw new HostFailure("name-taken", "ItemAlreadyExists");
      }
      if (worksheet.protection.protected) throw new HostFailure("access-denied", "AccessDenied");
      return { content, id: worksheet.id, position: worksheet.position };
    });
  });
}

async function writeTogether(targets: readonly Target[]): Promise<void> {
  const added = targets.filter(({ id }) => id === null).map(({ content }) => content.name);
  try {
    await request(async (context) => {
      const { worksheets } = context.workbook;
      // First of all, because that is what Excel may refuse.
      const sheets = targets.map(({ id, content }) =>
        id === null ? worksheets.add(content.name) : worksheets.getItem(id),
      );
      targets.forEach(({ id, content }, index) => {
        const sheet = sheets[index]!;
        if (id !== null) sheet.getUsedRange().clear();
        writeRows(sheet, content.rows, 0, columnCount(content));
        layOutSheet(sheet, content);
      });
      await context.sync();
    });
  } catch (error) {
    await discard(added);
    throw error;
  }
}

/** Until the last request the old sheet is whole, and after it the new one. */
async function writeThroughDraft({ content, id, position }: Target): Promise<void> {
  try {
    await request(async (context) => {
      const draft = context.workbook.worksheets.add(draftName);
      draft.visibility = Excel.SheetVisibility.hidden;
      for (const { rows, top } of slices(content.rows)) {
        writeRows(draft, rows, top, columnCount(content));
        // One request for as many rows as fit.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
      draft.visibility = Excel.SheetVisibility.visible;
      if (id !== null) context.workbook.worksheets.getItem(id).delete();
      draft.name = content.name;
      if (id !== null) draft.position = position;
      layOutSheet(draft, content);
      await context.sync();
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

/** What a failed request may have left; the failure itself is what staff are told. */
async function discard(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await request(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
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

function totalBytes(targets: readonly Target[]): number {
  return targets.reduce((sum, { content }) => sum + byteCount(content.rows), 0);
}

function byteCount(rows: SheetContent["rows"]): number {
  let bytes = 0;
  for (const row of rows) for (const value of row) bytes += 4 + String(value ?? "").length * 3;
  return bytes;
}
