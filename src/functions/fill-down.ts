import { isDitto } from "../core/table/ditto";
import { functionMessages } from "../strings/function-messages";
import { CellError, type ExcelValue, isBlank, plainValue } from "./cell-value";
import { nothingToJudge } from "./failure";
import { cellAt, type ExcelRange } from "./spill";

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
      row.map((cell, c) => {
        if (isBlank(cell)) return inherits ? above[c] : "";
        return pointsAbove(cell) && above ? above[c] : shown(cell);
      }),
    );
  });
  return filled;
}

function continues(group: ExcelRange, row: number): boolean {
  const own = plainValue(cellAt(group, row, 0));
  return isBlank(own) || spelling(own) === spelling(plainValue(cellAt(group, row - 1, 0)));
}

function pointsAbove(cell: ExcelValue): boolean {
  const value = plainValue(cell);
  return typeof value === "string" && isDitto(value);
}

function spelling(value: ReturnType<typeof plainValue>): string {
  return value instanceof CellError ? value.code : String(value ?? "").trim();
}

/** An error stays where it is, as an error. */
function shown(cell: ExcelValue): ExcelValue {
  const value = plainValue(cell);
  return value instanceof CellError ? nothingToJudge(functionMessages.errorCell(value.code)) : value;
}
