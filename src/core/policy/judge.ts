import { convert, type Quantity, type RelativeTarget } from "../quantity";
import { type Attribution, attributeQuantities, unitFor } from "./attribute-quantities";
import { complementary, incomparableWords } from "./comparability";
import { fieldsNamed } from "./fields";
import type { Match } from "./match-requirements";
import { type Indicator, isIndicator, type Requirement } from "./requirement";

export type Verdict = "meets" | "below" | "no-quantity" | "no-baseline";

/**
 * Why there is no number to compare: the requirement has none, the row states none, another measure or unit stands there, the
 * number is per head or over several years, it is a cap, or it is relative to an unknown figure of last year.
 */
export type Reason =
  | "no-minimum"
  | "number-omitted"
  | "wrong-measure"
  | "unit-mismatch"
  | "not-comparable"
  | "cap"
  | "relative-without-baseline"
  | "baseline-missing";

/** A row judged against one requirement that it serves. Numbers are in the indicator's own unit. */
export interface Judgement {
  readonly requirement: Requirement;
  readonly match: Match;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** What the row promises, a year. */
  readonly value: number | null;
  /** What it must reach. */
  readonly required: number | null;
  readonly shortfall: number | null;
  readonly unit: string | null;
  /** The number that was judged, or the one that stands in its place. */
  readonly quantity: Quantity | null;
  /** The words that made the number another measure, or incomparable. */
  readonly words: string | null;
}

/** What judging needs to know of a row. */
export interface JudgedRow {
  readonly content: string;
  readonly goal: string;
  readonly quantities: readonly Quantity[];
  readonly relativeTargets: readonly RelativeTarget[];
  /** 目标值 with its unit, where the table has such a column. */
  readonly targetValue: Quantity | null;
  /** 上年值; a null unit is the indicator's own. */
  readonly baseline: { readonly value: number; readonly unit: string | null } | null;
}

/** @example "到位资金2.9亿元" against P03-3 (3亿元以上) → below, shortfall 0.1 (亿元) */
export function judge(match: Match, row: JudgedRow): Judgement {
  const { requirement } = match;
  if (!isIndicator(requirement)) return judgement(match, { verdict: "no-quantity", reason: "no-minimum" });

  const attributions = attributeQuantities(requirement, row.content, row.goal, row.quantities);
  const baseline = baselineOf(requirement, row);
  const required = requirement.minimum.relativeTo ? baseline : requiredOf(requirement, row);
  const pledge = pledgeOf(requirement, row, attributions) ?? relativePledge(requirement, row, baseline);

  if (pledge === null) return judgement(match, { verdict: "no-quantity", required, ...reasonForNone(attributions) });
  if ("reason" in pledge) return judgement(match, { verdict: "no-quantity", required, ...pledge });
  if ("committed" in pledge) return judgement(match, { verdict: pledge.committed ? "meets" : "below", required });
  const { value, quantity } = pledge;
  if (required === null)
    return judgement(match, { verdict: "no-baseline", reason: "baseline-missing", value, quantity });
  return compare(match, value, quantity, required);
}

type Outcome = Partial<Judgement> & Pick<Judgement, "verdict">;

function judgement(match: Match, outcome: Outcome): Judgement {
  const unit = match.requirement.minimum?.unit ?? null;
  return {
    requirement: match.requirement,
    match,
    reason: null,
    value: null,
    required: null,
    shortfall: null,
    unit,
    quantity: null,
    words: null,
    ...outcome,
  };
}

function compare(match: Match, value: number, quantity: Quantity | null, required: number): Judgement {
  const missing = exact(required - value);
  const atMost =
    quantity !== null && (quantity.comparator === "le" || (quantity.comparator === "lt" && !quantity.approximate));
  // 近3亿元 and 不超过3亿元 do not promise the 3亿元 itself.
  const excluded = quantity !== null && quantity.comparator === "lt" && missing >= 0;
  if (missing > 0 || excluded) {
    return judgement(match, { verdict: "below", value, required, shortfall: Math.max(0, missing), quantity });
  }
  if (atMost) return judgement(match, { verdict: "no-quantity", reason: "cap", value, required, quantity });
  return judgement(match, { verdict: "meets", value, required, shortfall: 0, quantity });
}

/** The number a row is held to. */
interface Pledge {
  readonly value: number;
  readonly quantity: Quantity | null;
}

type Hindrance = Pick<Judgement, "quantity" | "words"> & { readonly reason: Reason };

