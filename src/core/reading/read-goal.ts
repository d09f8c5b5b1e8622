import {
  type Deadline,
  type Hedge,
  type Quantity,
  readDeadlines,
  readHedges,
  readQuantities,
  readRelativeTargets,
  type RelativeTarget,
} from "../quantity";
import { rememberAlike, rememberByText } from "../text/remember";
import type { Shape } from "../text/shape";

/** What the words of a goal say. */
export interface GoalReading {
  readonly quantities: readonly Quantity[];
  readonly relativeTargets: readonly RelativeTarget[];
  readonly hedges: readonly Hedge[];
  readonly deadlines: readonly Deadline[];
}

/**
 * Reads goals.
 *
 * How a number is read hangs on its words, and on its own digits where they could be a day, a year, a count of counties or a byword (24
 * hours, 26县). None of these is above 2100: goals of one {@link Shape} that hold larger numbers only are read once, and of the others
 * but the numbers.
 *
 * @param year the table's, for time limits that name none.
 */
export function goalReader(year: number | null): (goal: string, shape: Shape | null) => GoalReading {
  const byText = rememberByText((goal) => readGoal(goal, year));
  const byShape = rememberAlike(({ text }: Shape): AlikeGoals => ({ numbers: numbersIn(text) }));
  return (goal, shape) => {
    if (shape === null) return byText(goal);
    const alike = byShape(shape);
    if (alike.first === null || !alike.numbers.every((number) => isLarge(goal, number))) return byText(goal);
    if (alike.first) return withNumbersOf(goal, alike.first);
    const reading = readGoal(goal, year);
    alike.first = firstOf(goal, reading, alike.numbers);
    return reading;
  };
}

interface AlikeGoals {
  readonly numbers: readonly Span[];
  /** The first of them; null where a number is no plain amount. */
  first?: FirstGoal | null;
}

interface FirstGoal {
  readonly reading: GoalReading;
  /** Of each quantity: what its digits are times. */
  readonly amounts: readonly Amount[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Amount extends Span {
  readonly times: number;
}

/** Where a shape leaves numbers open. */
function numbersIn(shape: string): readonly Span[] {
  return [...shape.matchAll(/(?<!\d)0+(?!\d)/g)].map(({ 0: zeros, index }) => ({
    start: index,
    end: index + zeros.length,
  }));
}

function isLarge(goal: string, { start, end }: Span): boolean {
  const length = end - start;
  if (length < 4 || length > mostDigits || goal[start] === "0") return false;
  return length > 4 || Number(goal.slice(start, end)) > 2_100;
}

/** Times 亿 they are still whole numbers that count exactly. */
const mostDigits = 7;

function firstOf(goal: string, reading: GoalReading, numbers: readonly Span[]): FirstGoal | null {
  if (numbers.length > 0 && comparesNumbers.test(goal)) return null;
  const amounts: Amount[] = [];
  for (const quantity of reading.quantities) {
    const number = numbers.find(({ start }) => start === quantity.start);
    const amount = number && amountOf(quantity, number);
    if (!amount) return null;
    amounts.push(amount);
  }
  const areRead = numbers.every(
    ({ start }) => goal[start - 1] === "第" || amounts.some((amount) => amount.start === start),
  );
  return areRead ? { reading, amounts } : null;
}

/** A number in brackets, of a fraction or of a range is compared with the one before it; and 数10000 with ten thousand. */
const comparesNumbers = /[(（/／—–―~～\-－]|[至到几数]\d|之间/;

function amountOf({ text, start, value, valueMax, yearly, relative }: Quantity, number: Span): Amount | null {
  const digits = number.end - number.start;
  if (/\d/.test(text.slice(digits)) || valueMax !== undefined || yearly !== undefined || relative) return null;
  const times = value / Number(text.slice(0, digits));
  return Number.isInteger(times) ? { start, end: number.end, times } : null;
}

function withNumbersOf(goal: string, { reading, amounts }: FirstGoal): GoalReading {
  if (amounts.length === 0) return reading;
  const { quantities, relativeTargets, hedges, deadlines } = reading;
  return {
    quantities: quantities.map((quantity, index) => withNumberOf(goal, quantity, amounts[index]!)),
    relativeTargets,
    hedges,
    deadlines,
  };
}

/** Property by property: spreading is several times slower. */
function withNumberOf(goal: string, quantity: Quantity, { start, end, times }: Amount): Quantity {
  return {
    text: goal.slice(quantity.start, quantity.end),
    start: quantity.start,
    end: quantity.end,
    value: Number(goal.slice(start, end)) * times,
    unit: quantity.unit,
    comparator: quantity.comparator,
    approximate: quantity.approximate,
    role: quantity.role,
    valueMax: undefined,
    modality: quantity.modality,
    per: quantity.per,
    yearly: undefined,
    relative: undefined,
    step: quantity.step,
  };
}

function readGoal(goal: string, year: number | null): GoalReading {
  const quantities = readQuantities(goal);
  return {
    quantities: tight(quantities),
    relativeTargets: tight(readRelativeTargets(goal, quantities)),
    hedges: tight(readHedges(goal, quantities)),
    deadlines: tight(readDeadlines(goal, year)),
  };
}

/** The list without room for more: lists grow by more than most rows hold, and a long table keeps them all. */
function tight<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? none : list.slice();
}

const none: readonly never[] = [];
