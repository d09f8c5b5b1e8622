import { FileFailure } from "../file-failure";
import { appendInside, insertInOrder, replaceElement } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { type Splice, spliceText } from "../xml/splice-text";
import { type XmlElement, attributesOfElement, child, childrenOf, parseXml } from "../xml/xml-element";
import { attributesOf, encodeXmlAttribute } from "../xml/xml-text";
import { rowSpans } from "./cell-spans";
import type { SetColumn, SetRow } from "./workbook-edit";

/** Sets heights of rows and whether they can be seen. */
export function setRows(xml: string, edits: readonly SetRow[]): string {
  const document = parseXml(xml, "sheetData");
  const sheetData = child(document.root, "sheetData");
  if (!sheetData) throw new FileFailure("damaged", { where: "sheetData" });
  const pending = new Map<number, SetRow>();
  for (const edit of edits) pending.set(edit.row, { ...pending.get(edit.row), ...edit });
  const rowsToCome = [...pending.keys()].sort((one, other) => one - other);
  const newRows = (before: number): string => {
    let text = "";
    while (rowsToCome[0] !== undefined && rowsToCome[0] < before) {
      const row = rowsToCome.shift() as number;
      const attributes = rowAttributes(new Map([["r", String(row + 1)]]), pending.get(row) as SetRow);
      text += `<${sheetData.prefix}row${attributes}/>`;
    }
    return text;
  };

  const splices: Splice[] = [];
  for (const { row, tag } of rowSpans(xml, sheetData)) {
    const text = newRows(row);
    if (text !== "") splices.push({ start: tag.start, end: tag.start, text });
    if (rowsToCome[0] !== row) continue;
    rowsToCome.shift();
    const written = `<${tag.name}${rowAttributes(attributesOf(xml, tag), pending.get(row) as SetRow)}${tag.kind === "empty" ? "/" : ""}>`;
    splices.push({ start: tag.start, end: tag.end, text: written });
  }
  const rest = newRows(Infinity);
  return spliceText(xml, rest === "" ? splices : [...splices, appendInside(document, sheetData, rest)]);
}

function rowAttributes(before: ReadonlyMap<string, string>, { height, hidden }: SetRow): string {
  const attributes = new Map(before);
  if (height === null) ["ht", "customHeight"].forEach((name) => attributes.delete(name));
  else if (height !== undefined) attributes.set("ht", String(height)).set("customHeight", "1");
  if (hidden === true) attributes.set("hidden", "1");
  else if (hidden === false) attributes.delete("hidden");
  return written(attributes);
}

const written = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${encodeXmlAttribute(value)}"`).join("");

/** Sets widths of columns and whether they can be seen. A definition for several columns is taken apart. */
export function setColumns(xml: string, edits: readonly SetColumn[]): string {
  const document = parseXml(xml, "sheetData");
  const list = child(document.root, "cols");
  const columns = childrenOf(list, "col").map((element) => columnRun(attributesOfElement(document, element)));
  const { prefix } = document.root;
  const changed = edits.reduce(withColumn, columns);
  const elements = changed.map(
    ({ first, last, attributes }) => `<${prefix}col min="${first + 1}" max="${last + 1}"${written(attributes)}/>`,
  );
  const text = `<${prefix}cols>${elements.join("")}</${prefix}cols>`;
  return spliceText(xml, [
    list
      ? replaceElement(list as XmlElement, text)
      : insertInOrder(document, document.root, "cols", worksheetOrder, text),
  ]);
}

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
}

function columnRun(all: ReadonlyMap<string, string>): ColumnRun {
  const attributes = new Map([...all].filter(([name]) => name !== "min" && name !== "max"));
  return { first: Number(all.get("min")) - 1, last: Number(all.get("max")) - 1, attributes };
}

function withColumn(runs: readonly ColumnRun[], { column, width, hidden }: SetColumn): ColumnRun[] {
  const holder = runs.find(({ first, last }) => first <= column && column <= last);
  const attributes = new Map(holder?.attributes);
  if (width !== undefined) attributes.set("width", String(width)).set("customWidth", "1");
  if (hidden === true) attributes.set("hidden", "1");
  else if (hidden === false) attributes.delete("hidden");
  // Excel reads a definition without a width as a column of none.
  if (!attributes.has("width")) attributes.set("width", "8.43");

  const around = holder
    ? [
        { ...holder, last: column - 1 },
        { ...holder, first: column + 1 },
      ].filter(({ first, last }) => first <= last)
    : [];
  return [...runs.filter((run) => run !== holder), ...around, { first: column, last: column, attributes }].sort(
    (one, other) => one.first - other.first,
  );
}
