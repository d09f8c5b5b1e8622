import { type Hedge, readHedges } from "../quantity";
import type { Stated } from "./pair-quantities";

const bound =
  /不少于|不低于|不小于|不得少于|不得低于|至少|最少|不超过|不高于|不多于|至多|及?以上|及?以下|以内|超过|突破|大于|高于|多于|低于|少于|不足|不满/u;

/** The words that make a number a bound, right before or behind it; "" where it stands alone. */
export function boundWords({ quantity, text }: Stated): string {
  const before = lastClause(text.slice(Math.max(0, quantity.start - 6), quantity.start));
  const behind = firstClause(text.slice(quantity.end, quantity.end + 4));
  return bound.exec(behind)?.[0] ?? bound.exec(before)?.[0] ?? "";
}

function lastClause(text: string): string {
  return text.split(/[，,；;。、\n]/u).at(-1)!;
}

function firstClause(text: string): string {
  return text.split(/[，,；;。、\n]/u)[0]!;
}

/** The hedges that weaken a quantity: 力争 before it, 约 beside it. */
export function hedgesOf({ quantity, text }: Stated): readonly string[] {
  const hedges = readHedges(text);
  const aims = hedges.filter(({ kind, end }) => kind === "aim" && end <= quantity.start).slice(-1);
  const blurs = hedges.filter((hedge) => hedge.kind === "approximate" && isBeside(hedge, quantity));
  return [...(quantity.modality === "aim" ? aims : []), ...(quantity.approximate ? blurs : [])].map(
    (hedge) => hedge.text,
  );
}

function isBeside(hedge: Hedge, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return hedge.end > start - 6 && hedge.start < end + 6;
}

/** Soft words that concern no number: 争先进位. */
export function looseHedges(text: string): readonly string[] {
  const loose = readHedges(text).filter(({ kind }) => kind === "unmeasurable");
  return [...new Set(loose.map((hedge) => hedge.text))];
}
