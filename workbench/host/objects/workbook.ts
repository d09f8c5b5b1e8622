import { toArea } from "../../grid/grid-range";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostType, type ObjectType } from "../host-object";
import { applicationType } from "./application";
import { commentCollectionType } from "./comments";
import { customXmlPartCollectionType } from "./custom-xml-parts";
import { namedItemCollectionType } from "./named-items";
import { workbookProtectionType } from "./protection";
import { rangeType } from "./range";
import { settingCollectionType } from "./settings";
import { worksheetCollectionType } from "./worksheets";

export const workbookType: ObjectType<Book> = hostType<Book>({
  name: "Workbook",
  properties: {
    Name: { get: (book) => book.workbook.getName() },
    ReadOnly: { get: (book) => book.readOnly },
  },
  children: {
    Application: (book) => applicationType.of(book),
    Comments: (book) => commentCollectionType.of({ book, sheet: null }),
    CustomXmlParts: (book) => customXmlPartCollectionType.of({ book, namespace: null }),
    Names: (book) => namedItemCollectionType.of(book),
    Protection: (book) => workbookProtectionType.of(book),
    Settings: (book) => settingCollectionType.of(book),
    Worksheets: (book) => worksheetCollectionType.of(book),
  },
  methods: {
    // Excel.createWorkbook on the web: asked of the workbook's root under another name, see WacWorkbook in office.js.
    CreateAndOpenWorkbook: (book, parameters) => book.onNewWorkbook(fromBase64(parameters.optionalText(0) ?? "")),
    GetActiveCell: (book) => {
      const cell = book.workbook.getActiveCell();
      if (!cell) throw itemNotFound("Workbook.getActiveCell");
      return rangeType.of({ book, sheet: book.workbook.getActiveSheet(), area: toArea(cell.getRange()) });
    },
    GetSelectedRange: (book) => {
      const range = book.workbook.getActiveRange();
      if (!range) throw itemNotFound("Workbook.getSelectedRange");
      return rangeType.of({ book, sheet: book.workbook.getActiveSheet(), area: toArea(range.getRange()) });
    },
    // What office.js itself calls to look after the objects it tracks.
    _GetObjectByReferenceId: (book, parameters) => book.references.get(parameters.text(0)),
    _GetRangeForEventByReferenceId: (book, parameters) => book.references.get(parameters.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, parameters) => book.references.get(parameters.text(0)),
    _RemoveReference: (book, parameters) => book.references.release(parameters.text(0)),
    _RemoveAllReferences: (book) => book.references.releaseAll(),
  },
});

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument("Excel.createWorkbook");
  }
}
