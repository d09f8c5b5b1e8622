import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import { inside, parseAddress, wholeSheet } from "../../grid/address";
import { usedArea } from "../../grid/cells";
import { forgetSteps } from "../../grid/forget-steps";
import { withoutUndo } from "../../grid/without-undo";
import type { Book } from "../book";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";
import { chartCollectionType } from "./charts";
import { commentCollectionType } from "./comments";
import { findText } from "./find-text";
import { freezePanesType } from "./freeze-panes";
import { namedItemCollectionType } from "./named-items";
import { pageLayoutType } from "./page-layout";
import { worksheetProtectionType } from "./protection";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";
import { demandSheetName } from "./worksheets";

export interface WorksheetState {
  book: Book;
  sheet: FWorksheet;
}

export const worksheetType: ObjectType<WorksheetState> = hostType<WorksheetState>({
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.getSheetId() }),
  properties: {
    Id: { get: ({ sheet }) => sheet.getSheetId() },
    Name: { get: ({ sheet }) => sheet.getSheetName(), set: rename },
    Position: { get: ({ sheet }) => sheet.getIndex(), set: move },
    ShowGridlines: {
      get: ({ sheet }) => !sheet.hasHiddenGridLines(),
      set: ({ sheet }, shown) => sheet.setHiddenGridlines(shown !== true),
    },
    TabColor: {
      get: ({ sheet }) => sheet.getTabColor() ?? "",
      set: ({ sheet }, color) => sheet.setTabColor(String(color)),
    },
    Visibility: { get: visibilityOf, set: setVisibility },
  },
  children: {
    Charts: (worksheet) => chartCollectionType.of(worksheet),
    Comments: (worksheet) => commentCollectionType.of(worksheet),
    FreezePanes: (worksheet) => freezePanesType.of(worksheet),
    // Names of one sheet only; the grid keeps all names with the workbook.
    Names: ({ book }) => namedItemCollectionType.of(book),
    PageLayout: (worksheet) => pageLayoutType.of(worksheet),
    Protection: (worksheet) => worksheetProtectionType.of(worksheet),
  },
  methods: {
    Activate: ({ sheet }) => {
      if (sheet.isSheetHidden()) throw invalidOperation("Worksheet.activate", "A hidden sheet cannot be activated.");
      sheet.activate();
    },
    Delete: deleteSheet,
    FindAllOrNullObject: (worksheet, parameters) => {
      const areas = findText(worksheet.sheet, parameters.text(0), parameters.record(1));
      return areas.length === 0 ? null : rangeAreasType.of({ ...worksheet, areas });
    },
    GetCell: (worksheet, parameters) => {
      const row = parameters.integer(0);
      const column = parameters.integer(1);
      return range(worksheet, { top: row, left: column, bottom: row, right: column }, "Worksheet.getCell");
    },
    GetRange: (worksheet, parameters) => {
      const address = parameters.optionalText(0);
      const area = address === null || address === "" ? wholeSheet : areaOf(worksheet, address, "Worksheet.getRange");
      return range(worksheet, area, "Worksheet.getRange");
    },
    GetRangeByIndexes: (worksheet, parameters) => {
      const top = parameters.integer(0);
      const left = parameters.integer(1);
      const area = { top, left, bottom: top + parameters.integer(2) - 1, right: left + parameters.integer(3) - 1 };
      return range(worksheet, area, "Worksheet.getRangeByIndexes");
    },
    GetRanges: (worksheet, parameters) => {
      const addresses = parameters.optionalText(0);
      const areas = addresses
        ? splitAddresses(addresses).map((address) => areaOf(worksheet, address, "Worksheet.getRanges"))
        : [wholeSheet];
      return rangeAreasType.of({ ...worksheet, areas });
    },
    GetUsedRange: (worksheet, parameters) => {
      // Excel gives A1 for an empty sheet.
      const area = usedArea(worksheet.sheet, parameters.flag(0)) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeType.of({ ...worksheet, area });
    },
    GetUsedRangeOrNullObject: (worksheet, parameters) => {
      const area = usedArea(worksheet.sheet, parameters.flag(0));
      return area && rangeType.of({ ...worksheet, area });
    },
  },
});

function range(worksheet: WorksheetState, area: Area, location: string): HostObject {
  if (!inside(area)) throw invalidArgument(location);
  return rangeType.of({ ...worksheet, area });
}

function areaOf({ sheet, book }: WorksheetState, text: string, location: string): Area {
  const address = parseAddress(text);
  const isElsewhere = address?.sheet && book.sheet(address.sheet)?.getSheetId() !== sheet.getSheetId();
  if (!address || isElsewhere) throw invalidArgument(location);
  return address.area;
}

/** Commas inside a quoted sheet name part nothing. */
function splitAddresses(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

// Sheets that are added, deleted, renamed, moved or hidden cannot be taken back in Excel.

function rename({ book, sheet }: WorksheetState, name: unknown): void {
  const location = "Worksheet.name";
  book.demandOpenStructure(location);
  if (typeof name !== "string") throw invalidArgument(location);
  demandSheetName(name, location);
  const taken = book.sheet(name);
  if (taken && taken.getSheetId() !== sheet.getSheetId()) throw itemAlreadyExists(location);
  // Not the facade's setName, which comes to it only later.
  withoutUndo(() => book.run("sheet.command.set-worksheet-name", { name }, sheet));
}

function setVisibility({ book, sheet }: WorksheetState, visibility: unknown): void {
  const location = "Worksheet.visibility";
  book.demandOpenStructure(location);
  const id = sheet.getSheetId();
  if (visibility === "Visible") withoutUndo(() => sheet.showSheet());
  else if (visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument(location);
  else if (!sheet.isSheetHidden()) {
    demandOtherVisible(book, id, location);
    withoutUndo(() => sheet.hideSheet());
  }
  if (visibility === "VeryHidden") book.veryHidden.add(id);
  else book.veryHidden.delete(id);
}

function deleteSheet({ book, sheet }: WorksheetState): void {
  const location = "Worksheet.delete";
  book.demandOpenStructure(location);
  if (book.veryHidden.has(sheet.getSheetId())) {
    throw invalidOperation(location, "A very hidden sheet cannot be deleted.");
  }
  demandOtherVisible(book, sheet.getSheetId(), location);
  if (!withoutUndo(() => book.workbook.deleteSheet(sheet))) {
    throw invalidOperation(location, "Another sheet depends on this one.");
  }
  forgetSteps(sheet);
}

function demandOtherVisible(book: Book, id: string, location: string): void {
  const others = book.workbook.getSheets().filter((other) => other.getSheetId() !== id);
  if (others.every((other) => other.isSheetHidden())) {
    throw invalidOperation(location, "A workbook must keep one visible sheet.");
  }
}

function visibilityOf({ book, sheet }: WorksheetState): "Visible" | "Hidden" | "VeryHidden" {
  if (!sheet.isSheetHidden()) return "Visible";
  return book.veryHidden.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
}

function move({ book, sheet }: WorksheetState, position: unknown): void {
  const location = "Worksheet.position";
  book.demandOpenStructure(location);
  if (typeof position !== "number" || position < 0 || position >= book.workbook.getNumSheets()) {
    throw invalidArgument(location);
  }
  withoutUndo(() => book.workbook.moveSheet(sheet, position));
}
