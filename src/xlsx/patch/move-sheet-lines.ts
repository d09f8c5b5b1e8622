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
import { filterColumnSplices } from "./filter-columns";
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
  const stays = row === cell.row && column === cell.column && hasAddress(xml, cell);
  const splices = stays ? [] : [addressed(xml, cell.tag, cellToA1({ row, column }))];
  return cell.formula ? [...splices, ...movedFormulaCells(xml, cell.formula, shift)] : splices;
}

/** Where the results of an array formula or a data table go, and the cells that a data table fills its values into. */
const formulaCells = ["ref", "r1", "r2"] as const;

function movedFormulaCells(xml: string, tag: CellSpan["tag"], shift: LineShift): Splice[] {
  const written = tagText(xml, tag);
  return formulaCells.flatMap((name): Splice[] => {
    const found = formulaCellPatterns[name].exec(written);
    const area = parseA1(found?.[1] ?? "");
    const moved = area && shiftedArea(area, shift);
    if (!found || !moved) return [];
    const start = tag.start + found.index;
    return [{ start, end: start + found[0].length, text: ` ${name}="${areaToA1(moved)}"` }];
  });
}

const attributePattern = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`);
const addressPattern = attributePattern("r");
const spansPattern = attributePattern("spans");
const formulaCellPatterns = { ref: attributePattern("ref"), r1: attributePattern("r1"), r2: attributePattern("r2") };
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
  if (element.local === "autoFilter" && losesHeader(attributes.get("ref") ?? "", shift)) return null;
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
    splices.push(...filterColumnSplices(document, element, shift));
  if (element.local === "anchor") splices.push(...anchorSplices(document, element, holdOf(attributes), shift));
  return splices;
}

/** Where a control or an embedded document lies. */
function holdOf(attributes: ReadonlyMap<string, string>): Hold {
  const says = (name: string): boolean => /^(1|true)$/.test(attributes.get(name) ?? "");
  return says("sizeWithCells") ? "twoCell" : says("moveWithCells") ? "oneCell" : "absolute";
}

/** Items of Excel 2010 and later, whose cells stand in a child element. */
const extendedItems: ReadonlySet<string> = new Set(
  "conditionalFormatting dataValidation sparkline ignoredError protectedRange".split(" "),
);

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

/** A filter goes with the row of its buttons; what it has hidden is shown again by 清除, as of any list that was filtered. */
function losesHeader(reference: string, shift: LineShift): boolean {
  const area = parseA1(reference);
  return area !== null && shift.axis === "rows" && shift.count < 0 && shiftedLine(area.top, shift) === null;
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

/** Lists that may not be empty, and what holds them alone. */
const lists: ReadonlySet<string> = new Set(
  (
    "cols mergeCells conditionalFormattings dataValidations hyperlinks protectedRanges ignoredErrors rowBreaks colBreaks " +
    "sparklines sparklineGroup sparklineGroups sortState scenarios scenario cellWatches smartTags dataRefs webPublishItems " +
    "ext extLst"
  ).split(" "),
);

/** Attributes of a list that say how many items it has, and which of them are chosen. */
const counts: readonly string[] = ["count", "manualBreakCount"];
const choices: readonly string[] = ["current", "show"];

function withoutEmptyLists(xml: string): string {
  const document = parseXml(xml, "sheetData");
  const splices: Splice[] = [];
  let removedUpTo = 0;
  for (const element of descendants(document.root)) {
    if (!lists.has(element.local) || element.start < removedUpTo) continue;
    if (isEmptied(element)) {
      splices.push({ start: element.start, end: element.end, text: "" });
      removedUpTo = element.end;
      continue;
    }
    const attributes = attributesOfElement(document, element);
    const { length } = itemsOf(element).filter((item) => !isEmptied(item));
    for (const name of counts) {
      const before = attributes.get(name);
      if (before !== undefined && Number(before) !== length) {
        splices.push(setAttribute(document, element, name, String(length)));
      }
    }
    for (const name of element.local === "scenarios" ? choices : []) {
      if (Number(attributes.get(name) ?? 0) >= length) splices.push(setAttribute(document, element, name, "0"));
    }
  }
  return spliceText(xml, splices);
}

const itemsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter(({ local }) => !/^color/i.test(local));

/** Written `<a></a>`: what was `<a/>` had nothing to lose. */
const isEmptied = (element: XmlElement): boolean =>
  lists.has(element.local) && element.openTag.kind === "open" && itemsOf(element).every(isEmptied);
