import { XmlSyntaxError } from "./xml-tags";

/** What is read from parts that a workbook can do without; where their XML is damaged, something else in its place. */
export function unlessDamaged<Part>(read: () => Part, otherwise: Part): Part {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlSyntaxError) return otherwise;
    throw error;
  }
}
