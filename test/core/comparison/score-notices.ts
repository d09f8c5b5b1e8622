import { compareNotice } from "../../../src/core/comparison/compare-notice";
import type { Difference } from "../../../src/core/comparison/difference";
import { readNotice } from "../../../src/core/comparison/notice";
import { placeNamesIn } from "../../../src/core/comparison/place-names";
import { splitDepartments } from "../../../src/core/evidence";

interface Quotes {
  readonly body: string | null;
  readonly table: string | null;
}

/** A notice and its table, with the differences that its author put in. */
export interface LabelledNotice {
  readonly title: string;
  readonly body: string;
  readonly tableTitle: string;
  readonly rows: readonly { readonly content: string; readonly goal: string; readonly departments: string }[];
  readonly differences: readonly (Quotes & { readonly kind: string })[];
  /** Neither to be reported nor wrong when reported. */
  readonly neutral?: readonly Quotes[];
}

export interface Score {
  readonly labelled: number;
  readonly missed: readonly string[];
  readonly reported: number;
  /** Reports that nothing labelled explains. */
  readonly unexplained: readonly string[];
}

/** What is reported of each notice, held against what its author put in. */
export function scoreNotices(notices: readonly LabelledNotice[]): Score {
  const scores = notices.map(scoreNotice);
  return {
    labelled: scores.reduce((sum, { labelled }) => sum + labelled, 0),
    missed: scores.flatMap(({ missed }) => missed),
    reported: scores.reduce((sum, { reported }) => sum + reported, 0),
    unexplained: scores.flatMap(({ unexplained }) => unexplained),
  };
}

function scoreNotice({ title, body, tableTitle, rows, differences, neutral = [] }: LabelledNotice): Score {
  const table = rows.map(({ content, goal, departments }, row) => ({
    content,
    goal,
    departments: splitDepartments(departments),
    sheet: "任务分解表",
    row,
  }));
  const names = placeNamesIn(`${body}${tableTitle}`);
  const compared = compareNotice(readNotice(`${title}\n${body}`), { title: tableTitle, rows: table }, names);
  const found = compared.flatMap((item) => item.differences);
  const explained = [...differences, ...neutral.map((quotes) => ({ ...quotes, kind: "neutral" }))];
  return {
    labelled: differences.length,
    missed: differences.filter((known) => !found.some((each) => tells(each, known))).map(quoted),
    reported: found.length,
    unexplained: found.filter((each) => !explained.some((known) => tells(each, known))).map(quoted),
  };
}

function quoted({ kind, body, table }: Quotes & { readonly kind: string }): string {
  return `${kind}：${body ?? "无"} → ${table ?? "无"}`;
}

/** Kinds under which a labelled difference may be reported, besides those that quote whole clauses. */
const kinds: Readonly<Record<string, readonly string[]>> = { number: ["quantity"], scope: ["scope", "rank"] };
const ofClauses = ["wording", "promise", "quantity"];

function tells(found: Difference, known: Quotes & { readonly kind: string }): boolean {
  const subject = Math.max(shared(found.subject, known.body), shared(found.subject, known.table));
  const quotes = Math.max(shared(found.body, known.body), shared(found.table, known.table), subject) >= 0.6;
  const isNeutral = known.kind === "neutral";
  return (
    quotes && (isNeutral || ofClauses.includes(found.kind) || (kinds[known.kind] ?? [known.kind]).includes(found.kind))
  );
}

/** How much of the shorter quotation stands in the longer one. */
function shared(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0;
  const [a, b] = [bare(one), bare(other)];
  if (a.includes(b) || b.includes(a)) return 1;
  const [own, others] = [pairsOf(a), pairsOf(b)];
  return [...own].filter((pair) => others.has(pair)).length / Math.max(1, Math.min(own.size, others.size));
}

const bare = (text: string): string => text.replace(/[\s，。；、（）()：:“”"]/gu, "");
const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
