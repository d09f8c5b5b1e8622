import type { LineShift } from "../references/line-shift";
import { shiftedFormula } from "../references/shifted-formula";
import { anchorRelativeFormulas } from "./anchor-relative-formulas";
import { dropCalculationChain } from "./calculation-chain";
import { changeFormulas } from "./change-formulas";
import { immovableParts, partInTheWay } from "./immovable-parts";
import { moveAttachedParts } from "./move-attached-parts";
import { moveNamedAreas } from "./named-areas";
import { moveSheetLines } from "./move-sheet-lines";
import { recalculateOnLoad } from "./recalculate-on-load";
import { unshareFormulas } from "./unshare-formulas";
import { moveVolatileCells } from "./volatile-cells";
import { attributesOfElement } from "../xml/xml-element";
import { EditError, type ShiftLines } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Inserts or deletes rows or columns of a sheet, and moves along whatever speaks of the cells behind them, on this sheet
 * and elsewhere.
 *
 * @throws {EditError} when something stands there that cannot be cut (see immovable-parts.ts).
 */
export function shiftLines(editor: WorkbookEditor, { sheet, axis, at, count }: ShiftLines): void {
  const { path, name, element } = editor.sheet(sheet);
  const { document } = editor.workbook;
  const shift: LineShift = { axis, at, count };
  if (!Number.isInteger(at) || !Number.isInteger(count) || at < 0)
    throw new EditError("outside-sheet", `no ${axis} at ${at}`);
  const obstacle = partInTheWay(immovableParts(editor.file, path), shift);
  if (obstacle) throw new EditError("immovable-part", `a ${obstacle.kind} on "${name}" cannot be cut`);

  editor.changeSheet(name, (xml) => anchorRelativeFormulas(unshareFormulas(xml), shift));
  changeFormulas(editor, (formula, ownSheet) => shiftedFormula(formula, ownSheet, name, shift));
  editor.changeSheet(name, (xml) => moveSheetLines(xml, shift));
  moveAttachedParts(editor, path, shift);
  moveNamedAreas(editor, name, shift);
  moveVolatileCells(editor, attributesOfElement(document, element).get("sheetId") ?? "", shift);
  dropCalculationChain(editor);
  recalculateOnLoad(editor, name);
}
