import { sameDepartment } from "../evidence";
import { pairsOf } from "./said";
import type { NoticeItem } from "./notice";
import type { Statement } from "./statement";

/**
 * Finds for each row of a table the item of the notice that it carries: the one with which it shares most of its words, words that
 * many items use counting little.
 *
 * @returns for each row the index of its item, null where it carries none
 */
export function pairRows(items: readonly NoticeItem[], rows: readonly Statement[]): readonly (number | null)[] {
  const wordsOf = items.map((item) => pairsOf(`${item.heading ?? ""}\n${item.goal}`));
  const usedBy = new Map<string, number>();
  for (const words of wordsOf) for (const pair of words) usedBy.set(pair, (usedBy.get(pair) ?? 0) + 1);
  const weight = (pair: string): number => Math.log(1 + items.length / (usedBy.get(pair) ?? items.length * 2));

  return rows.map(({ content = "", goal, departments }) => {
    const own = pairsOf(`${content}\n${goal}`);
    const all = [...own].reduce((sum, pair) => sum + weight(pair), 0);
    const scores = wordsOf.map((words, item) => {
      if (!items[item]!.isTask) return 0;
      const shared = [...own].filter((pair) => words.has(pair)).reduce((sum, pair) => sum + weight(pair), 0);
      return shared / (all || 1) + sharedUnits(items[item]!, departments) * unitWeight;
    });
    const best = scores.indexOf(Math.max(...scores));
    return best >= 0 && scores[best]! >= leastFor(items[best]!, departments) ? best : null;
  });
}

/** Below this a row and an item have nothing to do with each other; one whose units are all others must say much more of it. */
function leastFor(item: NoticeItem, departments: Statement["departments"]): number {
  const bothName = item.departments !== null && departments !== null && departments.length > 0;
  return bothName && sharedUnits(item, departments) === 0 ? relatedWithoutUnits : related;
}

const related = 0.12;
const relatedWithoutUnits = 0.55;
const unitWeight = 0.15;

/** The share of a row's units that an item names. */
function sharedUnits(item: NoticeItem, departments: Statement["departments"]): number {
  if (!item.departments || !departments || departments.length === 0) return 0;
  const names = item.departments.map(({ name }) => name);
  return departments.filter(({ name }) => names.some((own) => sameDepartment(own, name))).length / departments.length;
}
