import { tooLarge } from "../file-failure";
import { movableFormula } from "../shared-formulas";
import { type Splice, spliceText } from "../xml/splice-text";
import { child, parseXml } from "../xml/xml-element";
import { attribute, decodeXml, encodeXml } from "../xml/xml-text";
import { type CellSpan, rowSpans } from "./cell-spans";

/** How much text the formulas may come to: a long one shared by a whole column would fill the memory. */
const characters = 8 * 2 ** 20;

/**
 * Gives every cell that shares a formula its own text: once lines move, cells that shared one no longer read alike.
 *
 * @throws {FileFailure} `too-large`.
 */
export function unshareFormulas(xml: string): string {
  if (!/<(?:[\w.\-\u0080-\uffff]+:)?f\s[^>]*t\s*=\s*["']shared["']/.test(xml)) return xml;
  const sheetData = child(parseXml(xml, "sheetData").root, "sheetData");
  if (!sheetData) return xml;

  const sharing = [...rowSpans(xml, sheetData)].flatMap(({ cells }) => cells.filter((cell) => isSharing(xml, cell)));
  const masters = new Map(
    sharing.flatMap((cell) => {
      const text = formulaText(xml, cell);
      return text === "" ? [] : [[indexOf(xml, cell), { cell, at: movableFormula(text) }] as const];
    }),
  );

  let room = characters;
  const splices = sharing.flatMap((cell): Splice[] => {
    const { formula } = cell;
    const master = masters.get(indexOf(xml, cell));
    if (!formula || !master) return [];
    const text = formulaText(xml, cell) || master.at(cell.row - master.cell.row, cell.column - master.cell.column);
    room -= text.length;
    if (room < 0) throw tooLarge("formula-characters", characters, characters + 1);
    const written = `<${formula.name}>${encodeXml(text)}</${formula.name}>`;
    return [{ start: formula.start, end: endOfFormula(xml, cell), text: written }];
  });
  return spliceText(xml, splices);
}

function isSharing(xml: string, { formula }: CellSpan): boolean {
  return formula !== null && attribute(xml, formula, "t") === "shared";
}

function indexOf(xml: string, { formula }: CellSpan): string {
  return (formula && attribute(xml, formula, "si")) ?? "";
}

/** The formula's characters, "" where it has none of its own. */
export function formulaText(xml: string, { formula }: CellSpan): string {
  if (formula?.kind !== "open") return "";
  return decodeXml(xml.slice(formula.end, xml.indexOf("</", formula.end)));
}

function endOfFormula(xml: string, { formula }: CellSpan): number {
  if (!formula || formula.kind === "empty") return formula?.end ?? 0;
  return xml.indexOf(">", xml.indexOf("</", formula.end)) + 1;
}
