import { CellValueType, type ICellData } from "@univerjs/core";

/** What Excel makes of a value that a program puts into a cell; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

/** Leaves no trace of what the cell held before. */
export const noContent: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * As in Excel, text that reads as a number becomes one, "=…" a formula, and a leading apostrophe keeps the rest as text;
 * in a cell formatted as text everything but a formula stays as it is.
 *
 * @example cellFromInput("12.5", "General") //=> { v: 12.5, t: CellValueType.NUMBER, … }
 */
export function cellFromInput(input: string | number | boolean, numberFormat: string): ICellData {
  if (typeof input === "number") return { ...noContent, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...noContent, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input === "") return noContent;
  if (input.startsWith("=") && input.length > 1) return { ...noContent, f: input };
  if (numberFormat === "@") return text(input);
  if (input.startsWith("'")) return text(input.slice(1));
  return readAsTyped(input);
}

function readAsTyped(input: string): ICellData {
  if (/^(true|false)$/i.test(input)) {
    return { ...noContent, v: input.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const trimmed = input.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed))
    return { ...noContent, v: Number(trimmed), t: CellValueType.NUMBER };
  if (/^[+-]?\d+(\.\d+)?%$/.test(trimmed)) {
    return { ...noContent, v: Number(trimmed.slice(0, -1)) / 100, t: CellValueType.NUMBER };
  }
  return text(input);
}

const text = (value: string): ICellData => ({ ...noContent, v: value, t: CellValueType.STRING });
