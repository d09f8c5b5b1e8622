import { parseA1 } from "../../core/table/a1";
import type { Area } from "../../core/table/grid";
import type { XlsxPackage } from "../package/xlsx-package";
import { relationshipsOf } from "../package/relationships";
import type { LineShift } from "../references/line-shift";
import { type XmlDocument, attributesOfElement, child, childrenOf, parseXml } from "../xml/xml-element";
import { attribute } from "../xml/xml-text";
import { rowSpans } from "./cell-spans";

/** What a sheet may hold that lines cannot be inserted into or deleted from. */
export interface ImmovablePart {
  readonly kind: "table" | "pivot-table" | "array-formula" | "data-table" | "xml-map";
  /** Where it stands; null when it concerns the whole sheet. */
  readonly area: Area | null;
}

/** The parts of a sheet to be asked before lines are inserted or deleted. */
export function immovableParts(file: XlsxPackage, sheet: string): ImmovablePart[] {
  return [...attachedParts(file, sheet), ...formulasOverAreas(file.text(sheet))];
}

/** Why the shift cannot be done, as a part in its way; null when it can. */
export function partInTheWay(parts: readonly ImmovablePart[], shift: LineShift): ImmovablePart | null {
  return parts.find((part) => isInTheWay(part, shift)) ?? null;
}

function isInTheWay({ kind, area }: ImmovablePart, { axis, at, count }: LineShift): boolean {
  if (!area) return true;
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  // Rows go into and out of a table's body; its header and its columns have definitions of their own.
  const from = kind === "table" && axis === "rows" ? first + 1 : first;
  if (count > 0)
    return kind === "table" && axis === "rows" ? at === first + 1 && first === last : at > first && at <= last;
  const end = at - count - 1;
  if (kind === "table" && axis === "rows") {
    const touches = at <= last && end >= first;
    return touches && (at < from || (at === from && end >= last));
  }
  // What is deleted whole would leave its part behind.
  return at <= last && end >= first;
}

const attachedKinds = {
  table: "table",
  pivotTable: "pivot-table",
  tableSingleCells: "xml-map",
} as const;
const kindOf = (relationship: string): (typeof attachedKinds)[keyof typeof attachedKinds] | undefined =>
  attachedKinds[relationship as keyof typeof attachedKinds];

/** Where such a part stands; null where it does not say. */
const areasIn = {
  table: (document: XmlDocument) => [tableArea(document)],
  "pivot-table": (document: XmlDocument) => [pivotArea(document)],
  "xml-map": mappedCells,
};

/** Cells that are read from and written to XML one by one (ECMA-376 18.5.1.9). */
function mappedCells(document: XmlDocument): (Area | null)[] {
  return childrenOf(document.root, "singleXmlCell").map((cell) =>
    parseA1(attributesOfElement(document, cell).get("r") ?? ""),
  );
}

function attachedParts(file: XlsxPackage, sheet: string): ImmovablePart[] {
  return relationshipsOf(file, sheet).flatMap(({ kind, target, external }): ImmovablePart[] => {
    const immovable = external || !file.has(target) ? undefined : kindOf(kind);
    if (immovable === undefined) return [];
    const document = parseXml(file.text(target));
    return areasIn[immovable](document).map((area) => ({ kind: immovable, area }));
  });
}

/** A table without its totals, which may be deleted. */
function tableArea(document: XmlDocument): Area | null {
  const attributes = attributesOfElement(document, document.root);
  const area = parseA1(attributes.get("ref") ?? "");
  return area && { ...area, bottom: area.bottom - Number(attributes.get("totalsRowCount") ?? 0) };
}

/** A pivot table with its page fields, which stand above it with an empty row between (ECMA-376 18.10.1.49). */
function pivotArea(document: XmlDocument): Area | null {
  const location = child(document.root, "location");
  const attributes = location && attributesOfElement(document, location);
  const area = parseA1(attributes?.get("ref") ?? "");
  const pages = Number(attributes?.get("rowPageCount") ?? 0);
  return area && { ...area, top: Math.max(0, area.top - (pages > 0 ? pages + 1 : 0)) };
}

/** The results of a data table with the row above and the column before them, which hold what it tries out. */
const withEdges = (area: Area): Area => ({
  ...area,
  top: Math.max(0, area.top - 1),
  left: Math.max(0, area.left - 1),
});

/** Formulas whose results stand in several cells. */
export function formulasOverAreas(xml: string): ImmovablePart[] {
  const sheetData = child(parseXml(xml, "sheetData").root, "sheetData");
  const found: ImmovablePart[] = [];
  if (!sheetData || !/<(?:[\w.\-\u0080-\uffff]+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)/.test(xml)) return found;
  for (const { cells } of rowSpans(xml, sheetData)) {
    for (const { formula, tag } of cells) {
      const type = formula && attribute(xml, formula, "t");
      if (!formula || (type !== "array" && type !== "dataTable")) continue;
      const cells = (name: string): Area | null => parseA1(attribute(xml, formula, name) ?? "");
      const area = cells("ref");
      if (type === "dataTable") {
        const inputs = [cells("r1"), cells("r2")].flatMap((input) => input ?? []);
        for (const each of [area && withEdges(area), ...inputs]) found.push({ kind: "data-table", area: each });
      }
      // A formula of Excel 365 finds room for its results by itself (cm), and one cell cannot be cut.
      else if (area && attribute(xml, tag, "cm") === undefined && area.top + area.left !== area.bottom + area.right) {
        found.push({ kind: "array-formula", area });
      }
    }
  }
  return found;
}
