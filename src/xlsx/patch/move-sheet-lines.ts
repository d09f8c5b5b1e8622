import { areaToA1, cellToA1, parseA1 } from "../../core/table/a1";
import { type LineShift, shiftedArea, shiftedLine, shiftedRun } from "../references/line-shift";
import { setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import {
  type XmlDocument,
  type XmlElement,
  attributesOfElement,
  child,
  childrenOf,
  descendants,
  parseXml,
  textOf,
} from "../xml/xml-element";
import { type CellSpan, type RowSpan, rowSpans } from "./cell-spans";
import { type Hold, anchorSplices } from "./move-anchors";
import { isOfAnotherWorkbook } from "./named-areas";

/**
 * A sheet's XML after lines were inserted or deleted: every address of its own cells moves along. Formulas are another
 * matter (change-formulas.ts).
 */
export function moveSheetLines(xml: string, shift: LineShift): string {
  const document = parseXml(xml, "sheetData");
  const moved = spliceText(xml, [
    ...cellSplices(document, shift),
    ...(shift.axis === "columns" ? columnSplices(document, shift) : []),
    ...addressSplices(document, shift),
    ...breakSplices(document, shift),
  ]);
  return withoutEmptyLists(moved);
}

function cellSplices({ xml, root }: XmlDocument, shift: LineShift): Splice[] {
  const sheetData = child(root, "sheetData");
  const splices: Splice[] = [];
  for (const span of sheetData ? rowSpans(xml, sheetData) : []) {
    const row = shift.axis === "rows" ? shiftedLine(span.row, shift) : span.row;
    if (row === null) splices.push({ start: span.tag.start, end: span.end, text: "" });
    else splices.push(...rowSplices(xml, span, row, shift));
  }
  return splices;
}

function rowSplices(xml: string, span: RowSpan, row: number, shift: LineShift): Splice[] {
  const splices: Splice[] = [];
  if (shift.axis === "columns") splices.push(...withoutSpans(xml, span));
  else if (row !== span.row || !hasAddress(xml, span)) splices.push(addressed(xml, span.tag, String(row + 1)));

  for (const cell of span.cells) {
    const column = shift.axis === "columns" ? shiftedLine(cell.column, shift) : cell.column;
    if (column === null) splices.push({ start: cell.tag.start, end: cell.end, text: "" });
    else splices.push(...movedCell(xml, cell, row, column, shift));
  }
  return splices;
}

function movedCell(xml: string, cell: CellSpan, row: number, column: number, shift: LineShift): Splice[] {
  if (row === cell.row && column === cell.column && hasAddress(xml, cell)) return [];
  const splices = [addressed(xml, cell.tag, cellToA1({ row, column }))];
  // Where the results of an array formula go.
  const [reference, before] = cell.formula ? (attributePattern("ref").exec(tagText(xml, cell.formula)) ?? []) : [];
  if (!cell.formula || reference === undefined) return splices;
  const area = parseA1(before ?? "");
  const moved = area && shiftedArea(area, shift);
  const start = cell.formula.start + tagText(xml, cell.formula).indexOf(reference);
  return moved ? [...splices, { start, end: start + reference.length, text: ` ref="${areaToA1(moved)}"` }] : splices;
}

const attributePattern = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`);
const addressPattern = attributePattern("r");
const spansPattern = attributePattern("spans");
const tagText = (xml: string, { start, end }: { start: number; end: number }): string => xml.slice(start, end);
const hasAddress = (xml: string, { tag }: RowSpan | CellSpan): boolean => addressPattern.test(tagText(xml, tag));

function addressed(xml: string, tag: RowSpan["tag"], address: string): Splice {
  const existing = addressPattern.exec(tagText(xml, tag));
  const start = existing ? tag.start + existing.index : tag.start + 1 + tag.name.length;
  return { start, end: start + (existing?.[0].length ?? 0), text: ` r="${address}"` };
}

/** Which columns a row uses is a hint that would no longer be true. */
function withoutSpans(xml: string, { tag }: RowSpan): Splice[] {
  const existing = spansPattern.exec(tagText(xml, tag));
  if (!existing) return [];
  const start = tag.start + existing.index;
  return [{ start, end: start + existing[0].length, text: "" }];
}

/** Widths and looks of columns stand by first and last number. */
function columnSplices(document: XmlDocument, shift: LineShift): Splice[] {
  return childrenOf(child(document.root, "cols"), "col").flatMap((element) => {
    const attributes = attributesOfElement(document, element);
    const run = shiftedRun(Number(attributes.get("min")) - 1, Number(attributes.get("max")) - 1, shift);
    if (!run) return [{ start: element.start, end: element.end, text: "" }];
    return [
      setAttribute(document, element, "min", String(run[0] + 1)),
      setAttribute(document, element, "max", String(run[1] + 1)),
    ];
  });
}

/** Attributes that hold one address or several; an element without any left goes. */
const addressAttributes: readonly string[] = ["ref", "sqref", "sourceRef"];
/** Elements whose address stands in "r", as a cell's does: what a scenario sets, what is watched, what is tagged. */
const addressedByR: ReadonlySet<string> = new Set(["inputCells", "cellWatch", "cellSmartTags"]);
/** Attributes that say what is in view. */
const viewAttributes: readonly string[] = ["topLeftCell", "activeCell", "syncRef"];

function addressSplices(document: XmlDocument, shift: LineShift): Splice[] {
  const splices: Splice[] = [];
  let removedUpTo = 0;
  const remove = (element: XmlElement) => {
    splices.push({ start: element.start, end: element.end, text: "" });
    removedUpTo = element.end;
  };

  const around = document.root.children.filter(({ local }) => local !== "sheetData" && local !== "cols");
  for (const element of around.flatMap((each) => [each, ...descendants(each)])) {
    if (element.start < removedUpTo) continue;
    if (extendedItems.has(element.local) && isGone(document, element, shift)) {
      remove(element);
      continue;
    }
    const changes = elementSplices(document, element, shift);
    if (changes === null) remove(element);
    else splices.push(...changes);
  }
  return splices;
}

/** null when nothing of what the element is about is left. */
function elementSplices(document: XmlDocument, element: XmlElement, shift: LineShift): Splice[] | null {
  if (element.local === "sqref" && element.openTag.kind === "open") {
    const moved = movedAddresses(textOf(document, element), shift);
    return [{ start: element.innerStart, end: element.innerEnd, text: moved }];
  }
  const splices: Splice[] = [];
  const attributes = attributesOfElement(document, element);
  // What is consolidated may be another sheet's (named-areas.ts).
  if (element.local === "dataRef" && (attributes.has("sheet") || isOfAnotherWorkbook(attributes))) return [];
  for (const name of addressedByR.has(element.local) ? ["r"] : addressAttributes) {
    const before = attributes.get(name);
    if (before === undefined) continue;
    const after = movedAddresses(before, shift);
    if (element.local === "mergeCell" && !after.includes(":")) return null;
    const isView = element.local === "dimension" || element.local === "selection";
    if (after === "" && !isView) return null;
    if (after !== before) splices.push(setAttribute(document, element, name, after || "A1"));
  }
  for (const name of viewAttributes) {
    const before = attributes.get(name);
    if (before === undefined) continue;
    const after = movedAddresses(before, shift) || "A1";
    if (after !== before) splices.push(setAttribute(document, element, name, after));
  }
  if (element.local === "autoFilter" && shift.axis === "columns")
    splices.push(...filterSplices(document, element, shift));
  if (element.local === "anchor") splices.push(...anchorSplices(document, element, holdOf(attributes), shift));
  return splices;
}

/** Where a control or an embedded document lies. */
function holdOf(attributes: ReadonlyMap<string, string>): Hold {
  const says = (name: string): boolean => /^(1|true)$/.test(attributes.get(name) ?? "");
  return says("sizeWithCells") ? "twoCell" : says("moveWithCells") ? "oneCell" : "absolute";
}

/** Items of Excel 2010 and later, whose cells stand in a child element. */
const extendedItems: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "sparkline"]);

function isGone(document: XmlDocument, element: XmlElement, shift: LineShift): boolean {
  const cells = child(element, "sqref");
  return cells !== undefined && movedAddresses(textOf(document, cells), shift) === "";
}

function movedAddresses(addresses: string, shift: LineShift): string {
  return addresses
    .trim()
    .split(/\s+/)
    .flatMap((address) => {
      const area = parseA1(address);
      if (!area) return [address];
      const moved = shiftedArea(area, shift);
      return moved ? [areaToA1(moved)] : [];
    })
    .join(" ");
}

/** The columns of a filter are counted from its own first one. */
function filterSplices(document: XmlDocument, filter: XmlElement, shift: LineShift): Splice[] {
  const area = parseA1(attributesOfElement(document, filter).get("ref") ?? "");
  const moved = area && shiftedArea(area, shift);
  if (!area || !moved) return [];
  return childrenOf(filter, "filterColumn").flatMap((element) => {
    const column = shiftedLine(area.left + Number(attributesOfElement(document, element).get("colId")), shift);
    if (column === null) return [{ start: element.start, end: element.end, text: "" }];
    return [setAttribute(document, element, "colId", String(column - moved.left))];
  });
}

/**
 * A page break stands before the line it names. One whose line is deleted moves to the line that takes its place. Custom
 * views have breaks of their own.
 */
function breakSplices(document: XmlDocument, shift: LineShift): Splice[] {
  const name = shift.axis === "rows" ? "rowBreaks" : "colBreaks";
  const views = childrenOf(child(document.root, "customSheetViews"), "customSheetView");
  return [document.root, ...views].flatMap((owner) => {
    const taken = new Set<number>();
    return childrenOf(child(owner, name), "brk").flatMap((element) => {
      const line = Number(attributesOfElement(document, element).get("id"));
      const moved = shiftedLine(line, shift) ?? shift.at;
      if (moved === 0 || taken.has(moved)) return [{ start: element.start, end: element.end, text: "" }];
      taken.add(moved);
      return [setAttribute(document, element, "id", String(moved))];
    });
  });
}

/** Lists that may not be empty, and whether they count their items. */
const lists: ReadonlySet<string> = new Set(
  (
    "cols mergeCells conditionalFormattings dataValidations hyperlinks protectedRanges ignoredErrors rowBreaks colBreaks " +
    "sparklines sparklineGroup sparklineGroups sortState scenarios scenario cellWatches smartTags dataRefs webPublishItems"
  ).split(" "),
);

function withoutEmptyLists(xml: string): string {
  const document = parseXml(xml, "sheetData");
  const splices: Splice[] = [];
  let removedUpTo = 0;
  for (const element of descendants(document.root)) {
    if (!lists.has(element.local) || element.start < removedUpTo) continue;
    const items = element.children.filter(({ local }) => !/^color/i.test(local));
    if (items.every((item) => lists.has(item.local) && item.children.length === 0) && element.openTag.kind === "open") {
      splices.push({ start: element.start, end: element.end, text: "" });
      removedUpTo = element.end;
      continue;
    }
    const attributes = attributesOfElement(document, element);
    for (const name of ["count", "manualBreakCount"]) {
      const before = attributes.get(name);
      if (before !== undefined && Number(before) !== items.length) {
        splices.push(setAttribute(document, element, name, String(items.length)));
      }
    }
  }
  return spliceText(xml, splices);
}
