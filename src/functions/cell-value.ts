/** A cell of a range argument, or a single argument, as Excel hands it over. */
export type ExcelValue = unknown;

/** An error that stands in a cell, "#DIV/0!". */
export class CellError {
  constructor(readonly code: string) {}
}

/**
 * What a cell holds, whatever Excel wraps around it: data types have their plain value inside, errors arrive as objects, a
 * single cell sometimes as a range of one.
 */
export function plainValue(value: ExcelValue): string | number | boolean | null | CellError {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : new CellError("#NUM!");
    case "object":
      return value === null ? null : valueWithin(value);
    default:
      return null;
  }
}

function valueWithin(value: object): string | number | boolean | null | CellError {
  if (Array.isArray(value)) return isOneCell(value) ? plainValue(value[0]![0]) : new CellError("#VALUE!");
  const { type, code, basicValue } = value as { type?: unknown; code?: unknown; basicValue?: unknown };
  if (type === "Error" || typeof code === "string") return new CellError(String(basicValue ?? code ?? "#VALUE!"));
  if (type === "Empty") return null;
  return typeof basicValue === "object" || basicValue === undefined ? new CellError("#VALUE!") : plainValue(basicValue);
}

export function isOneCell(range: readonly ExcelValue[]): range is readonly [readonly [ExcelValue]] {
  return range.length === 1 && Array.isArray(range[0]) && range[0].length === 1;
}

export function isBlank(cell: ExcelValue): boolean {
  const value = typeof cell === "object" ? plainValue(cell) : cell;
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
