import type { OpenedFile } from "../grid/open-workbook";
import type { RefusalRules } from "../grid/refused-commands";
import type { Book } from "./book";

interface Opened {
  readonly file: OpenedFile;
  readonly book: Book;
}

/** What the workbook in front allows, for whoever changes it: the user in the grid, or the add-in. Null where none is open. */
export function refusalRules(front: () => Opened | null): RefusalRules {
  return {
    isProtected: (sheetId) => {
      const book = front()?.book;
      return book !== undefined && (book.readOnly || book.protection.isProtected(sheetId));
    },
    obstacle: (sheetId, shift) => front()?.file.lines.obstacle(sheetId, shift) ?? null,
    cutsArray: (sheetId, changed) => front()?.file.lines.cutsArray(sheetId, changed) ?? false,
    isSliced: (sheetId) => {
      const opened = front();
      const others = opened?.file.slicedBy.get(sheetId) ?? [];
      return others.some((id) => opened?.book.workbook.getSheetBySheetId(id));
    },
  };
}
