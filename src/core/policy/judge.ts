import type { Quantity } from "../quantity";
import { promisedIn, valueIn } from "./amount";
import { type Attribution, unitFor } from "./attribute-quantities";
import { markBaselines } from "./baseline";
import { type Commitment, commitmentOf } from "./commitment";
import { difference } from "./exact";
import { type JudgedRow, type Judgement, quantityAt } from "./judgement";
import type { Match } from "./match-requirements";
import { withCityMinimum } from "./levels";
import { numbersAt, ownNumbers, placesOf } from "./own-numbers";
import { type Hindrance, type OwnNumbers, type Pledge, pledgeOf } from "./pledge";
import { type Indicator, isIndicator, type Minimum } from "./requirement";

/** @example "到位资金2.9亿元" against P03-3 (3亿元以上) → below, shortfall 0.1 (亿元) */
export function judge(match: Match, row: JudgedRow): Judgement {
  return judgingOf(match, row)(row);
}

/** How rows are judged that are alike but for their amounts. */
export type Judging = (row: JudgedRow) => readonly Judgement[];

/** A row judged against every requirement that it serves. */
export function judgeEach(matches: readonly Match[], row: JudgedRow): readonly Judgement[] {
  return judgingOfEach(matches, row)(row);
}

/** How all rows that differ from the given one in their amounts alone are judged against every requirement that they serve. */
export function judgingOfEach(matches: readonly Match[], first: JudgedRow): Judging {
  if (matches.length === 0) return () => none;
  const judgings = matches.map((match) => judgingOf(match, first));
  const bounds = matches.filter(({ requirement }) => requirement.minimum).length;
  return (row) => {
    // A bare number could be anyone's where a row serves several indicators.
    const own =
      bounds > 1 && row.cityMinimum?.unit === null
        ? { ...withoutColumns(row), targetValue: row.targetValue, baseline: row.baseline }
        : row;
    return judgings.map((judging) => judging(own));
  };
}

const none: readonly Judgement[] = [];

/** The row's words without what its own columns say. */
function withoutColumns({ content, goal, quantities, relativeTargets }: JudgedRow): JudgedRow {
  return { content, goal, quantities, relativeTargets, targetValue: null, baseline: null };
}

/**
 * How all rows are judged that differ from the given one in their amounts alone.
 *
 * Which number is whose is decided by the words, by units and by where numbers stand, never by how much they say: that is found out here.
 * Where no number is the indicator's, all such rows are judged the same; where one is, only that is compared.
 */
function judgingOf(match: Match, first: JudgedRow): (row: JudgedRow) => Judgement {
  const indicator = match.requirement;
  if (!isIndicator(indicator)) {
    const same = judgement(match, { verdict: "no-quantity", reason: "no-minimum" });
    return () => same;
  }
  const quantities = markBaselines(first.goal, first.quantities);
  const numbers = ownNumbers(indicator, first.content, first.goal, quantities);
  const places = placesOf(numbers, quantities);
  const isRelative = first.relativeTargets.length > 0 || quantities.some(({ relative }) => relative);
  const judgeAny = (row: JudgedRow) => judgeBy(match, row, numbersAt(places, row), isRelative);
  const [only, ...others] = places.held;
  if (indicator.minimum.relativeTo || others.length > 0) return judgeAny;

  if (only !== undefined) {
    const required = requiredOf(indicator, first, numbers);
    return (row) => {
      if (row.cityMinimum) return judgeAny(row);
      const quantity = quantityAt(row, only.index);
      return compare(match, indicator, { quantity, value: promisedIn(indicator, quantity) }, required);
    };
  }
  if (places.attributions.length > 0 || isRelative) return judgeAny;
  const same = judgeBy(match, withoutColumns(first), numbers, isRelative);
  return (row) => (row.cityMinimum || row.baseline || row.targetValue ? judgeAny(row) : same);
}

/** What a row must reach that states one number: the minimum, or as often as it speaks for fields. */
function requiredOf(indicator: Indicator, row: JudgedRow, numbers: OwnNumbers): number {
  const pledge = pledgeOf(indicator, row, numbers);
  return (isPledge(pledge) ? pledge.required : undefined) ?? indicator.minimum.value ?? 0;
}

/**
 * @param numbers those of the row for the requirement, last year's figures among them told apart.
 * @param isRelative whether anything in the row is said relative to last year.
 */
function judgeBy(match: Match, row: JudgedRow, numbers: OwnNumbers, isRelative: boolean): Judgement {
  const requirement = row.cityMinimum ? withCityMinimum(match.requirement, row, row.cityMinimum) : match.requirement;
  if (!isIndicator(requirement)) return judgement(match, { verdict: "no-quantity", reason: "no-minimum", requirement });

  const { attributions } = numbers;
  const reading: Reading = {
    match,
    indicator: requirement,
    attributions,
    baseline: baselineOf(requirement, row, attributions),
    pledge: pledgeOf(requirement, row, numbers),
    commitment: commitmentOf(requirement, row, attributions, isRelative),
  };
  const { minimum } = requirement;
  if (!minimum.relativeTo) return againstMinimum(reading, minimum);
  const atFloor = minimum.floor ? againstMinimum(reading, minimum.floor) : null;
  return atFloor && atFloor.verdict !== "meets" ? atFloor : againstLastYear(reading);
}

