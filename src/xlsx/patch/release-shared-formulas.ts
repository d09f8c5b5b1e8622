import { parseA1 } from "../../core/table/a1";
import { movedFormula } from "../shared-formulas";
import type { Splice } from "../xml/splice-text";
import type { XmlElement } from "../xml/xml-element";
import { attribute, decodeXml, encodeXml } from "../xml/xml-text";
import { type CellSpan, rowSpans } from "./cell-spans";

/**
 * Cells may share the formula text of another cell. When that one is overwritten, they get the text for themselves.
 *
 * @param overwritten Cells that lose their formula.
 * @param isEdited Cells that are written anew anyway.
 */
export function releaseSharedFormulas(
  xml: string,
  sheetData: XmlElement,
  overwritten: readonly CellSpan[],
  isEdited: (row: number, column: number) => boolean,
): Splice[] {
  const masters = overwritten.flatMap((cell) => {
    const area = cell.formula && parseA1(attribute(xml, cell.formula, "ref") ?? "");
    const index = cell.formula && attribute(xml, cell.formula, "si");
    if (!cell.formula || cell.formula.kind !== "open" || !area || index == null) return [];
    const end = xml.indexOf("</", cell.formula.end);
    return [{ ...cell, area, index, text: decodeXml(xml.slice(cell.formula.end, end)) }];
  });
  if (masters.length === 0) return [];

  const splices: Splice[] = [];
  for (const { cells } of rowSpans(xml, sheetData)) {
    for (const { row, column, formula } of cells) {
      if (!formula || isEdited(row, column) || attribute(xml, formula, "t") !== "shared") continue;
      const index = attribute(xml, formula, "si");
      const master = masters.find(
        ({ area, index: shared }) =>
          shared === index && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      if (!master) continue;

      const end = formula.kind === "empty" ? formula.end : xml.indexOf(">", xml.indexOf("</", formula.end)) + 1;
      const text = encodeXml(movedFormula(master.text, row - master.row, column - master.column));
      splices.push({ start: formula.start, end, text: `<${formula.name}>${text}</${formula.name}>` });
    }
  }
  return splices;
}
