import { product, sum } from "../policy/exact";

/** 权重 as staff have typed them, by the keys of rows. None of them is ours. */
export type Weights = ReadonlyMap<string, number>;

/**
 * What a row scores: its weight times what it has attained, at most all of it. A row that says nothing of its completion has attained
 * nothing.
 *
 * @example rowScore(10, 0.65) //=> 6.5
 * @returns null without a weight: nobody scores but the office itself.
 */
export function rowScore(weight: number | null, share: number | null): number | null {
  return weight === null ? null : rounded(product(weight, Math.min(1, Math.max(0, share ?? 0))));
}

interface Scored {
  readonly weight: number | null;
  readonly score: number | null;
}

/** The sum of weights and scores of the rows that are weighed; a row of several departments counts with each of them in full. */
export function departmentScore(rows: readonly Scored[]): Scored {
  const weighed = rows.flatMap(({ weight, score }) => (weight === null ? [] : [{ weight, score: score ?? 0 }]));
  if (weighed.length === 0) return { weight: null, score: null };
  return {
    weight: sum(...weighed.map(({ weight }) => weight)),
    score: rounded(sum(...weighed.map(({ score }) => score))),
  };
}

/** Fine enough for weights that are shares of one. */
function rounded(value: number): number {
  return Number((Math.round(product(value, 10_000)) / 10_000).toFixed(4));
}

/** More than any office gives. */
const absurd = 10_000;

/**
 * A 权重 cell: a number from 0 on, also 10分, and 10%, which Excel itself takes for 0.1.
 *
 * @returns null for a blank cell, undefined for what is no weight.
 */
export function weightIn(text: string): number | null | undefined {
  const bare = text.normalize("NFKC").replace(/\s+/g, "");
  if (bare === "") return null;
  const [, digits = "", unit] = /^(\d+(?:\.\d+)?|\.\d+)(分|%)?$/.exec(bare) ?? [];
  const weight = digits === "" ? Number.NaN : Number(digits) / (unit === "%" ? 100 : 1);
  return weight <= absurd ? weight : undefined;
}
