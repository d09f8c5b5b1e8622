import { areaToA1, parseA1 } from "../../core/table/a1";
import { type LineShift, shiftedArea, shiftedLine } from "../references/line-shift";
import { setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import { attributesOfElement, descendants, parseXml } from "../xml/xml-element";
import { partsOfKinds } from "./change-formulas";
import { filterColumnSplices } from "./filter-columns";
import { type Hold, anchorSplices, movedEnds } from "./move-anchors";
import type { WorkbookEditor } from "./workbook-editor";

/** Moves what hangs on a sheet's cells but stands in parts of its own: notes and their boxes, drawings, tables. */
export function moveAttachedParts(editor: WorkbookEditor, sheet: string, shift: LineShift): void {
  const change = (kinds: readonly string[], moved: (xml: string, shift: LineShift) => string) => {
    for (const path of partsOfKinds(editor, sheet, kinds))
      editor.file.setText(path, moved(editor.file.text(path), shift));
  };
  change(["comments", "threadedComment"], movedNotes);
  change(["vmlDrawing"], movedBoxes);
  change(["drawing"], movedDrawing);
  change(["table"], movedTable);
  change(["pivotTable"], movedReferences);
  change(["namedSheetView"], movedSheetViews);
  change(["tableSingleCells"], (xml) => movedReferences(xml, shift, "r"));
}

/** A note goes with its cell. */
function movedNotes(xml: string, shift: LineShift): string {
  const document = parseXml(xml);
  let removedUpTo = 0;
  const splices: Splice[] = [];
  for (const element of descendants(document.root)) {
    const cell = parseA1(attributesOfElement(document, element).get("ref") ?? "");
    if (!/^(comment|threadedComment)$/.test(element.local) || !cell || element.start < removedUpTo) continue;
    const moved = shiftedArea(cell, shift);
    if (moved) splices.push(setAttribute(document, element, "ref", areaToA1(moved)));
    else {
      splices.push({ start: element.start, end: element.end, text: "" });
      removedUpTo = element.end;
    }
  }
  return spliceText(xml, splices);
}

/** The boxes of notes and older controls are drawn in VML, which is often no well-formed XML. */
function movedBoxes(vml: string, shift: LineShift): string {
  const line = shift.axis === "rows" ? "Row" : "Column";
  return vml.replace(/<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/g, (shape) => {
    const [, number] = new RegExp(`<x:${line}>\\s*(\\d+)\\s*</x:${line}>`).exec(shape) ?? [];
    if (number === undefined) {
      const hold = holdOf(shape);
      return hold === "absolute" ? shape : movedAnchor(shape, shift, (from, to) => movedEnds(from, to, hold, shift));
    }
    const moved = shiftedLine(Number(number), shift);
    if (moved === null) return "";
    const by = moved - Number(number);
    return movedAnchor(shape.replace(new RegExp(`(<x:${line}>)[^<]*`), `$1${moved}`), shift, (from, to) => ({
      first: Math.max(0, from + by),
      last: Math.max(0, to + by),
    }));
  });
}

/** Said of a shape, they mean the opposite of their names (ECMA-376 part 4, 14.4.2.40, 14.4.2.62). */
function holdOf(shape: string): Hold {
  const says = (name: string): boolean => new RegExp(`<x:${name}(?:\\s*/>|>\\s*(?:</|t))`, "i").test(shape);
  return says("MoveWithCells") ? "absolute" : says("SizeWithCells") ? "oneCell" : "twoCell";
}

/** The lines of a shape's anchor: column, offset, row, offset of its first corner, then of its last. */
function movedAnchor(
  shape: string,
  { axis, at }: LineShift,
  move: (from: number, to: number) => { first: number | null; last: number | null },
): string {
  const [first, last] = axis === "rows" ? [2, 6] : [0, 4];
  return shape.replace(/(<x:Anchor>)([^<]*)/, (whole, tag: string, anchor: string) => {
    const numbers = anchor.split(",").map(Number);
    if (numbers.length !== 8) return whole;
    const moved = move(numbers[first] ?? 0, numbers[last] ?? 0);
    numbers[first] = moved.first ?? at;
    numbers[last] = moved.last ?? at;
    return tag + numbers.join(", ");
  });
}

/** Pictures, charts and shapes. */
function movedDrawing(xml: string, shift: LineShift): string {
  const document = parseXml(xml);
  return spliceText(
    xml,
    [...descendants(document.root)].flatMap((anchor) => {
      const editAs = attributesOfElement(document, anchor).get("editAs");
      return anchorSplices(document, anchor, editAs === "absolute" || editAs === "oneCell" ? editAs : "twoCell", shift);
    }),
  );
}

/** A table (ECMA-376 18.5.1.2). Without its last row it has no totals any more. */
function movedTable(xml: string, shift: LineShift): string {
  const document = parseXml(xml);
  const attributes = attributesOfElement(document, document.root);
  const area = parseA1(attributes.get("ref") ?? "");
  const hasTotals = Number(attributes.get("totalsRowCount") ?? 0) > 0;
  const losesTotals = hasTotals && area && shift.axis === "rows" && shiftedLine(area.bottom, shift) === null;
  return movedReferences(
    losesTotals ? spliceText(xml, [setAttribute(document, document.root, "totalsRowCount", null)]) : xml,
    shift,
  );
}

/** Views of a sheet with filters of their own (MS-XLSX 2.6.197); their columns are counted from a filter's first one. */
function movedSheetViews(xml: string, shift: LineShift): string {
  const document = parseXml(xml);
  const filters = [...descendants(document.root)].filter(({ local }) => local === "nsvFilter");
  const counted = filters.flatMap((filter) => filterColumnSplices(document, filter, shift));
  return movedReferences(spliceText(xml, shift.axis === "columns" ? counted : []), shift);
}

/** Areas of the sheet in an attribute: of a table and its filter, a pivot table, a view; or cells that XML is read into. */
function movedReferences(xml: string, shift: LineShift, name = "ref"): string {
  const document = parseXml(xml);
  return spliceText(
    xml,
    [document.root, ...descendants(document.root)].flatMap((element) => {
      const area = parseA1(attributesOfElement(document, element).get(name) ?? "");
      const moved = area && shiftedArea(area, shift);
      return moved ? [setAttribute(document, element, name, areaToA1(moved))] : [];
    }),
  );
}
