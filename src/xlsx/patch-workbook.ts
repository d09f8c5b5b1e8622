import type { CellPosition } from "../core/table/grid";
import { FileFailure } from "./file-failure";
import { type FileLimits, defaultLimits } from "./file-limits";
import { XlsxPackage } from "./package/xlsx-package";
import { addChart } from "./patch/add-chart";
import { addSheet } from "./patch/add-sheet";
import { refuseArrayResults } from "./patch/array-formulas";
import { dropCalculationChain } from "./patch/calculation-chain";
import { addConditionalFormat, removeConditionalFormats } from "./patch/conditional-formats";
import { deleteChart } from "./patch/delete-chart";
import { deleteSheet } from "./patch/delete-sheet";
import { dropSignatures } from "./patch/drop-signatures";
import { nameFilteredArea } from "./patch/filter-name";
import { recalculateOnLoad } from "./patch/recalculate-on-load";
import { renameSheet } from "./patch/rename-sheet";
import { setCells } from "./patch/set-cells";
import { setFormats } from "./patch/set-formats";
import { setColumns, setRows } from "./patch/set-lines";
import { setAutoFilter } from "./patch/set-auto-filter";
import { setMerges } from "./patch/set-merges";
import { setComments } from "./patch/set-comments";
import { setNotes } from "./patch/set-notes";
import { orderSheets, setSheetView } from "./patch/set-sheet-view";
import { setSetting, settingsIn } from "./patch/settings";
import { shiftLines } from "./patch/shift-lines";
import { fillFormat } from "./patch/styles";
import { withTableHeaders } from "./patch/table-headers";
import {
  EditError,
  type SetColumn,
  type SetComment,
  type SetFormat,
  type SetFormula,
  type SetNote,
  type SetRow,
  type SetValue,
  type WorkbookEdit,
} from "./patch/workbook-edit";
import { WorkbookEditor } from "./patch/workbook-editor";
import { XmlSyntaxError } from "./xml/xml-tags";

export { EditError, type EditErrorCode, type WorkbookEdit } from "./patch/workbook-edit";

/**
 * Applies edits to an .xlsx file, in their order. Only the parts that change are written anew, and in those only what
 * changes; charts, pictures, validations, cached values and whatever else the file holds stay bit for bit. Protection
 * does not hinder it.
 *
 * Signatures do not hold for a changed file, so they go.
 *
 * Values that depend on an edited cell keep the result stored last until Excel opens the file: it is asked to recalculate.
 *
 * @throws {FileFailure} when the file cannot be read.
 * @throws {EditError} when an edit names a sheet that is missing, taken or not allowed, or would cut what belongs together.
 * @example
 * await patchWorkbook(bytes, [{ kind: "set-value", sheet: "任务分解表", row: 2, column: 1, value: "到位资金 8 亿元" }]);
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly WorkbookEdit[],
  limits: FileLimits = defaultLimits,
): Promise<Uint8Array> {
  return readable(() => {
    const editor = new WorkbookEditor(XlsxPackage.open(bytes, limits));
    for (const step of steps(edits)) apply(editor, step);
    if (edits.length === 0) return bytes;
    dropSignatures(editor);
    return editor.file.save();
  });
}

/** The add-in's settings kept in a file: JSON texts by key. @throws {FileFailure} when the file cannot be read. */
export async function readSettings(
  bytes: Uint8Array,
  limits: FileLimits = defaultLimits,
): Promise<Map<string, string>> {
  return readable(() => settingsIn(XlsxPackage.open(bytes, limits)));
}

/** Edits of one kind that follow each other on one sheet: its rows are gone through once. */
type Step =
  | Exclude<WorkbookEdit, SetValue | SetFormula | SetFormat | SetRow | SetColumn | SetNote | SetComment>
  | Gathered<"set-cells", SetValue | SetFormula>
  | Gathered<"set-formats", SetFormat>
  | Gathered<"set-rows", SetRow>
  | Gathered<"set-columns", SetColumn>
  | Gathered<"set-notes", SetNote>
  | Gathered<"set-comments", SetComment>;

