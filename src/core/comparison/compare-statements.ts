import { compareDeadlines } from "./compare-deadlines";
import { compareDepartments } from "./compare-departments";
import type { Difference, DifferenceKind } from "./difference";
import { compareMembers, isForEachOnOneSide, isShareOf } from "./distributed";
import { isInCharacters } from "./numeral-words";
import { type Pair, pairQuantities, sameValue, type Stated, statedIn } from "./pair-quantities";
import { boundWords, hedgesOf, looseHedges } from "./soft-words";
import type { Statement } from "./statement";

/**
 * Where the rows of a table say something else than the paragraph of the notice that they come from: numbers, bounds, hedges, time
 * limits, responsible units.
 *
 * @example compareStatements(statementIn("到位资金8亿元以上"), [statementIn("力争到位资金8亿元")])
 * //=> [{ kind: "bound", subject: "8亿元", body: "以上", table: null }, { kind: "hedge", subject: "8亿元", body: null, table: "力争" }]
 */
export function compareStatements(body: Statement, rows: readonly Statement[]): readonly Difference[] {
  const goals = rows.map(({ goal }) => goal);
  const pairs = pairQuantities(statedIn(body.goal), goals.flatMap(statedIn));
  const told = pairs.filter((pair) => !isSaidOtherwise(pair, pairs, body.goal, goals.join("\n")));
  return [
    ...distinct([...told.flatMap(compareQuantities), ...compareMembers(pairs, goals)]),
    ...compareWords(looseHedges(body.goal), goals.flatMap(looseHedges)),
    ...compareDeadlines(body.goal, goals),
    ...compareDepartments(body, rows),
  ];
}

/** A number that only one side seems to have: the other says it in characters, or once for several rows. */
function isSaidOtherwise({ body, table }: Pair, pairs: readonly Pair[], paragraph: string, goals: string): boolean {
  if (body && !table) return isInCharacters(body, goals);
  if (!table || body) return false;
  return (
    isInCharacters(table, paragraph) ||
    isShareOf(
      table,
      pairs.flatMap((pair) => pair.body ?? []),
    )
  );
}

function compareQuantities({ body, table }: Pair): readonly Difference[] {
  if (!body || !table) return [difference("quantity", null, body && body.clause, table && table.clause)];
  const subject = body.quantity.text;
  if (!sameValue(body.quantity, table.quantity))
    return [difference("quantity", null, body.clause, table.clause), ...compareHedges(body, table)];
  // 不少于 and 以上 bind alike.
  const isBoundAlike = body.quantity.comparator === table.quantity.comparator;
  const bounds = isBoundAlike ? [] : [difference("bound", subject, boundWords(body), boundWords(table))];
  const scopes = isForEachOnOneSide(body, table) ? [difference("scope", null, body.clause, table.clause)] : [];
  return [...bounds, ...scopes, ...compareHedges(body, table)];
}

/** 1个项目和1个平台 in one clause are lost together; what two rows add in the same words is told once. */
function distinct(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter((own, index) => index === differences.findIndex((other) => sameDifference(own, other)));
}

function sameDifference(a: Difference, b: Difference): boolean {
  return a.kind === b.kind && a.subject === b.subject && a.body === b.body && a.table === b.table;
}

function compareHedges(body: Stated, table: Stated): readonly Difference[] {
  const [own, other] = [hedgesOf(body).join("、"), hedgesOf(table).join("、")];
  return alike(own) === alike(other) ? [] : [difference("hedge", body.quantity.text, own, other)];
}

/** 约10% and 10%左右 are the same, 力争 and 争取 too. */
function alike(hedges: string): string {
  return hedges.replace(/左右|大约|上下|约/gu, "约").replace(/争取|力争|努力/gu, "力争");
}

function compareWords(body: readonly string[], table: readonly string[]): readonly Difference[] {
  return [
    ...body.filter((word) => !table.includes(word)).map((word) => difference("hedge", null, word, null)),
    ...table.filter((word) => !body.includes(word)).map((word) => difference("hedge", null, null, word)),
  ];
}

function difference(
  kind: DifferenceKind,
  subject: string | null,
  body: string | null,
  table: string | null,
): Difference {
  return { kind, subject, body: body || null, table: table || null };
}
