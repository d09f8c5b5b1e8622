import { areaToA1, parseA1 } from "../../core/table/a1";
import { type LineShift, shiftedArea, shiftedLine } from "../references/line-shift";
import { setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import { attributesOfElement, child, descendants, parseXml, textOf } from "../xml/xml-element";
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

/** Pictures, charts and shapes hang between two cells; where those are deleted, on the cell that takes their place. */
function movedDrawing(xml: string, shift: LineShift): string {
  const document = parseXml(xml);
  const name = shift.axis === "rows" ? "row" : "col";
  return spliceText(
    xml,
    [...descendants(document.root)].flatMap((anchor) => {
      if (anchor.local !== "from" && anchor.local !== "to") return [];
      const element = child(anchor, name);
      if (!element) return [];
      const line = Number(textOf(document, element));
      return [{ start: element.innerStart, end: element.innerEnd, text: String(shiftedLine(line, shift) ?? shift.at) }];
    }),
  );
}

function movedTable(xml: string, shift: LineShift): string {
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

/** Where pivot tables take their rows from. */
export function movePivotSources(editor: WorkbookEditor, sheet: string, shift: LineShift): void {
  changePivotSources(editor, sheet, (area) => shiftedArea(area, shift) ?? area, sheet);
}

export function renamePivotSources(editor: WorkbookEditor, from: string, to: string): void {
  changePivotSources(editor, from, (area) => area, to);
}

function changePivotSources(
  editor: WorkbookEditor,
  sheet: string,
  move: (area: NonNullable<ReturnType<typeof parseA1>>) => NonNullable<ReturnType<typeof parseA1>>,
  name: string,
): void {
  for (const path of partsOfKinds(editor, editor.workbook.path, ["pivotCacheDefinition"])) {
    const document = parseXml(editor.file.text(path));
    const source = [...descendants(document.root)].find(({ local }) => local === "worksheetSource");
    const attributes = source && attributesOfElement(document, source);
    if (!source || (attributes?.get("sheet") ?? "").toLowerCase() !== sheet.toLowerCase()) continue;
    const area = parseA1(attributes?.get("ref") ?? "");
    editor.file.setText(
      path,
      spliceText(document.xml, [
        setAttribute(document, source, "sheet", name),
        ...(area ? [setAttribute(document, source, "ref", areaToA1(move(area)))] : []),
      ]),
    );
  }
}
