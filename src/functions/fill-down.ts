import { textFrom } from "./excel-values";
import { cellAt, type ExcelRange, type ExcelValue, isBlank } from "./spill";

/**
 * Blank cells and 同上 take the value above; with a group column only where the group continues: its cell is blank or repeats the
 * text above.
 */
export function fillDown(range: ExcelRange, group: ExcelRange): ExcelValue[][] {
  if (!range) return [[""]];
  const filled: ExcelValue[][] = [];
  range.forEach((row, r) => {
    const above = filled.at(-1);
    const inherits = above !== undefined && (!group || continues(group, r));
    filled.push(
      row.map((cell, c) => (isBlank(cell) ? (inherits ? above[c] : "") : isDitto(cell) && above ? above[c] : cell)),
    );
  });
  return filled;
}

function continues(group: ExcelRange, row: number): boolean {
  const own = cellAt(group, row, 0);
  return isBlank(own) || textFrom(own).trim() === textFrom(cellAt(group, row - 1, 0)).trim();
}

function isDitto(cell: ExcelValue): boolean {
  return /^(同上|〃)$/.test(textFrom(cell).trim());
}
