import type { Book } from "../book";
import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";

interface XmlPart {
  book: Book;
  id: string;
}

/** All parts of a workbook, or those of one namespace. */
interface XmlParts {
  book: Book;
  namespace: string | null;
}

const customXmlPartType: ObjectType<XmlPart> = hostType<XmlPart>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  methods: {
    GetXml: (part) => xmlOf(part),
    SetXml: ({ book, id }, parameters) => {
      const xml = parameters.text(0);
      demandXml(xml, "CustomXmlPart.setXml");
      book.documentData.setXmlPart(id, xml);
    },
    Delete: ({ book, id }) => book.documentData.deleteXmlPart(id),
  },
});

export const customXmlPartCollectionType: ObjectType<XmlParts> = hostType<XmlParts>({
  name: "CustomXmlPartCollection",
  items: partsOf,
  item: (parts, key) => {
    const part = find(parts, String(key));
    if (!part) throw itemNotFound("CustomXmlPartCollection.getItem");
    return part;
  },
  methods: {
    Add: ({ book }, parameters) => {
      const xml = parameters.text(0);
      demandXml(xml, "CustomXmlPartCollection.add");
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      book.documentData.setXmlPart(id, xml);
      return customXmlPartType.of({ book, id });
    },
    GetByNamespace: ({ book }, parameters) => customXmlPartCollectionType.of({ book, namespace: parameters.text(0) }),
    GetItemOrNullObject: (parts, parameters) => find(parts, parameters.text(0)),
    GetOnlyItem: (parts) => {
      const [only, ...others] = partsOf(parts);
      if (!only || others.length > 0) {
        throw invalidOperation("CustomXmlPartScopedCollection.getOnlyItem", "There is not exactly one part.");
      }
      return only;
    },
    GetOnlyItemOrNullObject: (parts) => {
      const [only, ...others] = partsOf(parts);
      return only && others.length === 0 ? only : null;
    },
  },
});

function partsOf({ book, namespace }: XmlParts): HostObject[] {
  return [...book.documentData.xmlParts]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => customXmlPartType.of({ book, id }));
}

function find({ book }: XmlParts, id: string): HostObject | null {
  return book.documentData.xmlParts.has(id) ? customXmlPartType.of({ book, id }) : null;
}

function xmlOf({ book, id }: XmlPart): string {
  const xml = book.documentData.xmlParts.get(id);
  if (xml === undefined) throw itemNotFound("CustomXmlPart");
  return xml;
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, "text/xml");
}

function demandXml(xml: string, location: string): void {
  if (parse(xml).querySelector("parsererror")) throw invalidArgument(location);
}

const namespaceOf = (xml: string): string => parse(xml).documentElement.namespaceURI ?? "";
