import { areaToA1 } from "../../core/table/a1";
import type { Area } from "../../core/table/grid";
import { insertInOrder, replaceElement } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { child, parseXml } from "../xml/xml-element";

/** Replaces all merges of a sheet. */
export function setMerges(xml: string, merges: readonly Area[]): string {
  const document = parseXml(xml, "sheetData");
  const { prefix } = document.root;
  const elements = merges.map((merge) => `<${prefix}mergeCell ref="${areaToA1(merge)}"/>`);
  const text =
    merges.length === 0
      ? ""
      : `<${prefix}mergeCells count="${merges.length}">${elements.join("")}</${prefix}mergeCells>`;

  const existing = child(document.root, "mergeCells");
  return spliceText(xml, [
    existing
      ? replaceElement(existing, text)
      : insertInOrder(document, document.root, "mergeCells", worksheetOrder, text),
  ]);
}
