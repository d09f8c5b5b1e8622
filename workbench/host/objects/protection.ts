import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Book } from "../book";
import { hostType, type ObjectType } from "../host-object";

export const worksheetProtectionType: ObjectType<{ book: Book; sheet: FWorksheet }> = hostType<{
  book: Book;
  sheet: FWorksheet;
}>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ book, sheet }) => book.protection.isProtected(sheet.getSheetId()) },
  },
});

export const workbookProtectionType: ObjectType<Book> = hostType<Book>({
  name: "WorkbookProtection",
  properties: {
    Protected: { get: (book) => book.protection.structure },
  },
});
