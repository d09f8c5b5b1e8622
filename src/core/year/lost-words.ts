import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import type { ItemComparison } from "../comparison/compare-notice";
import type { Difference } from "../comparison/difference";
import type { LostWords } from "../fixes/restore-words";
import { type Quantity, readQuantities } from "../quantity";

/**
 * Where a number of the table has lost the 以上 or 不少于 that the notice gives it, and what it must read: for the fix `restore-words`.
 *
 * @returns null where no such word was lost, and where several places of the item's rows state the number: it is not certain which
 * one is meant.
 * @example "到位资金8亿元" beside 8亿元以上 in the notice //=> { cell, from: "8亿元", to: "8亿元以上" }
 */
export function lostWordsOf(
  { kind, subject, body, table }: Difference,
  comparison: ItemComparison,
  checked: CheckedTable,
): LostWords | null {
  if (kind !== "bound" || subject === null || body === null || table !== null) return null;
  const rows = checked.rows.filter(({ row }) =>
    comparison.rows.some((compared) => compared.sheet === checked.table.sheet && compared.row === row.row),
  );
  const places = placesOf(subject, rows);
  return places.length === 1 ? restored(places[0]!, body) : null;
}

interface Place {
  readonly row: RowContext;
  readonly quantity: Quantity;
}

function placesOf(subject: string, rows: readonly RowContext[]): readonly Place[] {
  const [meant] = readQuantities(subject);
  if (!meant) return [];
  return rows.flatMap((row) =>
    row.quantities
      .filter(({ value, unit, role }) => value === meant.value && unit === meant.unit && role !== "baseline")
      .map((quantity) => ({ row, quantity })),
  );
}

const standsBehind = /(?:以[上下内])$/u;

function restored({ row, quantity: { start, end } }: Place, words: string): LostWords {
  const { text, heldBy } = row.row.goal;
  const number = text.slice(start, end);
  const lead = leadThatTells(text, start, end);
  return {
    cell: heldBy,
    from: lead + number,
    to: lead + (standsBehind.test(words) ? number + words : words + number),
  };
}

/** The words before a number that tell it from the same number elsewhere in the cell; "" where it stands there once. */
function leadThatTells(text: string, start: number, end: number): string {
  for (let from = start; from > 0 && start - from < longestLead; from--) {
    const words = text.slice(from, end);
    if (text.indexOf(words) === text.lastIndexOf(words)) return text.slice(from, start);
  }
  return "";
}

const longestLead = 12;
