import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { parseAddress } from "../../grid/address";
import type { Book } from "../book";
import { itemNotFound } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";
import { rangeType } from "./range";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

interface NamedItem {
  book: Book;
  name: FDefinedName;
}

const namedItemType: ObjectType<NamedItem> = hostType<NamedItem>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.getName() }),
  properties: {
    Name: { get: ({ name }) => name.getName() },
    Formula: { get: ({ name }) => `=${reference(name)}` },
    Type: { get: (item) => (rangeOf(item) ? "Range" : "Error") },
    Visible: { get: () => true },
  },
  methods: {
    GetRange: (item) => {
      const range = rangeOf(item);
      if (!range) throw itemNotFound("NamedItem.getRange");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

/** Names are read, not made: the add-in uses those that the workbook brings. */
export const namedItemCollectionType: ObjectType<Book> = hostType<Book>({
  name: "NamedItemCollection",
  items: (book) => book.workbook.getDefinedNames().map((name) => namedItemType.of({ book, name })),
  item: (book, key) => {
    const found = find(book, String(key));
    if (!found) throw itemNotFound("NamedItemCollection.getItem");
    return found;
  },
  methods: {
    GetItemOrNullObject: (book, parameters) => find(book, parameters.text(0)),
  },
});

function find(book: Book, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const name = book.workbook.getDefinedNames().find((candidate) => candidate.getName().toLowerCase() === wanted);
  return name ? namedItemType.of({ book, name }) : null;
}

const reference = (name: FDefinedName): string => name.getFormulaOrRefString().replace(/^=/, "");

function rangeOf({ book, name }: NamedItem): HostObject | null {
  const address = parseAddress(reference(name));
  const sheet = address?.sheet ? book.sheet(address.sheet) : null;
  return address && sheet ? rangeType.of({ book, sheet, area: address.area }) : null;
}
