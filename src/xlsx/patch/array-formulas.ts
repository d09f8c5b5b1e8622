import { areaToA1 } from "../../core/table/a1";
import type { Area } from "../../core/table/grid";
import { formulasOverAreas } from "./immovable-parts";
import { EditError, type SetFormula, type SetValue } from "./workbook-edit";

/**
 * Results of an array formula are not changed by themselves: Excel would put its own over them. With the formula's own
 * cell, the first, the array goes, and the others are free.
 *
 * @throws {EditError} when an edit is about such a result alone.
 */
export function refuseArrayResults(sheetXml: string, edits: readonly (SetValue | SetFormula)[]): void {
  for (const { kind, area } of formulasOverAreas(sheetXml)) {
    if (kind !== "array-formula" || !area) continue;
    const inside = edits.filter((edit) => isInside(edit, area));
    const isAboutFormula = inside.some(({ row, column }) => row === area.top && column === area.left);
    if (inside.length > 0 && !isAboutFormula)
      throw new EditError("part-of-array", `part of the array formula in ${areaToA1(area)}`);
  }
}

function isInside({ row, column }: { row: number; column: number }, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
