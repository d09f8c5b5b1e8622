import { likeness } from "./clause";
import { pairQuantities, type Stated, statedIn } from "./pair-quantities";
import { saidIn } from "./said";
import type { Clause } from "./split-clauses";
import type { Statement } from "./statement";

/** The same promise on both sides, in the words of each. */
export interface AlignedClauses {
  readonly body: Clause;
  readonly table: Clause;
}

/** Two clauses less alike than this do not say the same thing in other words. */
const alike = 0.35;

/**
 * Which clause of the rows says what a clause of the body says: those whose numbers are the same promise, then the likest, each
 * clause once.
 */
export function alignClauses(
  goal: string,
  body: readonly Clause[],
  rows: readonly Statement[],
  table: readonly Clause[],
  names: readonly string[],
): readonly AlignedClauses[] {
  const byNumber = pairQuantities(
    statedIn(goal),
    rows.flatMap((row) => statedIn(row.goal)),
  ).flatMap(({ body: own, table: other }) => {
    const clause = own && holderOf(own, body);
    const counterpart = other && holderOf(other, table);
    return clause && counterpart ? [{ body: clause, table: counterpart, like: 2 }] : [];
  });
  const said = new Map([...body, ...table].map((clause) => [clause, saidIn(clause.text, names)]));
  const byWords = body.flatMap((own) =>
    table.map((other) => ({ body: own, table: other, like: likeness(said.get(own)!, said.get(other)!) })),
  );
  const taken = new Set<Clause>();
  return [...byNumber, ...byWords.filter(({ like }) => like >= alike).sort((a, b) => b.like - a.like)].filter(
    ({ body: own, table: other }) => {
      if (taken.has(own) || taken.has(other)) return false;
      taken.add(own).add(other);
      return true;
    },
  );
}

/** The clause that a number stands in; a clause around a number may reach over several of a list. */
function holderOf({ quantity, clause }: Stated, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(
    ({ text }) =>
      text.includes(quantity.text.replace(/\s*\n\s*/gu, "")) && (clause.includes(text) || text.includes(clause)),
  );
}
