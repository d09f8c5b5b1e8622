import { type ExcelValue, isBlank, isOneCell } from "./cell-value";

/** A range argument; an omitted one arrives as null. */
export type ExcelRange = readonly (readonly ExcelValue[])[] | null | undefined;

/**
 * Computes one result for each cell of the first range; the other ranges give the cell at the same place, a single cell all of
 * them. Blank cells stay blank (unless the function is about blanks), a failing cell fails alone.
 *
 * @throws what `compute` throws, when the range is one cell.
 */
export function spill(
  ranges: readonly ExcelRange[],
  compute: (cells: readonly ExcelValue[]) => ExcelValue,
  blank: "stays blank" | "blanks" = "stays blank",
): ExcelValue[][] {
  const [first] = ranges;
  if (!first) return [[""]];
  const isSingle = isOneCell(first);
  return first.map((row, r) =>
    row.map((cell, c) => {
      if (isBlank(cell) && !isSingle && blank === "stays blank") return "";
      const cells = ranges.map((range) => cellAt(range, r, c));
      return isSingle ? compute(cells) : computed(compute, cells);
    }),
  );
}

/** The lists of all cells below one another; blank cells add nothing. */
export function list(
  range: ExcelRange,
  compute: (cell: ExcelValue) => readonly (readonly ExcelValue[])[],
): ExcelValue[][] {
  if (!range) return [[""]];
  if (isOneCell(range)) return compute(range[0][0]).map((row) => [...row]);
  const rows = range.flatMap((row) => row.flatMap((cell) => (isBlank(cell) ? [] : listed(compute, cell))));
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.length === 0 ? [[""]] : rows.map((row) => [...row, ...Array<ExcelValue>(width - row.length).fill("")]);
}

/** A cell without anything to list is passed over where others have some. */
function listed(
  compute: (cell: ExcelValue) => readonly (readonly ExcelValue[])[],
  cell: ExcelValue,
): readonly (readonly ExcelValue[])[] {
  const result = attempt(() => compute(cell));
  return result instanceof CustomFunctions.Error ? [] : result;
}

/** An error inside a spilled result is a value of the result. */
function computed(compute: (cells: readonly ExcelValue[]) => ExcelValue, cells: readonly ExcelValue[]): ExcelValue {
  return attempt(() => compute(cells));
}

function attempt<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

export function cellAt(range: ExcelRange, row: number, column: number): ExcelValue {
  if (!range) return null;
  return isOneCell(range) ? range[0][0] : (range[row]?.[column] ?? null);
}
