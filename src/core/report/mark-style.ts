import type { Severity } from "../checks/severity";

/**
 * Fill colours of marked cells, `#RRGGBB`. A mark is a conditional format, so the user's own fill stays underneath.
 */
export const markColors: Readonly<Record<Severity, string>> = {
  error: "#F8CBCE",
  warning: "#FFE699",
  info: "#DDEBF7",
};

/**
 * The condition of a mark, without "=": always true, and the tag by which a mark is known as ours after the workbook
 * was saved, closed and opened again.
 *
 * @example markFormula("error") //=> 'LEN("SHANHAI:error")>0'
 */
export function markFormula(severity: Severity): string {
  return `LEN("SHANHAI:${severity}")>0`;
}

/** The severity a conditional format marks, whether read from a file or from Excel; null when it is not one of ours. */
export function severityOfMarkFormula(formula: string): Severity | null {
  const match = /^\s*=?\s*LEN\s*\(\s*"SHANHAI:(error|warning|info)"\s*\)\s*>\s*0\s*$/i.exec(formula);
  return match ? (match[1]?.toLowerCase() as Severity) : null;
}
