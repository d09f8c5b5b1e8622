import { convert, type Quantity, readQuantities, unitOf } from "../quantity";
import { product } from "../policy/exact";
import { clauseAround, likeness } from "./clause";

/** A quantity with the text it stands in. */
export interface Stated {
  readonly quantity: Quantity;
  readonly text: string;
  readonly clause: string;
}

/** The same promise on both sides; one of them null where the other side is silent. */
export interface Pair {
  readonly body: Stated | null;
  readonly table: Stated | null;
}

/** What a text promises in numbers: targets, and the parts of targets. */
export function statedIn(text: string): readonly Stated[] {
  return readQuantities(text)
    .filter(({ role }) => role === "target" || role === "part")
    .map((quantity) => ({ quantity, text, clause: clauseAround(text, quantity) }));
}

/** Below this two clauses speak of different things, whatever their numbers. */
const related = 0.15;

/**
 * Finds for each quantity of the body the one of the table that states the same promise, the likest first. Those of the body
 * come in its order, then what only the table has.
 */
export function pairQuantities(body: readonly Stated[], table: readonly Stated[]): readonly Pair[] {
  const candidates = body
    .flatMap((own) => table.map((other) => ({ own, other, score: scoreOf(own, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const partners = new Map<Stated, Stated>();
  const taken = new Set<Stated>();
  for (const { own, other } of candidates) {
    if (partners.has(own) || taken.has(other)) continue;
    partners.set(own, other);
    taken.add(other);
  }
  return [
    ...body.map((own) => ({ body: own, table: partners.get(own) ?? null })),
    ...table.filter((other) => !taken.has(other)).map((other) => ({ body: null, table: other })),
  ];
}

/** 0 where the two cannot be the same promise. */
function scoreOf(a: Stated, b: Stated): number {
  if (!sameMeasure(a.quantity, b.quantity)) return 0;
  const like = likeness(a.clause, b.clause);
  const same = sameValue(a.quantity, b.quantity);
  // 660万元 and 2篇 are rarely said of two things; 1个 is.
  if (same && (isAmount(a.quantity) || isTelling(a.quantity))) return 1 + like;
  if (like < related) return 0;
  return same ? 1 + like : like;
}

/** Whether two quantities measure the same, so that one can stand for the other. */
export function sameMeasure(one: Quantity, other: Quantity): boolean {
  const [a, b] = [measured(one), measured(other)];
  if (a.unit === b.unit) return true;
  return a.unit !== null && b.unit !== null && convert(1, a.unit, b.unit) !== null;
}

/** 150万元 each quarter is 600万元 a year; once a month is not once a quarter. */
export function sameValue(one: Quantity, other: Quantity): boolean {
  return sameFigure(overTheYear(one), overTheYear(other));
}

function overTheYear(quantity: Quantity): Quantity {
  const { value, valueMax, yearly } = quantity;
  if (yearly === undefined) return quantity;
  // Both ends happen equally often.
  return {
    ...quantity,
    value: yearly,
    ...(valueMax !== undefined && value !== 0 && { valueMax: product(valueMax, yearly / value) }),
  };
}

function sameFigure(one: Quantity, other: Quantity): boolean {
  const [a, b] = [measured(one), measured(other)];
  const value = a.unit !== null && b.unit !== null ? convert(b.value, b.unit, a.unit) : b.value;
  return value === a.value && (a.valueMax ?? null) === (b.valueMax ?? null);
}

type Measured = Pick<Quantity, "value" | "valueMax" | "unit">;

/** 20名 and 20人 count alike, 半年 is 6个月. */
function measured({ value, valueMax, unit }: Quantity): Measured {
  if (unit === "名" || unit === "位") return { value, valueMax, unit: "人" };
  if (unit === "年")
    return { value: value * 12, valueMax: valueMax === undefined ? undefined : valueMax * 12, unit: "月" };
  return { value, valueMax, unit };
}

/** Measure words of one kind of thing. */
function isTelling({ unit }: Quantity): boolean {
  return unit !== null && "篇期批所家户亩床件辆台座条".includes(unit);
}

function isAmount({ unit }: Quantity): boolean {
  const dimension = unit === null ? null : unitOf(unit)?.dimension;
  return dimension === "money" || dimension === "area";
}
