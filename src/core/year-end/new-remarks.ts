import type { CheckedTable } from "../check-workbook";
import { parseA1 } from "../table/a1";
import { compact } from "../text/simplify";
import { checkRemark } from "./check-remark";
import { remarkKey } from "./read-remarks";
import type { Remark } from "./remark";

/**
 * Those that are not on the list yet. A letter that is pasted again adds nothing, also when the rows that it speaks of were mended
 * meanwhile: remarks of the same words are one where they are about the same row, or where the words are on either side but once.
 */
export function newRemarks(
  sent: readonly Remark[],
  listed: readonly Remark[],
  tables: readonly CheckedTable[],
): readonly Remark[] {
  const keys = new Set(listed.map(remarkKey));
  const listedOf = byWords(listed);
  const sentOf = byWords(sent);
  return sent.filter((remark) => {
    if (keys.has(remarkKey(remark))) return false;
    const words = compact(remark.text);
    const alike = listedOf.get(words) ?? [];
    if (alike.length === 0) return true;
    const row = rowOf(remark);
    const rows = alike.map((each) => rowNow(each, tables));
    if (row !== null && rows.includes(row)) return false;
    const isOnly = alike.length === 1 && sentOf.get(words)!.length === 1;
    return !isOnly || (row !== null && rows[0] !== null);
  });
}

function byWords(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const found = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const words = compact(remark.text);
    found.set(words, [...(found.get(words) ?? []), remark]);
  }
  return found;
}

function rowOf({ address }: Remark): string | null {
  const at = address.lastIndexOf("!");
  const area = parseA1(address.slice(at + 1));
  return area && `${address.slice(0, at)}!${area.top}`;
}

function rowNow(remark: Remark, tables: readonly CheckedTable[]): string | null {
  const { place } = checkRemark(remark, tables);
  return place && `${place.sheet}!${place.cell.row}`;
}
