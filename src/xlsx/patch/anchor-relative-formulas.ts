import { parseA1 } from "../../core/table/a1";
import type { Area } from "../../core/table/grid";
import { type LineShift, shiftedArea, shiftedLine } from "../references/line-shift";
import { movedFormula } from "../shared-formulas";
import { spliceText } from "../xml/splice-text";
import {
  type XmlDocument,
  type XmlElement,
  attributesOfElement,
  child,
  descendants,
  parseXml,
  textOf,
} from "../xml/xml-element";
import { formulaSplices } from "./change-formulas";

/**
 * Conditional formats and validations hold formulas about the first cell of their range (ECMA-376 18.3.1.18, 18.3.1.33).
 * When that cell is deleted, they are written about the first cell that stays, as Excel does; they would read #REF!
 * otherwise.
 */
export function anchorRelativeFormulas(xml: string, shift: LineShift): string {
  if (shift.count > 0) return xml;
  const document = parseXml(xml, "sheetData");
  return spliceText(
    xml,
    [...descendants(document.root)].flatMap((element) => {
      if (element.local !== "conditionalFormatting" && element.local !== "dataValidation") return [];
      const lines = linesToNextAnchor(areasOf(document, element), shift);
      if (lines === 0) return [];
      const [rows, columns] = shift.axis === "rows" ? [lines, 0] : [0, lines];
      return [...descendants(element)].flatMap((each) =>
        formulaSplices(document, each, (formula) => movedFormula(formula, rows, columns)),
      );
    }),
  );
}

/** How far it is from the first line of the areas to the first that stays; 0 when the first one stays, or none does. */
function linesToNextAnchor(areas: readonly Area[], shift: LineShift): number {
  const firstOf = ({ top, left }: Area): number => (shift.axis === "rows" ? top : left);
  const anchor = Math.min(...areas.map(firstOf));
  if (areas.length === 0 || shiftedLine(anchor, shift) !== null) return 0;
  const staying = areas.flatMap((area) => shiftedArea(area, shift) ?? []);
  // Behind the deleted lines, as the anchor itself is one of them.
  return staying.length === 0 ? 0 : Math.min(...staying.map(firstOf)) - shift.count - anchor;
}

function areasOf(document: XmlDocument, element: XmlElement): Area[] {
  const extended = child(element, "sqref");
  const text = extended ? textOf(document, extended) : (attributesOfElement(document, element).get("sqref") ?? "");
  return text
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseA1(address) ?? []);
}
