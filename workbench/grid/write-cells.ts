import { IUndoRedoService, generateRandomId, type ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Area } from "../../src/core/table/grid";
import { toGridRange } from "./grid-range";

/** What the cells of some areas of a sheet are given. */
export interface CellWrite {
  readonly sheet: FWorksheet;
  readonly areas: readonly Area[];
  /** By row and column; cells that it leaves out keep what they have. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  /** Whether the cells get another look only. */
  readonly looksOnly: boolean;
  /** Whether the user can take it back. */
  readonly undoable: boolean;
}

const setValues = "sheet.mutation.set-range-values";

/** With one of these the grid does not look for formulas among what is written, which takes it a walk through every sheet. */
const triggers = { looks: "sheet.command.set-style", noFormula: "sheet.command.set-range-custom-metadata" };

/**
 * Writes cells by one mutation. The grid's commands fit every row before they come back and remember every cell, which takes seconds for
 * thousands of rows; here rows are fitted as those of a file are (row-heights.ts), and remembered where it is asked for.
 *
 * @returns false where it is refused (refused-commands.ts); then nothing has changed.
 */
export function writeCells(api: FUniver, { sheet, areas, cells, looksOnly, undoable }: CellWrite): boolean {
  const injector = sheet.getInject();
  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const trigger = looksOnly ? triggers.looks : touchesFormulas(sheet, cells) ? undefined : triggers.noFormula;
  const values = { ...place, cellValue: cells, trigger };
  const fit = fitting(place, areas);
  const before = undoable ? SetRangeValuesUndoMutationFactory(injector, values) : null;

  if (!api.syncExecuteCommand(setValues, values)) return false;
  api.syncExecuteCommand(fit.id, fit.params);
  if (!before) return true;
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: place.unitId,
    // What it is put back from may have held formulas.
    undoMutations: [{ id: setValues, params: { ...before, trigger: looksOnly ? trigger : undefined } }, fit],
    redoMutations: [{ id: setValues, params: values }, fit],
  });
  return true;
}

/** Has rows fitted to their texts as soon as there is time. */
export function fitRows(api: FUniver, sheet: FWorksheet, areas: readonly Area[]): void {
  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const { id, params } = fitting(place, areas);
  api.syncExecuteCommand(id, params);
}

function fitting(place: { unitId: string; subUnitId: string }, areas: readonly Area[]) {
  const params = { ...place, ranges: areas.map(toGridRange), id: generateRandomId() };
  return { id: "sheet.operation.mark-dirty-row-auto-height", params };
}

/** Whether formulas are written, or written over, be it what one of them spills. */
function touchesFormulas(sheet: FWorksheet, cells: CellWrite["cells"]): boolean {
  const unit = sheet.getWorkbook().getUnitId();
  const arrays = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange()[unit]?.[sheet.getSheetId()];
  if (arrays && Object.keys(arrays).length > 0) return true;
  const model = sheet.getSheet();
  for (const [row, written] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(written)) {
      const old = model.getCellRaw(Number(row), Number(column));
      if (cell.f || cell.si || old?.f || old?.si) return true;
    }
  }
  return false;
}
