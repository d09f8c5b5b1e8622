import type { CellValue } from "../../core/table/grid";

/** Text that Excel would take for a formula once it is edited, were it not marked as text (quotePrefix). */
export function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && /^[=+\-@]/.test(value);
}
