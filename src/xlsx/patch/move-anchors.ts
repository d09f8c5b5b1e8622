import { type LineShift, shiftedLine } from "../references/line-shift";
import type { Splice } from "../xml/splice-text";
import { type XmlDocument, type XmlElement, child, textOf } from "../xml/xml-element";

/** How an object hangs on the cells: it stays where it is, moves with its first cell, or grows and shrinks with its cells. */
export type Hold = "absolute" | "oneCell" | "twoCell";

/**
 * What hangs between two cells (ECMA-376 20.5.2.33); where those are deleted, on the cell that takes their place. What is
 * set not to move stays, what is set not to grow keeps as many lines as it had.
 *
 * @param anchor an element with `from` and, unless its size is given, `to`.
 */
export function anchorSplices(document: XmlDocument, anchor: XmlElement, hold: Hold, shift: LineShift): Splice[] {
  const name = shift.axis === "rows" ? "row" : "col";
  const place = (end: XmlElement | undefined) => {
    const line = end && child(end, name);
    return line && { line, offset: child(end, `${name}Off`), number: Number(textOf(document, line)) };
  };
  const [from, to] = [place(child(anchor, "from")), place(child(anchor, "to"))];
  if (!from || hold === "absolute") return [];
  const ends = movedEnds(from.number, to?.number ?? from.number, hold, shift);
  return [...placed(from, ends.first, shift.at), ...(to ? placed(to, ends.last, shift.at) : [])];
}

/** The lines of both ends; null for one that is gone. */
export function movedEnds(from: number, to: number, hold: Hold, shift: LineShift) {
  const first = shiftedLine(from, shift);
  const moved = (first ?? shift.at) - from;
  return { first, last: hold === "oneCell" ? to + moved : shiftedLine(to, shift) };
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
