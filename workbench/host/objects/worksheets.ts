import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { withoutUndo } from "../../grid/without-undo";
import type { Book } from "../book";
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";
import { worksheetType } from "./worksheet";

export const worksheetCollectionType: ObjectType<Book> = hostType<Book>({
  name: "WorksheetCollection",
  items: (book) => book.workbook.getSheets().map((sheet) => worksheetType.of({ book, sheet })),
  item: (book, key) => {
    const found = find(book, String(key));
    if (!found) throw itemNotFound("WorksheetCollection.getItem");
    return found;
  },
  methods: {
    Add: (book, parameters) => addSheet(book, parameters.optionalText(0)),
    GetActiveWorksheet: (book) => worksheetType.of({ book, sheet: book.workbook.getActiveSheet() }),
    GetFirst: (book, parameters) => atEnd(book, 0, parameters.flag(0)),
    GetLast: (book, parameters) => atEnd(book, -1, parameters.flag(0)),
    GetItemOrNullObject: (book, parameters) => find(book, parameters.text(0)),
  },
});

function find(book: Book, key: string): HostObject | null {
  const sheet = book.sheet(key);
  return sheet && worksheetType.of({ book, sheet });
}

function atEnd(book: Book, index: 0 | -1, visibleOnly: boolean): HostObject {
  const sheets = book.workbook.getSheets().filter((sheet) => !visibleOnly || !sheet.isSheetHidden());
  const sheet = sheets.at(index);
  if (!sheet) throw itemNotFound("WorksheetCollection");
  return worksheetType.of({ book, sheet });
}

function addSheet(book: Book, wanted: string | null): HostObject {
  const location = "WorksheetCollection.add";
  book.demandOpenStructure(location);
  if (wanted !== null) demandSheetName(wanted, location);
  if (wanted !== null && book.sheet(wanted)) throw itemAlreadyExists(location);

  const name = wanted ?? freeSheetName(book);
  const active = book.workbook.getActiveSheet();
  // An id of its own: the grid's default is the same for every sheet.
  const id = freeSheetId(book);
  book.addedSheets.add(id);
  const fresh = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200, columnCount: 26 });
  // As in Excel, it cannot be taken back.
  withoutUndo(() => book.run("sheet.command.insert-sheet", { index: book.workbook.getNumSheets(), sheet: fresh }));
  // The grid shows a new sheet at once; Excel's add() leaves the active one.
  if (book.workbook.getActiveSheet().getSheetId() !== active.getSheetId()) active.activate();

  const sheet = book.sheet(name);
  if (!sheet) throw new HostError("GeneralException", "The sheet could not be added.", location, 500);
  return worksheetType.of({ book, sheet });
}

function freeSheetId(book: Book): string {
  // Nor that of a sheet that is gone: the user may undo what he did there.
  const taken = new Set([...book.addedSheets, ...book.workbook.getSheets().map((sheet) => sheet.getSheetId())]);
  let number = taken.size;
  while (taken.has(`added-${number}`)) number++;
  return `added-${number}`;
}

function freeSheetName(book: Book): string {
  let number = book.workbook.getNumSheets() + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** @throws HostError InvalidArgument for names that Excel refuses. */
export function demandSheetName(name: string, location: string): void {
  const bad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad) throw invalidArgument(location);
}
