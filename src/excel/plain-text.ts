import type { CellValue } from "../core/table/grid";

/** Text that Excel takes as it is in every locale: it begins with an ideograph that opens no number, date or time. */
const harmless = /^(?![〇零一二三四五六七八九十百千万元正上下星周民])[\u4e00-\u9fff]/;

/**
 * A value as it is given to Excel so that it stays what it is. Excel reads text as if typed: "=…" becomes a formula, "6-30" a date;
 * a leading apostrophe keeps it text and is not part of it.
 *
 * @example plainInput("=1+1") //=> "'=1+1"
 */
export function plainInput(value: CellValue): string | number | boolean {
  if (value === null || value === "") return "";
  return typeof value === "string" && !harmless.test(value) ? `'${value}` : value;
}
