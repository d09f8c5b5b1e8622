/** A cell of a range argument as Excel hands it over. */
export type ExcelValue = unknown;

/**
 * Computes one result for each cell of the first range; the other ranges give the cell at the same place, a single cell all of
 * them. Blank cells stay blank, a failing cell fails alone.
 *
 * @throws what `compute` throws, when the range is one cell.
 */
export function spill(
  ranges: readonly (readonly (readonly ExcelValue[])[] | null | undefined)[],
  compute: (cells: readonly ExcelValue[]) => ExcelValue,
): ExcelValue[][] {
  const [first] = ranges;
  if (!first) return [[""]];
  const isSingle = first.length === 1 && first[0]!.length === 1;
  return first.map((row, r) =>
    row.map((cell, c) => {
      if (isBlank(cell) && !isSingle) return "";
      const cells = ranges.map((range) => cellAt(range, r, c));
      return isSingle ? compute(cells) : computed(compute, cells);
    }),
  );
}

/** An error inside a spilled result is a value of the result. */
function computed(compute: (cells: readonly ExcelValue[]) => ExcelValue, cells: readonly ExcelValue[]): ExcelValue {
  try {
    return compute(cells);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

function cellAt(range: readonly (readonly ExcelValue[])[] | null | undefined, row: number, column: number): ExcelValue {
  if (!range) return null;
  const isSingle = range.length === 1 && range[0]!.length === 1;
  return isSingle ? range[0]![0] : range[row]?.[column];
}

function isBlank(cell: ExcelValue): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