/** The number that the row can be held to: what it promises firmly before what it aims at, a whole before its parts. */
function pledgeOf(
  indicator: Indicator,
  row: JudgedRow,
  attributions: readonly Attribution[],
): Pledge | Hindrance | null {
  const own = attributions.filter(({ kind, quantity }) => kind === "own" && quantity.role === "target");
  const comparable = own.filter(({ quantity }) => incomparableWords(indicator, row.goal, quantity) === null);
  if (comparable.length === 0) {
    const fromColumn =
      row.targetValue && valueIn(indicator, row.targetValue.value, unitFor(indicator, row.targetValue));
    if (row.targetValue && fromColumn !== null) return { value: fromColumn, quantity: row.targetValue };
    const [first] = own;
    if (!first) return null;
    return {
      reason: "not-comparable",
      quantity: first.quantity,
      words: incomparableWords(indicator, row.goal, first.quantity),
    };
  }
  const firm = comparable.filter(({ quantity }) => quantity.modality !== "aim");
  const pool = (firm.length > 0 ? firm : comparable).map(({ quantity }) => ({
    quantity,
    value: yearlyIn(indicator, quantity),
  }));
  const largest = pool.reduce((a, b) => (b.value > a.value ? b : a));
  if (
    !complementary(
      row.goal,
      pool.map(({ quantity }) => quantity),
    )
  )
    return largest;
  return { value: exact(pool.reduce((sum, { value }) => sum + value, 0)), quantity: largest.quantity };
}

interface Commitment {
  readonly committed: boolean;
}

/** 不低于上年, 增长10%: a commitment where the minimum is last year's figure, otherwise a number once that figure is known. */
function relativePledge(
  indicator: Indicator,
  row: JudgedRow,
  baseline: number | null,
): Pledge | Commitment | Hindrance | null {
  const relations = [
    ...row.relativeTargets,
    ...row.quantities.flatMap(({ relative, ...span }) => (relative ? [{ ...span, ...relative }] : [])),
  ];
  const relation = relations.find(({ start }) => speaksOf(indicator, row, start));
  if (!relation) return null;
  const promised = relation.comparator === "le" || relation.comparator === "lt" ? 0 : relation.factor;
  if (indicator.minimum.relativeTo) return { committed: promised >= 1 };
  if (baseline === null) return { reason: "relative-without-baseline", quantity: null, words: relation.text };
  return { value: exact(baseline * promised), quantity: null };
}

/** Whether a relation is about the indicator: its sentence up to it, or the topic, uses the measure's words. */
function speaksOf(indicator: Indicator, { goal, content }: JudgedRow, start: number): boolean {
  const sentence = goal
    .slice(0, start)
    .split(/[；;。\n]/)
    .at(-1)!;
  const clauses = sentence.split(/[，,]/).reverse();
  const { words, wrong } = indicator.measure;
  const nearest = clauses.find((clause) => [...words, ...wrong].some((word) => clause.includes(word)));
  return words.some((word) => (nearest ?? content).includes(word));
}

function reasonForNone(attributions: readonly Attribution[]): Pick<Judgement, "reason" | "quantity" | "words"> {
  const wrong = attributions.find(({ kind }) => kind === "wrong");
  if (wrong) return { reason: "wrong-measure", quantity: wrong.quantity, words: wrong.words };
  const foreign = attributions.find(({ kind }) => kind === "foreign");
  if (foreign) return { reason: "unit-mismatch", quantity: foreign.quantity, words: foreign.words };
  return { reason: "number-omitted", quantity: null, words: null };
}

/** Last year's figure: the words of the goal (上年1150万元) before the 上年值 column. */
function baselineOf(indicator: Indicator, { quantities, baseline }: JudgedRow): number | null {
  const stated = quantities
    .filter(({ role }) => role === "baseline")
    .map((quantity) => valueIn(indicator, quantity.value, unitFor(indicator, quantity)))
    .find((value) => value !== null);
  return stated ?? (baseline && valueIn(indicator, baseline.value, baseline.unit ?? indicator.minimum.unit));
}

/** One for each field where the row speaks of several fields together and states a total. */
function requiredOf(indicator: Indicator, row: JudgedRow): number {
  const value = indicator.minimum.value ?? 0;
  if (indicator.fields.length === 0) return value;
  const each = row.quantities.some(({ per }) => per && per.length > 0);
  return each ? value : value * Math.max(1, fieldsNamed(indicator, row.content, row.goal).length);
}

function yearlyIn(indicator: Indicator, quantity: Quantity): number {
  return valueIn(indicator, quantity.yearly ?? quantity.value, unitFor(indicator, quantity)) ?? 0;
}

/** @returns null where the unit is of another kind than the indicator's. */
function valueIn(indicator: Indicator, value: number, unit: string | null): number | null {
  if (unit === null) return null;
  if (indicator.measure.units) return indicator.measure.units.includes(unit) ? value : null;
  return convert(value, unit, indicator.minimum.unit);
}

/** Takes the dust off binary fractions: 3 − 2.9999 is 0.0001. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
