import type { Quantity } from "../quantity";
import { promisedIn, valueIn } from "./amount";
import { type Attribution, unitFor } from "./attribute-quantities";
import { incomparableWords } from "./comparability";
import { sum } from "./exact";
import { fieldShares } from "./fields";
import type { JudgedRow, Judgement, Reason } from "./judgement";
import type { Indicator } from "./requirement";
import { complementary } from "./whole";

/** What the numbers of a row are to an indicator. */
export interface OwnNumbers {
  readonly attributions: readonly Attribution[];
  /** Of its own numbers those that the row can be held to, none where nothing can be compared. */
  readonly held: readonly Quantity[];
}

/** The number a row is held to. */
export interface Pledge {
  readonly value: number;
  readonly quantity: Quantity | null;
  /** What it must reach where that is not the plain minimum: one for each field that it speaks for. */
  readonly required?: number;
}

/** Why a stated number cannot be the pledge. */
export type Hindrance = Pick<Judgement, "quantity" | "words"> & { readonly reason: Reason };

/** The number that the row is held to: a whole before its parts. */
export function pledgeOf(indicator: Indicator, row: JudgedRow, numbers: OwnNumbers): Pledge | Hindrance | null {
  const { attributions, held } = numbers;
  if (held.length === 0) return fromColumn(indicator, row) ?? hindranceOf(indicator, row, statedNumbers(attributions));
  return indicator.fields.length > 0 ? fieldPledge(indicator, row, held) : plainPledge(indicator, row, held);
}

/** The numbers that a row can be held to: what it promises firmly before what it aims at. */
export function heldNumbers(
  indicator: Indicator,
  goal: string,
  attributions: readonly Attribution[],
): readonly Quantity[] {
  const comparable = statedNumbers(attributions).filter(
    (quantity) => incomparableWords(indicator, goal, quantity) === null,
  );
  const promised = preferred(comparable, (quantity) => !isStretch(goal, quantity));
  return preferred(promised, ({ modality }) => modality !== "aim");
}

function preferred(quantities: readonly Quantity[], prefer: (quantity: Quantity) => boolean): readonly Quantity[] {
  const some = quantities.filter(prefer);
  return some.length > 0 ? some : quantities;
}

/** 力争2.5亿元，冲刺3亿元: what is hoped for beyond the promise. */
function isStretch(goal: string, { start }: Quantity): boolean {
  return /(?:冲刺|冲击|挑战)[\u4e00-\u9fff]{0,4}$/.test(goal.slice(Math.max(0, start - 8), start));
}

/** The targets; where the whole is of another measure (总投资15亿元，其中到位资金3.1亿元), its part is the target. */
function statedNumbers(attributions: readonly Attribution[]): readonly Quantity[] {
  const targets = numbersOf(attributions, "own", "target");
  const isOfAnother = targets.length === 0 && numbersOf(attributions, "wrong", "target").length > 0;
  const own = isOfAnother ? numbersOf(attributions, "own", "part") : targets;
  return own.filter(({ step }) => step === undefined);
}

function numbersOf(
  attributions: readonly Attribution[],
  kind: Attribution["kind"],
  role: Quantity["role"],
): readonly Quantity[] {
  const numbers: Quantity[] = [];
  for (const each of attributions) if (each.kind === kind && each.quantity.role === role) numbers.push(each.quantity);
  return numbers;
}

function plainPledge(indicator: Indicator, row: JudgedRow, pool: readonly Quantity[]): Pledge {
  if (pool.length === 1) return { quantity: pool[0]!, value: promisedIn(indicator, pool[0]!) };
  const pledges = pool.map((quantity) => ({ quantity, value: promisedIn(indicator, quantity) }));
  const largest = pledges.reduce((a, b) => (b.value > a.value ? b : a));
  if (!complementary(row.goal, pool)) return largest;
  return { value: sum(...pledges.map(({ value }) => value)), quantity: largest.quantity };
}

/** Each number answers for the fields that it names; the first that falls short of them speaks for the row. */
function fieldPledge(indicator: Indicator, row: JudgedRow, pool: readonly Quantity[]): Pledge {
  const minimum = indicator.minimum.value ?? 0;
  const pledges = fieldShares(indicator, row, pool).map(({ quantity, fields }) => ({
    quantity,
    value: promisedIn(indicator, quantity),
    required: minimum * fields,
  }));
  const largest = pledges.reduce((a, b) => (b.value > a.value ? b : a));
  return pledges.find(({ value, required }) => value < required) ?? largest;
}

/** 目标值 speaks only where the goal states no number that can be compared. */
function fromColumn(indicator: Indicator, { targetValue }: JudgedRow): Pledge | null {
  if (targetValue === null) return null;
  const value = valueIn(indicator, targetValue.value, unitFor(indicator, targetValue));
  return value === null ? null : { value, quantity: targetValue };
}

function hindranceOf(indicator: Indicator, row: JudgedRow, own: readonly Quantity[]): Hindrance | null {
  const [quantity] = own;
  if (!quantity) return null;
  return { reason: "not-comparable", quantity, words: incomparableWords(indicator, row.goal, quantity) };
}