interface Reading {
  readonly match: Match;
  readonly indicator: Indicator;
  readonly attributions: readonly Attribution[];
  readonly baseline: number | null;
  readonly pledge: Pledge | Hindrance | null;
  readonly commitment: Commitment | null;
}

function againstMinimum(reading: Reading, minimum: Minimum): Judgement {
  const { match, attributions, baseline, pledge, commitment } = reading;
  const indicator = minimum === reading.indicator.minimum ? reading.indicator : { ...reading.indicator, minimum };
  const required = minimum.value ?? 0;
  if (isPledge(pledge)) return compare(match, indicator, pledge, pledge.required ?? required);
  if (commitment && baseline !== null) {
    const { comparator } = commitment;
    return compare(match, indicator, { value: commitment.from(baseline), quantity: null }, required, isCap(comparator));
  }
  const { reason, quantity, words } = pledge ?? relativeOnly(commitment) ?? reasonForNone(attributions);
  return judgement(match, { verdict: "no-quantity", requirement: indicator, required, reason, quantity, words });
}

function relativeOnly(commitment: Commitment | null): Hindrance | null {
  return commitment && { reason: "relative-without-baseline", quantity: null, words: commitment.text };
}

/** An amount is held against last year's figure; where that is unknown only the row's own words can promise it. */
function againstLastYear({ match, indicator, attributions, baseline, pledge, commitment }: Reading): Judgement {
  const outcome = (rest: Outcome) => judgement(match, { requirement: indicator, ...rest });
  if (isPledge(pledge) && baseline !== null) return compare(match, indicator, pledge, baseline);
  if (commitment) {
    const stated = isPledge(pledge) ? pledge : { value: null, quantity: null };
    if (commitment.direction === "less") return outcome({ verdict: "below", required: baseline, ...stated });
    if (!isCap(commitment.comparator)) return outcome({ verdict: "meets", required: baseline, ...stated });
  }
  if (isPledge(pledge)) return outcome({ verdict: "no-baseline", reason: "baseline-missing", ...pledge });
  return outcome({ verdict: "no-quantity", required: baseline, ...(pledge ?? reasonForNone(attributions)) });
}

function isPledge(pledge: Pledge | Hindrance | null): pledge is Pledge {
  return pledge !== null && "value" in pledge;
}

type Outcome = Partial<Judgement> & Pick<Judgement, "verdict">;

/** Property by property: spreading the outcome over defaults is several times slower, and a long table asks at every row. */
function judgement(match: Match, outcome: Outcome): Judgement {
  const { requirement = match.requirement, verdict, reason = null, value = null, required = null } = outcome;
  const { shortfall = null, quantity = null, words = null } = outcome;
  const unit = requirement.minimum?.unit ?? null;
  return { requirement, match, verdict, reason, value, required, shortfall, unit, quantity, words };
}

function compare(
  match: Match,
  indicator: Indicator,
  { value, quantity }: Pledge,
  required: number,
  capped = false,
): Judgement {
  const missing = difference(required, value);
  const atMost = capped || quantity?.comparator === "le" || (quantity?.comparator === "lt" && !quantity.approximate);
  // 近3亿元 and 不超过3亿元 do not promise the 3亿元 itself; 3亿元以上 is not yet 超过3亿元.
  const excluded =
    (quantity?.comparator === "lt" && missing >= 0) ||
    (indicator.minimum.comparator === "gt" && missing === 0 && quantity?.comparator !== "gt");
  const isBelow = missing > 0 || excluded;
  return {
    requirement: indicator,
    match,
    verdict: isBelow ? "below" : atMost ? "no-quantity" : "meets",
    reason: !isBelow && atMost ? "cap" : null,
    value,
    required,
    shortfall: isBelow ? Math.max(0, missing) : atMost ? null : 0,
    unit: indicator.minimum.unit,
    quantity,
    words: null,
  };
}

function isCap(comparator: Quantity["comparator"]): boolean {
  return comparator === "le" || comparator === "lt";
}

function reasonForNone(attributions: readonly Attribution[]): Hindrance {
  const wrong = attributions.find(({ kind }) => kind === "wrong");
  if (wrong) return { reason: "wrong-measure", quantity: wrong.quantity, words: wrong.words };
  const foreign = attributions.find(({ kind }) => kind === "foreign");
  if (foreign) return { reason: "unit-mismatch", quantity: foreign.quantity, words: foreign.words };
  return { reason: "number-omitted", quantity: null, words: null };
}

/** Last year's figure: the words of the goal (上年1150万元) before the 上年值 column. */
function baselineOf(
  indicator: Indicator,
  { baseline }: JudgedRow,
  attributions: readonly Attribution[],
): number | null {
  for (const { kind, quantity } of attributions) {
    if (kind !== "own" || quantity.role !== "baseline") continue;
    const stated = valueIn(indicator, quantity.value, unitFor(indicator, quantity));
    if (stated !== null) return stated;
  }
  return baseline && valueIn(indicator, baseline.value, baseline.unit ?? indicator.minimum.unit);
}