interface Gathered<Kind extends string, Edit> {
  readonly kind: Kind;
  readonly sheet: string;
  readonly edits: Edit[];
}

const gathered = {
  "set-value": "set-cells",
  "set-formula": "set-cells",
  "set-format": "set-formats",
  "set-row": "set-rows",
  "set-column": "set-columns",
  "set-note": "set-notes",
  "set-comment": "set-comments",
} as const;

function steps(edits: readonly WorkbookEdit[]): Step[] {
  const result: Step[] = [];
  for (const edit of edits) {
    if (!(edit.kind in gathered)) {
      result.push(edit as Step);
      continue;
    }
    const { sheet } = edit as SetValue;
    const kind = gathered[edit.kind as keyof typeof gathered];
    const last = result.at(-1);
    if (last?.kind === kind && last.sheet === sheet) (last.edits as WorkbookEdit[]).push(edit);
    else result.push({ kind, sheet, edits: [edit] } as Step);
  }
  return result;
}

function apply(editor: WorkbookEditor, step: Step): void {
  switch (step.kind) {
    case "set-cells": {
      refuseCellsOutside(step.edits);
      refuseArrayResults(editor.file.text(editor.sheet(step.sheet).path), step.edits);
      const edits = withTableHeaders(editor, step.sheet, step.edits);
      recalculateOnLoad(editor, step.sheet);
      return editor.changeSheet(step.sheet, (xml) => {
        const result = setCells(xml, edits);
        if (result.overwroteFormula) dropCalculationChain(editor);
        return result.xml;
      });
    }
    case "set-formats":
      refuseCellsOutside(step.edits);
      return setFormats(editor, step.sheet, step.edits);
    case "set-rows":
      refuseCellsOutside(step.edits.map(({ row }) => ({ row, column: 0 })));
      return editor.changeSheet(step.sheet, (xml) => setRows(xml, step.edits));
    case "set-columns":
      refuseCellsOutside(step.edits.map(({ column }) => ({ row: 0, column })));
      return editor.changeSheet(step.sheet, (xml) => setColumns(xml, step.edits));
    case "set-notes":
      refuseCellsOutside(step.edits);
      return setNotes(editor, step.sheet, step.edits);
    case "set-comments":
      refuseCellsOutside(step.edits);
      return setComments(editor, step.sheet, step.edits);
    case "set-sheet-view":
      return setSheetView(editor, step);
    case "order-sheets":
      return orderSheets(editor, step);
    case "set-auto-filter":
      editor.changeSheet(step.sheet, (xml) => setAutoFilter(xml, step));
      return nameFilteredArea(editor, step.sheet, step.area);
    case "set-merges":
      return editor.changeSheet(step.sheet, (xml) => setMerges(xml, step.merges));
    case "add-conditional-format": {
      const format = fillFormat(editor, step.fill);
      return editor.changeSheet(step.sheet, (xml) => addConditionalFormat(xml, step.areas, step.formula, format));
    }
    case "remove-conditional-formats":
      return editor.changeSheet(step.sheet, (xml) => removeConditionalFormats(xml, step.matches));
    case "shift-lines":
      return shiftLines(editor, step);
    case "rename-sheet":
      return renameSheet(editor, step);
    case "add-sheet":
      return addSheet(editor, step);
    case "delete-sheet":
      return deleteSheet(editor, step);
    case "add-chart":
      return addChart(editor, step);
    case "delete-chart":
      return deleteChart(editor, step);
    case "set-setting":
      return setSetting(editor, step);
  }
}

function refuseCellsOutside(edits: readonly CellPosition[]): void {
  for (const { row, column } of edits) {
    const inside = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
    if (!inside || row >= 1_048_576 || column >= 16_384)
      throw new EditError("outside-sheet", `no cell at row ${row}, column ${column}`);
  }
}

function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlSyntaxError) throw new FileFailure("damaged", {}, { cause: error });
    throw error;
  }
}
