import { dealRows } from "./carried-items";
import { silentAboutUnits } from "./compare-departments";
import type { Difference } from "./difference";
import { comparePlaces } from "./compare-places";
import { compareRanks } from "./compare-ranks";
import { comparePromises } from "./compare-promises";
import { compareScopes } from "./compare-scopes";
import { compareStatements } from "./compare-statements";
import { compareTitles } from "./compare-titles";
import { compareAims } from "./compare-aims";
import type { Notice, NoticeItem } from "./notice";
import type { Statement } from "./statement";

/** A row of the table as the comparison needs it. */
export interface ComparedRow extends Statement {
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
}

/** What a notice and its table say differently about one task. */
export interface ItemComparison {
  /** Null for rows that carry no item, and for the document as a whole. */
  readonly item: NoticeItem | null;
  readonly rows: readonly ComparedRow[];
  readonly differences: readonly Difference[];
}

/**
 * Holds the body of a notice against the table that came from it, item by item.
 *
 * @param names of the places both speak of; on one side alone they are no difference
 */
export function compareNotice(
  notice: Notice,
  table: { readonly title: string | null; readonly rows: readonly ComparedRow[] },
  names: readonly string[] = [],
): readonly ItemComparison[] {
  const { items } = notice;
  const { byItem, free } = dealRows(items, table.rows);
  const isSilenceTelling = namesUnits(items);
  const compared = items.map((item, index): ItemComparison => {
    if (!item.isTask) return { item, rows: [], differences: compareAims(item, table.rows, names) };
    const rows = byItem[index]!;
    if (rows.length === 0) return { item, rows, differences: [withoutRow(item)] };
    const unnamed = isSilenceTelling ? silentAboutUnits(item, rows) : [];
    return { item, rows, differences: [...compareItem(item, rows, names), ...unnamed] };
  });
  return [
    { item: null, rows: [], differences: compareTitles(notice, table.title) },
    ...compared,
    ...free.map((row): ItemComparison => ({ item: null, rows: [row], differences: [withoutItem(row)] })),
  ].filter(({ differences }) => differences.length > 0);
}

/** Whether most tasks name their responsible units, so that a task without any stands out. A notice may leave that to its annex. */
function namesUnits(items: readonly NoticeItem[]): boolean {
  const tasks = items.filter(({ isTask }) => isTask);
  return tasks.filter(({ departments }) => departments !== null).length > tasks.length / 2;
}

/** Every difference of a single paragraph and its rows; units that only the rows name are one. */
export function compareAll(
  body: Statement,
  rows: readonly Statement[],
  names: readonly string[] = [],
): readonly Difference[] {
  return [...compareItem(body, rows, names), ...silentAboutUnits(body, rows)];
}

/** One difference for each cause: a clause whose number is missing is told by its number. */
function compareItem(body: Statement, rows: readonly Statement[], names: readonly string[]): readonly Difference[] {
  const goals = rows.map(({ goal }) => goal);
  const exact = [
    ...compareStatements(body, rows),
    ...compareScopes(body.goal, goals),
    ...compareRanks(body.goal, goals),
    ...comparePlaces(body.goal, rows),
  ];
  const units = [body, ...rows].flatMap(({ departments }) => departments ?? []).map(({ name }) => name);
  return [...exact, ...comparePromises(body, rows, exact, [...names, ...units])];
}

function withoutRow(item: NoticeItem): Difference {
  return { kind: "promise", subject: null, body: item.goal || item.heading, table: null };
}

function withoutItem({ content, goal }: ComparedRow): Difference {
  return { kind: "promise", subject: null, body: null, table: goal || content || null };
}
