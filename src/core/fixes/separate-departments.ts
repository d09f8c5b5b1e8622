import type { CheckedTable } from "../check-workbook";
import { splitDepartments } from "../evidence";
import type { SheetCells } from "../table/sheet-cells";
import type { FixOf } from "./fix";

/** Parts the departments of a cell by 、 where they are parted otherwise: by blanks, commas, semicolons, lines. */
export function departmentSeparations(
  { table, rows }: CheckedTable,
  cells: SheetCells,
): readonly FixOf<"separate-departments">[] {
  const { sheet } = table;
  return rows.flatMap(({ row }) =>
    row.departments.flatMap(({ cell, text, via }) => {
      const after = via === "own" ? separated(text) : null;
      if (after === null) return [];
      const before = text.trim();
      return [
        {
          kind: "separate-departments" as const,
          mends: null,
          values: { row: row.row, before, after },
          edits: [{ sheet, cell, value: after, expected: cells.value(cell.row, cell.column) }],
        },
      ];
    }),
  );
}

/**
 * Only separators may change: the same names are read from both, and no word is lost (牵头单位：, 等). Where a cell says who leads and
 * who supports, its punctuation has a meaning.
 *
 * @returns null where nothing is to be changed, or it is not certain.
 */
function separated(text: string): string | null {
  const departments = splitDepartments(text);
  if (departments.length < 2 || departments.some(({ duty }) => duty !== null)) return null;
  const names = departments.map(({ name }) => name);
  const after = names.join("、");
  if (after === text.trim() || withoutSeparators(after) !== withoutSeparators(text)) return null;
  const again = splitDepartments(after).map(({ name }) => name);
  return again.join("\n") === names.join("\n") ? after : null;
}

function withoutSeparators(text: string): string {
  return text.replace(/[\s、,，;；。]/g, "");
}
