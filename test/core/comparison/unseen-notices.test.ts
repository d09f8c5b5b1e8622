import { compareNotice } from "../../../src/core/comparison/compare-notice";
import type { Difference } from "../../../src/core/comparison/difference";
import { readNotice } from "../../../src/core/comparison/notice";
import { placeNamesIn } from "../../../src/core/comparison/place-names";
import { splitDepartments } from "../../../src/core/evidence";
import notices from "./unseen-notices.json";

/**
 * Six notices in the manner of six counties, each with a table into which somebody put differences on purpose; written by a person
 * who had not seen the comparison. `same` are pairs that say the same in other words.
 */
interface Quotes {
  readonly body: string | null;
  readonly table: string | null;
}

const bare = (text: string): string => text.replace(/[\s，。；、（）()：:“”"]/gu, "");
const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** How much of the shorter quotation stands in the longer one. */
function shared(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0;
  const [a, b] = [bare(one), bare(other)];
  if (a.includes(b) || b.includes(a)) return 1;
  const [own, others] = [pairsOf(a), pairsOf(b)];
  return [...own].filter((pair) => others.has(pair)).length / Math.max(1, Math.min(own.size, others.size));
}

function tells(found: Difference, { body, table }: Quotes): boolean {
  const subject = Math.max(shared(found.subject, body), shared(found.subject, table));
  return Math.max(shared(found.body, body), shared(found.table, table), subject) >= 0.6;
}

const compared = notices.map(({ title, body, tableTitle, rows, differences, same }) => {
  const table = rows.map(({ content, goal, departments }, row) => ({
    content,
    goal,
    departments: splitDepartments(departments),
    sheet: "任务分解表",
    row,
  }));
  const names = placeNamesIn(`${body}${tableTitle}`);
  const found = compareNotice(readNotice(`${title}\n${body}`), { title: tableTitle, rows: table }, names).flatMap(
    (item) => item.differences,
  );
  const missed = differences.filter((planted) => !found.some((each) => tells(each, planted)));
  const planted = (each: Difference): boolean => differences.some((known) => tells(each, known));
  const isSame = (each: Difference): boolean =>
    same.some((pair) => shared(pair.body, each.body) >= 0.7 && shared(pair.table, each.table) >= 0.7);
  return { found, missed, alarms: found.filter((each) => !planted(each) && isSame(each)), planted: differences.length };
});

const count = (of: (one: (typeof compared)[number]) => number): number =>
  compared.reduce((sum, one) => sum + of(one), 0);

test("at least 95 % of the differences put in are found", () => {
  expect(count(({ planted }) => planted)).toBe(69);
  expect(count(({ missed }) => missed.length)).toBeLessThanOrEqual(3);
});

test("of what is reported at most 10 % say the same on both sides", () => {
  expect(count(({ alarms }) => alarms.length) / count(({ found }) => found.length)).toBeLessThanOrEqual(0.1);
});
