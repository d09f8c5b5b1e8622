import { areaToA1, cellToA1 } from "../../core/table/a1";
import type { Area, CellPosition, CellValue } from "../../core/table/grid";
import { storedFormula } from "../formula-names";
import type { XlsxTextRun } from "../xlsx-workbook";
import { encodeCellText, encodeXml } from "../xml/xml-text";

/** How a cell is written: its address, the prefix of the sheet's tags ("" or "x:") and the number of its format. */
export interface CellFrame extends CellPosition {
  readonly prefix: string;
  readonly style: string | null;
}

/** A cell with a plain value. Text is written as text within the cell: it can never become a formula. */
export function valueCell(frame: CellFrame, value: CellValue, runs: readonly XlsxTextRun[] = []): string {
  const { prefix } = frame;
  if (value === null) return cell(frame, "", "");
  if (runs.length > 0) {
    return cell(
      frame,
      ' t="inlineStr"',
      `<${prefix}is>${runs.map((run) => runXml(prefix, run)).join("")}</${prefix}is>`,
    );
  }
  if (typeof value === "string") {
    const text = `<${prefix}t xml:space="preserve">${encodeCellText(value)}</${prefix}t>`;
    return cell(frame, ' t="inlineStr"', `<${prefix}is>${text}</${prefix}is>`);
  }
  return cell(frame, typeof value === "boolean" ? ' t="b"' : "", valueElement(prefix, value));
}

/** A stretch of text in one format (ECMA-376 18.4.4), its properties in the order in which Excel writes them. */
function runXml(prefix: string, { text, font = {} }: XlsxTextRun): string {
  const property = (name: string, value?: string | number): string =>
    `<${prefix}${name}${value === undefined ? "" : ` val="${encodeXml(String(value))}"`}/>`;
  const properties = [
    font.bold ? property("b") : "",
    font.italic ? property("i") : "",
    font.strikethrough ? property("strike") : "",
    font.underline ? property("u") : "",
    font.size === undefined ? "" : property("sz", font.size),
    font.color ? `<${prefix}color rgb="FF${font.color.slice(1).toUpperCase()}"/>` : "",
    font.name === undefined ? "" : property("rFont", font.name),
  ].join("");
  const look = properties === "" ? "" : `<${prefix}rPr>${properties}</${prefix}rPr>`;
  return `<${prefix}r>${look}<${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t></${prefix}r>`;
}

const errorTexts: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #GETTING_DATA #BLOCKED! #BUSY!".split(" "),
);

/** A cell with a formula and the value it gave last. Without its area, Excel would show the first of several results only. */
export function formulaCell(frame: CellFrame, formula: string, result: CellValue, area?: Area): string {
  const { prefix } = frame;
  const spill = area ? ` t="array" ref="${areaToA1(area)}"` : "";
  const stored = `<${prefix}f${spill}>${encodeXml(storedFormula(formula))}</${prefix}f>`;
  if (result === null) return cell(frame, "", stored);
  const type =
    typeof result === "boolean"
      ? ' t="b"'
      : typeof result === "number"
        ? ""
        : errorTexts.has(result)
          ? ' t="e"'
          : ' t="str"';
  return cell(frame, type, stored + valueElement(prefix, result));
}

function valueElement(prefix: string, value: string | number | boolean): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
  const written = typeof value === "boolean" ? String(Number(value)) : encodeCellText(String(value));
  return `<${prefix}v>${written}</${prefix}v>`;
}

function cell(frame: CellFrame, type: string, content: string): string {
  const style = frame.style === null ? "" : ` s="${frame.style}"`;
  const start = `<${frame.prefix}c r="${cellToA1(frame)}"${style}${type}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${frame.prefix}c>`;
}
