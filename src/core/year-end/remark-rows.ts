import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { isIndicator } from "../policy/requirement";
import type { ColumnRole, TaskCell } from "../table/task-table";
import { rememberByObject } from "../text/remember";
import { compact } from "../text/simplify";

/** The rows of all tables, prepared once for many remarks. */
export interface RemarkRows {
  readonly rows: readonly RowContext[];
  /** A cell's words without spaces; "" where the table has no such column. */
  text(row: RowContext, role: ColumnRole): string;
  /** The rows that serve each indicator, with the names that it goes by. */
  readonly indicators: readonly { readonly names: readonly string[]; readonly rows: readonly RowContext[] }[];
  /** The rows in whose 工作目标 or 工作内容 a stretch of {@link stretchLength} letters stands. */
  holding(stretch: string): readonly RowContext[];
}

/** So many letters in a row are no chance. */
export const stretchLength = 5;

/** What stands in more rows than these tells none of them apart. */
const mostHolding = 100;

/** @param tables as checked; the same array is prepared once. */
export const remarkRowsOf = rememberByObject((tables: readonly CheckedTable[]): RemarkRows => {
  const rows = tables.flatMap((table) => table.rows);
  const texts = new Map<RowContext, Map<ColumnRole, string>>();
  const text = (row: RowContext, role: ColumnRole): string => {
    let own = texts.get(row);
    if (!own) texts.set(row, (own = new Map<ColumnRole, string>()));
    let words = own.get(role);
    if (words === undefined) own.set(role, (words = compact(cellOf(row, role)?.text ?? "")));
    return words;
  };
  let held: ReadonlyMap<string, readonly RowContext[]> | null = null;
  return {
    rows,
    text,
    indicators: indicatorsOf(rows),
    holding(stretch) {
      held ??= stretchesOf(rows, text);
      const found = held.get(stretch) ?? [];
      return found.length > mostHolding ? [] : found;
    },
  };
});

function indicatorsOf(rows: readonly RowContext[]): RemarkRows["indicators"] {
  const found = new Map<string, { readonly names: readonly string[]; readonly rows: RowContext[] }>();
  for (const row of rows) {
    for (const { requirement } of row.judgements) {
      if (!isIndicator(requirement)) continue;
      const names = () => [requirement.name, ...requirement.aliases].map(compact).filter((name) => name.length >= 3);
      const known = found.get(requirement.id) ?? { names: names(), rows: [] };
      found.set(requirement.id, known);
      known.rows.push(row);
    }
  }
  return [...found.values()];
}

function stretchesOf(
  rows: readonly RowContext[],
  text: RemarkRows["text"],
): ReadonlyMap<string, readonly RowContext[]> {
  const held = new Map<string, RowContext[]>();
  for (const row of rows) {
    for (const words of new Set([text(row, "goal"), text(row, "content")])) {
      for (let at = 0; at + stretchLength <= words.length; at++) {
        const stretch = words.slice(at, at + stretchLength);
        const same = held.get(stretch);
        if (!same) held.set(stretch, [row]);
        else if (same.at(-1) !== row) same.push(row);
      }
    }
  }
  return held;
}

export function cellOf({ row }: Pick<RowContext, "row">, role: ColumnRole): TaskCell | null {
  if (role === "content" || role === "goal" || role === "evidence") return row[role];
  if (role === "departments") return row.departments[0] ?? null;
  return row.working[role] ?? null;
}
