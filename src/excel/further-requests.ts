/** Requests that staff may never make: fetched when the first of them is made. */
export { applyEdits } from "./apply-edits";
export { drawCharts } from "./draw-charts";
export { countFormulas, freezeFormulas } from "./freeze-formulas";
export { moveRows } from "./move-rows";
export { openCopy } from "./open-copy";
export { probeFunctions } from "./probe-functions";
export { readEdits } from "./read-edits";
export { readHiddenRows } from "./read-hidden-rows";
export { removeSheets } from "./remove-sheets";
export { repairFormulas } from "./repair-formulas";
export { restoreFormulas } from "./restore-formulas";
export { watchEdits } from "./watch-edits";
export { selectedCell } from "./selected-cell";
export { addSheet, writeSheets } from "./write-sheets";
