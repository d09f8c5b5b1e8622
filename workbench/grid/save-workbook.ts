import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { WorkbookEdit } from "../../src/xlsx/patch-workbook";
import type { XlsxFont, XlsxSheet, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { type FileWork, workHere } from "../file-work/file-work";
import type { Book } from "../host/book";
import { sheetColumns, sheetRows } from "./address";
import type { OpenedFile } from "./open-workbook";
import { cellEdits, mergeEdits } from "./save/cell-edits";
import { chartEdits } from "./save/chart-edits";
import { filterEdits } from "./save/filter-edits";
import { lookEdits, viewEdits } from "./save/look-edits";
import { newSheetEdits } from "./save/new-sheet-edits";
import { noteEdits } from "./save/note-edits";
import { marksIn, ruleEdits } from "./save/rule-edits";
import { isFromFile, sheetId } from "./snapshot";

/**
 * The file with what has changed in the grid since it was opened, and nothing else. Whatever the grid cannot show stays
 * in the file as it was.
 *
 * First come the changes of structure, which move what the grid knows nothing of; then the file, read anew, is compared
 * with the grid: undone edits leave no trace.
 */
export async function saveWorkbook(file: OpenedFile, book: Book, work: FileWork = workHere): Promise<Uint8Array> {
  for (;;) {
    const structure = structureEdits(file, book);
    if (structure.length === 0) return work.patch(file.bytes, contentEdits(file, file.settings, book));
    const restructured = await work.restructure(file.bytes, structure);
    // More lines may have moved meanwhile: what is compared must lie in the same places.
    const isUpToDate = JSON.stringify(structure) === JSON.stringify(structureEdits(file, book));
    if (isUpToDate) return work.patch(restructured.bytes, contentEdits(restructured, file.settings, book));
  }
}

/** Sheets deleted and renamed, rows and columns inserted and deleted. */
function structureEdits(file: OpenedFile, book: Book): WorkbookEdit[] {
  const sheets = file.workbook.sheets.map(({ name }, index) => {
    const id = sheetId(index);
    return { name, id, now: book.workbook.getSheetBySheetId(id) };
  });
  const renamed = sheets.flatMap(({ name, now }) => {
    const nameNow = now?.getSheetName() ?? name;
    return nameNow === name ? [] : [{ from: name, to: nameNow }];
  });
  const shifts = sheets.flatMap(({ id, now }) =>
    now ? file.lines.shiftsOf(id).map((shift) => ({ sheet: now.getSheetName(), ...shift })) : [],
  );
  // Two sheets may have changed names with each other, so all go by a name of their own for a moment.
  const passing = (index: number): string => `\u{10FFFD}${index}`;
  return [
    // First, so that a sheet may take the name of one that has gone.
    ...slicedLast(file, sheets).flatMap(({ name, now }): WorkbookEdit[] =>
      now ? [] : [{ kind: "delete-sheet", sheet: name }],
    ),
    ...renamed.map(({ from }, index): WorkbookEdit => ({ kind: "rename-sheet", sheet: from, name: passing(index) })),
    ...renamed.map(({ to }, index): WorkbookEdit => ({ kind: "rename-sheet", sheet: passing(index), name: to })),
    ...shifts.map((shift): WorkbookEdit => ({ kind: "shift-lines", ...shift })),
  ];
}

/** A sheet can only go once those have gone whose slicers choose from its tables. */
function slicedLast<Sheet extends { readonly id: string }>(
  { slicedBy }: OpenedFile,
  sheets: readonly Sheet[],
): Sheet[] {
  const isSliced = ({ id }: Sheet): boolean => (slicedBy.get(id) ?? []).length > 0;
  return [...sheets.filter((sheet) => !isSliced(sheet)), ...sheets.filter(isSliced)];
}

/** What to patch in a file that has the grid's structure already. */
function contentEdits(
  { workbook, threads }: Pick<OpenedFile, "workbook" | "threads">,
  settings: ReadonlyMap<string, string>,
  book: Book,
): WorkbookEdit[] {
  const known = new Map(
    workbook.sheets.map((sheet, index) => [sheet.name, { sheet, threads: threads[index] ?? [] }] as const),
  );
  const sheets = book.workbook.getSheets();
  const isFresh = (sheet: FWorksheet): boolean => !isFromFile(sheet.getSheetId());
  const kept = sheets.flatMap((now) => {
    const before = isFresh(now) ? undefined : known.get(now.getSheetName());
    return before ? [{ before: before.sheet, threads: before.threads, now }] : [];
  });
  const added = sheets.filter(isFresh);
  const { defaultFont } = workbook;
  return [
    ...kept
      .flatMap(({ before, threads: own, now }) => [
        ...sheetEdits(before, now, book, defaultFont),
        ...noteEdits(before, own, now, book.comments),
        ...filterEdits(before, now, book.filters),
      ])
      .filter(isOnSheet),
    ...added.flatMap((sheet) => [
      ...newSheetEdits(sheet, book, defaultFont),
      ...filterEdits(null, sheet, book.filters),
    ]),
    ...[...kept.map(({ now }) => now), ...added].flatMap((sheet) => chartEdits(sheet, book)),
    ...orderEdits([...kept.map(({ before }) => before.name), ...added.map(nameOf)], sheets.map(nameOf), workbook),
    ...shownFirst([
      ...kept.flatMap(({ before, now }) => viewEdits(before, now)),
      ...added.filter((sheet) => sheet.isSheetHidden()).map((sheet) => hiding(nameOf(sheet))),
    ]),
    ...settingEdits(settings, book.documentData.settings),
  ];
}

/** Where a file gives the last column a width, inserting one pushes it over the edge; the grid knows no edge. */
const isOnSheet = (edit: WorkbookEdit): boolean =>
  !("column" in edit && edit.column >= sheetColumns) && !("row" in edit && edit.row >= sheetRows);

function sheetEdits(before: XlsxSheet, now: FWorksheet, book: Book, defaultFont: XlsxFont): WorkbookEdit[] {
  return [
    ...cellEdits(before, now, defaultFont),
    ...mergeEdits(before, now),
    ...lookEdits(before, now, defaultFont),
    ...ruleEdits(before.name, marksIn(before), book.conditionalFormats.rules(now)),
  ];
}

const nameOf = (sheet: FWorksheet): string => sheet.getSheetName();
const hiding = (sheet: string): WorkbookEdit => ({ kind: "set-sheet-view", sheet, visibility: "hidden" });

/** Added sheets stand behind the file's own until they are put in their places. */
function orderEdits(all: readonly string[], wanted: readonly string[], { sheets }: XlsxWorkbook): WorkbookEdit[] {
  const inFile = [...sheets.map(({ name }) => name), ...all.filter((name) => !sheets.some((one) => one.name === name))];
  return inFile.join("\n") === wanted.join("\n") ? [] : [{ kind: "order-sheets", sheets: wanted }];
}

/** The last sheet to be seen cannot be hidden, so others are shown before. */
function shownFirst(edits: readonly WorkbookEdit[]): WorkbookEdit[] {
  const hides = (edit: WorkbookEdit): boolean => edit.kind === "set-sheet-view" && edit.visibility === "hidden";
  return [...edits.filter((edit) => !hides(edit)), ...edits.filter(hides)];
}

function settingEdits(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): WorkbookEdit[] {
  const changed = [...now].filter(([key, json]) => before.get(key) !== json);
  const removed = [...before.keys()].filter((key) => !now.has(key));
  return [
    ...changed.map(([key, json]): WorkbookEdit => ({ kind: "set-setting", key, json })),
    ...removed.map((key): WorkbookEdit => ({ kind: "set-setting", key, json: null })),
  ];
}
