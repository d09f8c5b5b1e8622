import type { SheetContent } from "../core/report/sheet-content";
import { HostFailure } from "./host-failure";
import { layOutSheet, setUpPrinting } from "./lay-out-sheet";
import { plainInput } from "./plain-text";
import { request } from "./request";

/** Excel on the web refuses requests above 5 MB; a Chinese character takes three bytes. */
const bytesPerRequest = 3_000_000;

/** Holds what takes an older sheet's place, or is too long for one request, until it is complete. */
const draftName = "SHANHAI_写入中";

interface Target {
  readonly content: SheetContent;
  /** Null where there is no sheet of that name yet. */
  readonly id: string | null;
  readonly position: number;
}

/** Puts the contents on sheets of ours: new ones in one request, those too long for it or in place of older ones one by one. */
export async function writeSheets(contents: readonly SheetContent[]): Promise<void> {
  if (contents.length === 0) return;

  const targets = await findTargets(contents);
  const added = targets.filter(({ id }) => id === null);
  const short = added.filter(({ content }) => byteCount(content.rows) <= bytesPerRequest);
  try {
    if (totalBytes(short) <= bytesPerRequest) await addTogether(short);
    else for (const target of short) await addTogether([target]);
    for (const target of targets) if (!short.includes(target)) await writeThroughDraft(target);
  } catch (error) {
    await discard([draftName, ...added.map(({ content }) => content.name)]);
    throw error;
  }
  await print(contents);
}

/** Adds a sheet that is the user's own from then on: no sheet that is there is ever written over. */
export async function addSheet(content: SheetContent): Promise<void> {
  const [target] = await findTargets([content]);
  if (target!.id !== null) throw new HostFailure("name-taken", "ItemAlreadyExists");
  try {
    await addTogether([target!]);
  } catch (error) {
    await discard([content.name]);
    throw error;
  }
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
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return { content, worksheet, first, used };
    });
    await context.sync();

    return found.map(({ content, worksheet, first, used }) => {
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
  });
}

async function addTogether(targets: readonly Target[]): Promise<void> {
  if (targets.length === 0) return;
  await request(async (context) => {
    // First of all, because that is what Excel may refuse.
    const sheets = targets.map(({ content }) => context.workbook.worksheets.add(content.name));
    targets.forEach(({ content }, index) => {
      writeRows(sheets[index]!, content.rows, 0, columnCount(content));
      layOutSheet(sheets[index]!, content);
    });
    await context.sync();
  });
}

/** Until the last of its commands the old sheet is whole, and after them the new one. */
async function writeThroughDraft({ content, id, position }: Target): Promise<void> {
  await request(async (context) => {
    const draft = context.workbook.worksheets.add(draftName);
    draft.visibility = Excel.SheetVisibility.hidden;
    const parts = slices(content.rows);
    for (const { rows, top } of parts) {
      writeRows(draft, rows, top, columnCount(content));
      // One request for as many rows as fit; what fits into one goes with the rest.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      if (parts.length > 1) await context.sync();
    }
    layOutSheet(draft, content);
    if (id !== null) context.workbook.worksheets.getItem(id).delete();
    draft.name = content.name;
    if (id !== null) draft.position = position;
    await context.sync();
  });
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
