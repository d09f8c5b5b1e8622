import { sameDepartment } from "../evidence";
import type { NoticeItem } from "./notice";
import { pairRows } from "./pair-items";
import { pairsOf } from "./said";
import { type Clause, clausesOf } from "./split-clauses";
import type { Statement } from "./statement";

/** What a table carries of a notice: for each item the rows, or the parts of rows, that speak of it, and the rows of none. */
export interface Carried<Row extends Statement> {
  readonly byItem: readonly (readonly Row[])[];
  readonly free: readonly Row[];
}

/**
 * Deals the rows of a table out to the items that they carry. A row that gathers the promises of several items is cut into its
 * clauses: each goes to the item that says it, and with it the units that this item names.
 */
export function dealRows<Row extends Statement>(items: readonly NoticeItem[], rows: readonly Row[]): Carried<Row> {
  const byItem: Row[][] = items.map(() => []);
  const free: Row[] = [];
  const mainItems = pairRows(items, rows);
  const wordsOf = items.map(({ heading, goal }) => pairsOf(`${heading ?? ""}\n${goal}`));
  rows.forEach((row, index) => {
    const main = mainItems[index] ?? null;
    if (main === null) {
      free.push(row);
      return;
    }
    const parts = partsOf(row, main, items, wordsOf);
    const carried = [...parts.keys()].map((item) => items[item]!);
    for (const [item, goal] of parts)
      byItem[item]!.push({ ...row, goal, departments: unitsFor(items[item]!, row, carried, item === main) });
  });
  return { byItem, free };
}

/** From here on another item says a clause, and by so much better than the item that the row otherwise carries. */
const said = 0.65;
const better = 0.35;
/** A clause that says less than this much by itself stays with its neighbours. */
const fewestPairs = 4;

function partsOf(
  row: Statement,
  main: number,
  items: readonly NoticeItem[],
  wordsOf: readonly ReadonlySet<string>[],
): ReadonlyMap<number, string> {
  const clauses = clausesOf(row.goal);
  let [item, sentence] = [main, -1];
  const dealt = clauses.map((clause) => {
    if (clause.sentence !== sentence) [item, sentence] = [main, clause.sentence];
    item = itemOf(clause, item, row, items, wordsOf);
    return { clause, item };
  });
  if (dealt.every((part) => part.item === main)) return new Map([[main, row.goal]]);
  const parts = new Map<number, Clause[]>();
  for (const part of dealt) parts.set(part.item, [...(parts.get(part.item) ?? []), part.clause]);
  return new Map([...parts].map(([own, some]) => [own, textOf(some)]));
}

function itemOf(
  clause: Clause,
  current: number,
  row: Statement,
  items: readonly NoticeItem[],
  wordsOf: readonly ReadonlySet<string>[],
): number {
  const pairs = [...pairsOf(clause.text)];
  if (pairs.length < fewestPairs) return current;
  const shares = wordsOf.map((words, item) =>
    items[item]!.isTask && sharesUnits(items[item]!, row)
      ? pairs.filter((pair) => words.has(pair)).length / pairs.length
      : 0,
  );
  const most = Math.max(...shares);
  return most >= said && most - shares[current]! >= better ? shares.indexOf(most) : current;
}

/** A row carries no item whose units are all others than its own. */
function sharesUnits(item: NoticeItem, row: Statement): boolean {
  if (item.departments === null || row.departments === null) return true;
  return item.departments.some((own) => row.departments!.some(({ name }) => sameDepartment(own.name, name)));
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.reduce(
    (text, { text: words, sentence }, at) =>
      at === 0 ? words : `${text}${clauses[at - 1]!.sentence === sentence ? "，" : "；"}${words}`,
    "",
  );
}

/** Of a row's units those that the item names, and for the row's main item those that none of its items names. */
function unitsFor(
  item: NoticeItem,
  { departments }: Statement,
  carried: readonly NoticeItem[],
  isMain: boolean,
): Statement["departments"] {
  if (departments === null || carried.length === 1) return departments;
  const names = (one: NoticeItem, name: string): boolean =>
    (one.departments ?? []).some((own) => sameDepartment(own.name, name));
  return departments.filter(
    ({ name }) => names(item, name) || (isMain && !carried.some((other) => names(other, name))),
  );
}
