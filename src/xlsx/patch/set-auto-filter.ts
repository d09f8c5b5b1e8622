import { areaToA1, parseA1 } from "../../core/table/a1";
import { insertInOrder, replaceElement } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, child, parseXml } from "../xml/xml-element";
import { encodeXmlAttribute } from "../xml/xml-text";
import type { SetAutoFilter } from "./workbook-edit";

/** Sets a sheet's filter, or takes it away. Columns that are not named keep what they filter by, of whatever kind, where the area keeps its columns. */
export function setAutoFilter(xml: string, { area, columns }: Pick<SetAutoFilter, "area" | "columns">): string {
  const document = parseXml(xml, "sheetData");
  const existing = child(document.root, "autoFilter");
  if (!area) return existing ? spliceText(xml, [replaceElement(existing, "")]) : xml;

  const ref = areaToA1(area);
  const before = existing && attributesOfElement(document, existing).get("ref")?.replaceAll("$", "");
  const areaBefore = parseA1(before ?? "");
  const own = areaBefore?.left === area.left && areaBefore.right === area.right ? existing : undefined;
  const changed = new Set(columns.map(({ column }) => column - area.left));
  const { prefix } = document.root;
  const kept = (own?.children ?? []).flatMap((element) => {
    const column = Number(attributesOfElement(document, element).get("colId"));
    const isKept = element.local === "filterColumn" && !changed.has(column);
    return isKept ? [{ column, text: xml.slice(element.start, element.end) }] : [];
  });
  const written = columns.flatMap(({ column, shown }) =>
    shown ? [{ column: column - area.left, text: filterColumn(prefix, column - area.left, shown) }] : [],
  );
  const content = [...kept, ...written].sort((one, other) => one.column - other.column).map(({ text }) => text);
  // An order of other rows would reach beyond them.
  const behind = own?.children.filter(({ local }) => local === "extLst" || (local === "sortState" && before === ref));
  const others = (behind ?? []).map(({ start, end }) => xml.slice(start, end));
  const attributes = own ? [...attributesOfElement(document, own)].filter(([name]) => name !== "ref") : [];
  const named = attributes.map(([name, value]) => ` ${name}="${encodeXmlAttribute(value)}"`).join("");
  const text = `<${prefix}autoFilter ref="${ref}"${named}>${[...content, ...others].join("")}</${prefix}autoFilter>`;
  return spliceText(xml, [
    existing
      ? replaceElement(existing, text)
      : insertInOrder(document, document.root, "autoFilter", worksheetOrder, text),
  ]);
}

function filterColumn(prefix: string, column: number, shown: readonly string[]): string {
  const values = shown.filter((text) => text !== "");
  const blank = values.length < shown.length ? ' blank="1"' : "";
  const filters = values.map((text) => `<${prefix}filter val="${encodeXmlAttribute(text)}"/>`).join("");
  return (
    `<${prefix}filterColumn colId="${column}"><${prefix}filters${blank}>${filters}</${prefix}filters>` +
    `</${prefix}filterColumn>`
  );
}
