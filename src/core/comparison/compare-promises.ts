import { alignClauses, type AlignedClauses } from "./align-clauses";
import { likeness } from "./clause";
import type { Difference } from "./difference";
import { coverage, pairsOf, saidIn } from "./said";
import { type Clause, clausesOf } from "./split-clauses";
import type { Statement } from "./statement";

/** Below this share of its words a clause is not found on the other side at all. */
const carried = 0.4;

/** Exhortations and the party's formulas: no table is to repeat them. */
const exhortation =
  /为指导|精神|重要论述|积极性|新时代|山海经|迭代升级|切实践行|合力|工作闭环|示范引领|高质量完成各项|影响力|工作导向|重大意义|思想认识/u;

/**
 * What only one side promises, and what both promise in different words. Clauses that stand beside each other in a sentence and
 * are missing together are one difference.
 *
 * @param told clauses whose difference is known already, by their number
 * @param names that one side may leave out: places, units
 */
export function comparePromises(
  body: Statement,
  rows: readonly Statement[],
  told: readonly Difference[],
  names: readonly string[] = [],
): readonly Difference[] {
  const own = clausesOf(body.goal).filter(({ text }) => !exhortation.test(text));
  const others = rows.flatMap(({ goal }, row) => clausesOf(goal, row));
  const table = pairsOf(rows.map(({ content = "", goal }) => `${content}\n${goal}`).join("\n"));
  const paragraph = pairsOf(body.goal);
  const aligned = alignClauses(body.goal, own, rows, others, names);

  const isNew = (clauses: readonly Clause[], side: "body" | "table", words: ReadonlySet<string>): readonly Clause[] =>
    clauses.filter(
      (clause) =>
        !aligned.some((pair) => pair[side] === clause) &&
        !told.some((known) => isQuoted(clause, known[side])) &&
        isUnheard(coverage(saidIn(clause.text, names), words)),
    );
  const lost = isNew(own, "body", table);
  const added = isNew(others, "table", paragraph);
  const swapped = swappedClauses(lost, added);
  const isSwapped = (clause: Clause): boolean => swapped.some((pair) => pair.body === clause || pair.table === clause);
  return [
    ...[...aligned, ...swapped]
      .filter((pair) => differInWords(pair, wordsBeside(pair, aligned, { own, others, rows }), told, names))
      .map(wording),
    ...joined(
      lost.filter((clause) => !isSwapped(clause)),
      own,
    ).map((text) => promise(text, null)),
    ...joined(
      added.filter((clause) => !isSwapped(clause)),
      others,
    ).map((text) => promise(null, text)),
  ];
}

/** 签订公益林指标置换交易合作协议 is new where the trade alone was spoken of: the thing to be made is what counts. */
function isUnheard({ share, missing }: ReturnType<typeof coverage>): boolean {
  return share < carried || (share < mostlyCarried && missing.some((run) => thingsToMake.test(run)));
}

const mostlyCarried = 0.8;
const thingsToMake = /协议|合同|办法|方案|纪要|名单|清单|机制|制度|基地|中心|平台$/u;

/**
 * What each side says of one promise: its clause, and the clauses that have no counterpart. The words of other promises do not
 * count: 精品线路 does not make 民宿 into 精品民宿.
 */
function wordsBeside(
  pair: AlignedClauses,
  aligned: readonly AlignedClauses[],
  all: { readonly own: readonly Clause[]; readonly others: readonly Clause[]; readonly rows: readonly Statement[] },
): { readonly body: ReadonlySet<string>; readonly table: ReadonlySet<string> } {
  const of = (clauses: readonly Clause[], side: "body" | "table"): string =>
    clauses
      .filter((clause) => clause === pair[side] || !aligned.some((other) => other[side] === clause))
      .map(({ text }) => text)
      .join("\n");
  const contents = all.rows.map(({ content = "" }) => content).join("\n");
  return { body: pairsOf(of(all.own, "body")), table: pairsOf(`${of(all.others, "table")}\n${contents}`) };
}

/** Whether one of the two has words that the other side does not know; villages and numbers are told on their own. */
function differInWords(
  { body, table }: AlignedClauses,
  words: { readonly body: ReadonlySet<string>; readonly table: ReadonlySet<string> },
  told: readonly Difference[],
  names: readonly string[],
): boolean {
  const isHedge = (known: Difference): boolean => known.kind === "hedge" && known.subject === null;
  const quotes = (known: Difference): boolean =>
    body.text.includes(known.body ?? "\n") || table.text.includes(known.table ?? "\n");
  // 产业园争先进位 in place of 产业园建设 is told by its hedge.
  if (told.some((known) => isHedge(known) && quotes(known))) return false;
  const isTold = (run: string): boolean =>
    told.some((known) => known.kind === "place" && `${known.body}${known.table}`.includes(run));
  const gone = coverage(saidIn(body.text, names), words.table).missing.filter((run) => !isTold(run));
  const come = coverage(saidIn(table.text, names), words.body).missing.filter((run) => !isTold(run));
  return gone.length + come.length > 0;
}

/** 实现良好效益 became 实现返利: short clauses that neither side has of the other, but that begin alike. */
function swappedClauses(lost: readonly Clause[], added: readonly Clause[]): readonly AlignedClauses[] {
  const short = (clause: Clause): boolean => clause.text.length <= 12;
  return lost.filter(short).flatMap((body) => {
    const table = added.filter(short).find((other) => likeness(body.text, other.text) >= 0.25);
    return table ? [{ body, table }] : [];
  });
}

function isQuoted({ text }: Clause, quoted: string | null): boolean {
  return quoted !== null && (quoted.includes(text) || text.includes(quoted));
}

/** Neighbours of one sentence are told together. */
function joined(some: readonly Clause[], all: readonly Clause[]): readonly string[] {
  const groups: { text: string; last: number; sentence: number; row: number }[] = [];
  for (const clause of some) {
    const at = all.indexOf(clause);
    const group = groups.at(-1);
    if (group && group.last === at - 1 && group.sentence === clause.sentence && group.row === clause.row) {
      group.text += `，${clause.text}`;
      group.last = at;
    } else groups.push({ text: clause.text, last: at, sentence: clause.sentence, row: clause.row });
  }
  return groups.map(({ text }) => text);
}

function wording({ body, table }: AlignedClauses): Difference {
  return { kind: "wording", subject: null, body: body.text, table: table.text };
}

function promise(body: string | null, table: string | null): Difference {
  return { kind: "promise", subject: null, body, table };
}
