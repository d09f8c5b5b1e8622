import type { CellEdit } from "./cell-edit";

/**
 * The edits of several fixes at once. Each fix is made for the table as it is: where two would add their column in the same place,
 * the later one moves to the right.
 */
export function sideBySide(fixes: readonly (readonly CellEdit[])[]): readonly CellEdit[] {
  const taken = new Set<string>();
  return fixes.flatMap((edits) => {
    let shift = 0;
    while (edits.some((edit) => taken.has(placeOf(edit, shift)))) shift++;
    edits.forEach((edit) => taken.add(placeOf(edit, shift)));
    if (shift === 0) return edits;
    return edits.map((edit) => ({ ...edit, cell: { ...edit.cell, column: edit.cell.column + shift } }));
  });
}

function placeOf({ sheet, cell }: CellEdit, shift: number): string {
  return `${sheet}!${cell.row},${cell.column + shift}`;
}
