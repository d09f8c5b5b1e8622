import { areaToA1, parseA1 } from "../../core/table/a1";
import { FileFailure } from "../file-failure";
import { appendInside, setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import {
  type XmlDocument,
  type XmlElement,
  attributesOfElement,
  child,
  childrenOf,
  parseXml,
} from "../xml/xml-element";
import { attribute } from "../xml/xml-text";
import { type CellSpan, type RowSpan, rowSpans } from "./cell-spans";
import { type CellFrame, formulaCell, valueCell } from "./cell-xml";
import { releaseSharedFormulas } from "./release-shared-formulas";
import type { SetFormula, SetValue } from "./workbook-edit";

/** Gives a cell another format, by the number of the one it has (null: none). */
export interface Restyle {
  readonly kind: "restyle";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly styled: (style: string | null) => string;
}

export type CellEdit = SetValue | SetFormula | Restyle;

/**
 * Sets cells of a sheet. Formats, other cells and everything around them stay as written.
 *
 * @returns The sheet's XML, and whether a formula was overwritten (the calculation chain must not list it any more).
 */
export function setCells(xml: string, edits: readonly CellEdit[]): { xml: string; overwroteFormula: boolean } {
  const document = parseXml(xml, "sheetData");
  const sheetData = child(document.root, "sheetData");
  if (!sheetData) throw new FileFailure("damaged", { where: "sheetData" });

  const pending = editsByRow(edits);
  const overwritten: CellSpan[] = [];
  const splices: Splice[] = [];
  const newRow = (row: number, position: number) => {
    const text = rowXml(document, sheetData, row, pending.get(row) ?? new Map());
    pending.delete(row);
    if (text !== "") splices.push({ start: position, end: position, text });
  };

  const rowsToCome = [...pending.keys()].sort((one, other) => one - other);
  for (const span of rowSpans(xml, sheetData)) {
    while (rowsToCome[0] !== undefined && rowsToCome[0] < span.row)
      newRow(rowsToCome.shift() as number, span.tag.start);
    if (rowsToCome[0] === span.row) rowsToCome.shift();

    const rowEdits = pending.get(span.row);
    if (!rowEdits) continue;
    pending.delete(span.row);
    const patched = patchRow(document, sheetData, span, rowEdits);
    splices.push(...patched.splices);
    overwritten.push(...patched.overwritten);
  }

  const rest = rowsToCome.map((row) => rowXml(document, sheetData, row, pending.get(row) ?? new Map())).join("");
  if (rest !== "") splices.push(appendInside(document, sheetData, rest));
  splices.push(...growDimension(document, edits));
  const edited = new Set(edits.map(({ row, column }) => `${row},${column}`));
  const isEdited = (row: number, column: number) => edited.has(`${row},${column}`);
  splices.push(...releaseSharedFormulas(xml, sheetData, overwritten, isEdited));
  return { xml: spliceText(xml, splices), overwroteFormula: overwritten.length > 0 };
}

/** The last edit of each cell, by row and column. */
function editsByRow(edits: readonly CellEdit[]): Map<number, Map<number, CellEdit>> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, row.set(edit.column, edit));
  }
  return rows;
}

function patchRow(document: XmlDocument, sheetData: XmlElement, span: RowSpan, edits: ReadonlyMap<number, CellEdit>) {
  const { xml } = document;
  const splices: Splice[] = [];
  const overwritten: CellSpan[] = [];
  const toAdd = new Map([...edits].sort(([one], [other]) => one - other));
  const rowStyle = attribute(xml, span.tag, "customFormat") === "1" ? attribute(xml, span.tag, "s") : undefined;

  const cellText = (edit: CellEdit, style: string | null) =>
    editedCell({ ...edit, prefix: sheetData.prefix, style }, edit);
  const newCell = (edit: CellEdit) => {
    toAdd.delete(edit.column);
    if (edit.kind === "set-value" && edit.value === null) return "";
    return cellText(edit, rowStyle ?? columnStyle(document, edit.column));
  };

  for (const cell of span.cells) {
    const added = [...toAdd.values()].filter(({ column }) => column < cell.column).map(newCell);
    const edit = toAdd.get(cell.column);
    toAdd.delete(cell.column);
    if (edit && edit.kind !== "restyle" && cell.formula) overwritten.push(cell);
    if (edit?.kind === "restyle") {
      if (added.length > 0) splices.push({ start: cell.tag.start, end: cell.tag.start, text: added.join("") });
      splices.push(restyled(xml, cell, edit));
    } else if (edit) {
      const text = added.join("") + cellText(edit, attribute(xml, cell.tag, "s") ?? null);
      splices.push({ start: cell.tag.start, end: cell.end, text });
    } else if (added.length > 0) {
      splices.push({ start: cell.tag.start, end: cell.tag.start, text: added.join("") });
    }
  }

  const last = [...toAdd.values()].map(newCell).join("");
  if (last !== "") splices.push(...appendCells(document, sheetData, span, last));
  return { splices, overwritten };
}

function restyled(xml: string, { tag }: CellSpan, { styled }: Restyle): Splice {
  const existing = /\ss\s*=\s*["']([^"']*)["']/.exec(xml.slice(tag.start, tag.end));
  const start = existing ? tag.start + existing.index : tag.start + 1 + tag.name.length;
  return { start, end: start + (existing?.[0].length ?? 0), text: ` s="${styled(existing?.[1] ?? null)}"` };
}

function appendCells({ xml }: XmlDocument, sheetData: XmlElement, span: RowSpan, cells: string): Splice[] {
  if (span.tag.kind === "open") return [{ start: span.innerEnd, end: span.innerEnd, text: cells }];
  const slash = xml.lastIndexOf("/", span.end - 1);
  return [{ start: slash, end: span.end, text: `>${cells}</${sheetData.prefix}row>` }];
}

function rowXml(
  document: XmlDocument,
  { prefix }: XmlElement,
  row: number,
  edits: ReadonlyMap<number, CellEdit>,
): string {
  const cells = [...edits.values()]
    .filter((edit) => edit.kind !== "set-value" || edit.value !== null)
    .sort((one, other) => one.column - other.column)
    .map((edit) => editedCell({ ...edit, prefix, style: columnStyle(document, edit.column) }, edit));
  return cells.length === 0 ? "" : `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
}

function editedCell(frame: CellFrame, edit: CellEdit): string {
  if (edit.kind === "restyle") return valueCell({ ...frame, style: edit.styled(frame.style) }, null);
  if (edit.kind === "set-value") return valueCell(frame, edit.value, edit.runs);
  return formulaCell(frame, edit.formula, edit.result, edit.area);
}

/** A new cell takes the format of its column, as it would when typed in Excel. */
function columnStyle(document: XmlDocument, column: number): string | null {
  for (const definition of childrenOf(child(document.root, "cols"), "col")) {
    const attributes = attributesOfElement(document, definition);
    const first = Number(attributes.get("min")) - 1;
    const last = Number(attributes.get("max")) - 1;
    if (column >= first && column <= last) return attributes.get("style") ?? null;
  }
  return null;
}

/** The sheet's stated extent must hold the new cells; one that is already wide enough stays as written. */
function growDimension(document: XmlDocument, edits: readonly CellEdit[]): Splice[] {
  const dimension = child(document.root, "dimension");
  const old = dimension && parseA1(attributesOfElement(document, dimension).get("ref") ?? "");
  if (!dimension || !old) return [];

  const grown = edits.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    old,
  );
  return areaToA1(grown) === areaToA1(old) ? [] : [setAttribute(document, dimension, "ref", areaToA1(grown))];
}
