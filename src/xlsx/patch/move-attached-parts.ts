import { areaToA1, parseA1 } from "../../core/table/a1";
import { type LineShift, shiftedArea, shiftedLine } from "../references/line-shift";
import { setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import { type XmlElement, attributesOfElement, child, descendants, parseXml, textOf } from "../xml/xml-element";
import { partsOfKinds } from "./change-formulas";
import type { WorkbookEditor } from "./workbook-editor";

/** Moves what hangs on a sheet's cells but stands in parts of its own: notes and their boxes, drawings, tables. */
export function moveAttachedParts(editor: WorkbookEditor, sheet: string, shift: LineShift): void {
  const change = (kinds: readonly string[], moved: (xml: string, shift: LineShift) => string) => {
    for (const path of partsOfKinds(editor, sheet, kinds))
      editor.file.setText(path, moved(editor.file.text(path), shift));
  };
  change(["comments", "threadedComment"], movedNotes);
  change(["vmlDrawing"], movedNoteBoxes);
  change(["drawing"], movedDrawing);
  change(["table"], movedTable);
  change(["pivotTable", "namedSheetView"], movedReferences);
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

/** The boxes of notes are drawn in VML, which is often no well-formed XML. */
function movedNoteBoxes(vml: string, shift: LineShift): string {
  const [line, firstAnchor, lastAnchor] = shift.axis === "rows" ? ["Row", 2, 6] : ["Column", 0, 4];
  return vml.replace(/<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/g, (shape) => {
    const [, number] = new RegExp(`<x:${line}>\\s*(\\d+)\\s*</x:${line}>`).exec(shape) ?? [];
    if (number === undefined) return shape;
    const moved = shiftedLine(Number(number), shift);
    if (moved === null) return "";
    const by = moved - Number(number);
    return shape
      .replace(new RegExp(`(<x:${line}>)[^<]*`), `$1${moved}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        const numbers = anchor.split(",").map(Number);
        for (const index of [firstAnchor, lastAnchor])
          numbers[index as number] = Math.max(0, (numbers[index as number] ?? 0) + by);
        return tag + numbers.join(", ");
      });
  });
}

/**
 * Pictures, charts and shapes hang between two cells (ECMA-376 20.5.2.33); where those are deleted, on the cell that takes
 * their place. What is set not to move stays, what is set not to grow keeps as many lines as it had.
 */
function movedDrawing(xml: string, shift: LineShift): string {
  const document = parseXml(xml);
  const name = shift.axis === "rows" ? "row" : "col";
  const place = (end: XmlElement | undefined) => {
    const line = end && child(end, name);
    return line && { line, offset: child(end, `${name}Off`), number: Number(textOf(document, line)) };
  };
  return spliceText(
    xml,
    [...descendants(document.root)].flatMap((anchor): Splice[] => {
      const [from, to] = [place(child(anchor, "from")), place(child(anchor, "to"))];
      const editAs = attributesOfElement(document, anchor).get("editAs");
      if (!from || editAs === "absolute") return [];
      const first = shiftedLine(from.number, shift);
      const moved = (first ?? shift.at) - from.number;
      const last = to && (editAs === "oneCell" ? to.number + moved : shiftedLine(to.number, shift));
      return [...placed(from, first, shift.at), ...(to ? placed(to, last ?? null, shift.at) : [])];
    }),
  );
}

/** An end whose cell is gone stands at the edge of the one that takes its place. */
function placed(end: { line: XmlElement; offset?: XmlElement }, line: number | null, otherwise: number): Splice[] {
  const inside = (element: XmlElement, text: number): Splice => ({
    start: element.innerStart,
    end: element.innerEnd,
    text: String(text),
  });
  const isOffset = end.offset?.openTag.kind === "open";
  return [
    inside(end.line, line ?? otherwise),
    ...(line === null && end.offset && isOffset ? [inside(end.offset, 0)] : []),
  ];
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

/** Areas of the sheet in "ref": of a table and its filter, a pivot table, a view with a filter of its own. */
function movedReferences(xml: string, shift: LineShift): string {
  const document = parseXml(xml);
  return spliceText(
    xml,
    [document.root, ...descendants(document.root)].flatMap((element) => {
      const area = parseA1(attributesOfElement(document, element).get("ref") ?? "");
      const moved = area && shiftedArea(area, shift);
      return moved ? [setAttribute(document, element, "ref", areaToA1(moved))] : [];
    }),
  );
}
