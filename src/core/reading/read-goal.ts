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
 * How a number is read hangs on its words, and on its own digits where they could be a day, a year, a count of counties
 * or a byword (24 hours, 26县). None of these is above 2100: goals of one {@link Shape} that differ in larger numbers
 * only are read once, and of the others but these numbers.
 *
 * @param year the table's, for time limits that name none.
 */
export function goalReader(year: number | null): (goal: string, shape: Shape | null) => GoalReading {
  const byText = rememberByText((goal) => readGoal(goal, year));
  const byShape = rememberAlike(({ text }: Shape): AlikeGoals => ({ numbers: numbersIn(text), read: [] }));
  return (goal, shape) => {
    if (shape === null) return byText(goal);
    const { numbers, read } = byShape(shape);
    for (const known of read) if (differsInLargeNumbers(goal, known.goal, numbers)) return withNumbersOf(goal, known);
    if (read.length >= mostRead) return byText(goal);
    const reading = byText(goal);
    const known = readOnce(goal, reading, numbers);
    if (known) read.push(known);
    return reading;
  };
}

/** Small numbers of the same words are a few, or as many as rows. */
const mostRead = 4;

interface AlikeGoals {
  /** Where their shape leaves numbers open. */
  readonly numbers: readonly Span[];
  readonly read: ReadOnce[];
}

interface ReadOnce {
  readonly goal: string;
  readonly reading: GoalReading;
  /** Where each quantity has its number and what that is times; null for one that all goals read by this share. */
  readonly amounts: readonly (Amount | null)[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Amount extends Span {
  readonly times: number;
}

function numbersIn(shape: string): readonly Span[] {
  return [...shape.matchAll(/(?<!\d)0+(?!\d)/g)].map(({ 0: zeros, index }) => ({
    start: index,
    end: index + zeros.length,
  }));
}

function differsInLargeNumbers(goal: string, other: string, numbers: readonly Span[]): boolean {
  for (const number of numbers)
    if (!(isLarge(goal, number) && isLarge(other, number)) && !isSame(goal, other, number)) return false;
  return true;
}

function isSame(goal: string, other: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (goal.charCodeAt(at) !== other.charCodeAt(at)) return false;
  return true;
}

function isLarge(goal: string, { start, end }: Span): boolean {
  const length = end - start;
  if (length < 4 || length > mostDigits || goal[start] === "0") return false;
  return length > 4 || Number(goal.slice(start, end)) > 2_100;
}

/** Times 亿 they are still whole numbers that count exactly. */
const mostDigits = 7;

/** @returns null where a large number is more than an amount by itself. */
function readOnce(goal: string, reading: GoalReading, numbers: readonly Span[]): ReadOnce | null {
  const large = numbers.filter((number) => isLarge(goal, number));
  if (large.length > 0 && comparesNumbers.test(goal)) return null;
  const amounts: (Amount | null)[] = [];
  for (const quantity of reading.quantities) {
    const number = large.find(({ start }) => quantity.start <= start && start < quantity.end);
    const amount = number ? amountOf(quantity, number) : null;
    if (number && amount === null) return null;
    amounts.push(amount);
  }
  const areRead = large.every(
    ({ start }) => goal[start - 1] === "第" || amounts.some((amount) => amount?.start === start),
  );
  return areRead ? { goal, reading, amounts } : null;
}

/**
 * A number in brackets, of a fraction or of a range is compared with the one before it, over blanks and line breaks; and
 * 数10000 with ten thousand.
 */
const comparesNumbers =
  /[(（/／—–―~～\-－]|[至到几数幾數][\s*]*(?:[^\s*\u4e00-\u9fff]|[一二两三四五六七八九十百千万亿兆零壹贰叁肆伍陆柒捌玖拾佰仟廿卅兩萬億貳參陸])|之[间間]/;

function amountOf({ text, start, value, valueMax, yearly, relative }: Quantity, number: Span): Amount | null {
  const digits = number.end - number.start;
  if (start !== number.start) return null;
  if (/\d/.test(text.slice(digits)) || valueMax !== undefined || yearly !== undefined || relative) return null;
  const times = value / Number(text.slice(0, digits));
  // 5000万五千元 divides too, and is a sum.
  return /^10*$/.test(String(times)) ? { start, end: number.end, times } : null;
}

function withNumbersOf(goal: string, { reading, amounts }: ReadOnce): GoalReading {
  if (amounts.every((amount) => amount === null)) return reading;
  const { quantities, relativeTargets, hedges, deadlines } = reading;
  return {
    quantities: quantities.map((quantity, index) => {
      const amount = amounts[index];
      return amount ? withNumberOf(goal, quantity, amount) : quantity;
    }),
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
