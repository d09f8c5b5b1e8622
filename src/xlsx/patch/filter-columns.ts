import { parseA1 } from "../../core/table/a1";
import { type LineShift, shiftedArea, shiftedLine } from "../references/line-shift";
import { replaceElement, setAttribute } from "../xml/edit-element";
import type { Splice } from "../xml/splice-text";
import { type XmlDocument, type XmlElement, attributesOfElement, descendants } from "../xml/xml-element";

/** The columns of a filter after columns of the sheet were inserted or deleted: they are counted from its own first one. */
export function filterColumnSplices(document: XmlDocument, filter: XmlElement, shift: LineShift): Splice[] {
  const area = parseA1(attributesOfElement(document, filter).get("ref") ?? "");
  const moved = area && shiftedArea(area, shift);
  if (!area || !moved) return [];
  let removedUpTo = 0;
  return [...descendants(filter)].flatMap((element) => {
    const counted = attributesOfElement(document, element).get("colId");
    if (counted === undefined || element.start < removedUpTo) return [];
    const column = shiftedLine(area.left + Number(counted), shift);
    if (column !== null) return [setAttribute(document, element, "colId", String(column - moved.left))];
    removedUpTo = element.end;
    return [replaceElement(element, "")];
  });
}
