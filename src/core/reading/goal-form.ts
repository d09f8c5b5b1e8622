import type { Quantity } from "../quantity";
import { withDecimals } from "../quantity/decimal";
import { rememberAlike } from "../text/remember";
import type { Shape } from "../text/shape";
import { type GoalReading, readGoal } from "./read-goal";

/**
 * A goal read for all goals that differ from it in free numbers alone.
 *
 * How a number is read hangs on its words, and on its own digits where they could be a day, a year, a count of counties or a byword
 * (24 hours, 26县, 100分). None of these is money or lies above 100, but for 1000 and years: such numbers are free. Of goals of one {@link Shape} that differ in these,
 * only the numbers are read.
 */
export class GoalForm {
  private readonly free: readonly NumberSpan[];
  /** By quantity; null for one that all goals of the form share. */
  private readonly amounts: readonly (Amount | null)[];

  /** @param reading the goal's; its words are those of every goal of the form. */
  constructor(
    private readonly goal: string,
    private readonly numbers: readonly NumberSpan[],
    private readonly reading: GoalReading,
  ) {
    const free = comparesNumbers.test(goal) ? [] : numbers.filter((number) => isFree(goal, number));
    const amounts = free.length === 0 ? null : amountsOf(goal, free, reading.quantities);
    this.free = amounts ? free : [];
    this.amounts = amounts ?? [];
  }

  /** Whether it is the form of one text alone. */
  get isFixed(): boolean {
    return this.free.length === 0;
  }

  /** Whether a goal of the same shape is of this form. */
  holds(goal: string): boolean {
    for (const number of this.numbers)
      if (!(this.free.includes(number) ? isFree(goal, number) : isSame(goal, this.goal, number))) return false;
    return true;
  }

  get relativeTargets(): GoalReading["relativeTargets"] {
    return this.reading.relativeTargets;
  }

  get hedges(): GoalReading["hedges"] {
    return this.reading.hedges;
  }

  get deadlines(): GoalReading["deadlines"] {
    return this.reading.deadlines;
  }

  quantitiesIn(goal: string): readonly Quantity[] {
    const { quantities } = this.reading;
    return this.amounts.every((amount) => amount === null)
      ? quantities
      : quantities.map((_, at) => this.quantityIn(goal, at));
  }

  quantityIn(goal: string, index: number): Quantity {
    const quantity = this.reading.quantities[index]!;
    const amount = this.amounts[index];
    return amount ? withNumberOf(goal, quantity, amount) : quantity;
  }
}

/** The forms of the goals of one year. @returns null where a shape has too many already: its numbers are small, and as many as rows. */
export function goalForms(year: number | null): (goal: string, shape: Shape) => GoalForm | null {
  const ofShape = rememberAlike(({ text }: Shape) => ({ numbers: numbersIn(text), forms: [] as GoalForm[] }));
  return (goal, shape) => {
    const { numbers, forms } = ofShape(shape);
    for (const form of forms) if (form.holds(goal)) return form;
    if (forms.length >= mostForms) return null;
    const form = new GoalForm(goal, numbers, readGoal(goal, year));
    forms.push(form);
    return form;
  };
}

export const mostForms = 16;

/** Where a shape leaves a number open. */
interface NumberSpan {
  readonly start: number;
  readonly end: number;
  /** Digits before and behind the point. */
  readonly decimals: number;
  readonly isMoney: boolean;
}

function numbersIn(shape: string): readonly NumberSpan[] {
  return [...shape.matchAll(/(?<![\d.])0+\.(0+)(?=[万亿元])|(?<!\d)0+(?!\d)/g)].map(
    ({ 0: zeros, 1: behind, index }) => {
      const end = index + zeros.length;
      const isMoney = shape[index - 1] !== "." && /[万亿元]/.test(shape.charAt(end));
      return { start: index, end, decimals: behind?.length ?? 0, isMoney };
    },
  );
}

function isSame(goal: string, other: string, { start, end }: NumberSpan): boolean {
  for (let at = start; at < end; at++) if (goal.charCodeAt(at) !== other.charCodeAt(at)) return false;
  return true;
}

function isFree(goal: string, { start, end, decimals, isMoney }: NumberSpan): boolean {
  const digits = end - start - (decimals > 0 ? 1 : 0);
  if (digits > mostDigits) return false;
  if (goal[start] === "0") return isMoney && decimals === digits - 1 && hasDigits(goal, start, end);
  if (isMoney) return true;
  if (digits < 3 || digits > 4) return digits > 4;
  const value = Number(goal.slice(start, end));
  return value > 2_100 || (value > 100 && value < 1_900 && value !== 1_000);
}

function hasDigits(goal: string, start: number, end: number): boolean {
  return /[1-9]/.test(goal.slice(start, end));
}

/** Times 亿 they are still whole numbers that count exactly. */
const mostDigits = 7;

/**
 * A number in brackets, of a fraction or of a range is compared with the one before it, over blanks and line breaks; and
 * 数10000 with ten thousand.
 */
const comparesNumbers =
  /[(（/／—–―~～\-－]|(?:[至几数幾數]|(?<!达)到)[\s*]*(?:[^\s*\u4e00-\u9fff]|[一二两三四五六七八九十百千万亿兆零壹贰叁肆伍陆柒捌玖拾佰仟廿卅兩萬億貳參陸])|之[间間]/;

/** The free number of a quantity, and what that is times: 万 is 10,000. */
interface Amount extends NumberSpan {
  readonly times: number;
}

/** @returns null where a free number is more than an amount by itself. */
function amountsOf(
  goal: string,
  free: readonly NumberSpan[],
  quantities: readonly Quantity[],
): readonly (Amount | null)[] | null {
  const amounts: (Amount | null)[] = [];
  for (const quantity of quantities) {
    const number = free.find(({ start }) => quantity.start <= start && start < quantity.end);
    const amount = number ? amountOf(quantity, number) : null;
    if (number && amount === null) return null;
    amounts.push(amount);
  }
  const areRead = free.every(
    ({ start }) => goal[start - 1] === "第" || amounts.some((amount) => amount?.start === start),
  );
  return areRead ? amounts : null;
}

function amountOf({ text, start, value, valueMax, yearly, relative }: Quantity, number: NumberSpan): Amount | null {
  const length = number.end - number.start;
  if (start !== number.start) return null;
  if (/\d/.test(text.slice(length)) || valueMax !== undefined || yearly !== undefined || relative) return null;
  const one = valueOf(text.slice(0, length), number, 1);
  const times = Math.round(value / one);
  // 5000万五千元 divides too, and is a sum.
  return /^10*$/.test(String(times)) && valueOf(text.slice(0, length), number, times) === value
    ? { ...number, times }
    : null;
}

function valueOf(digits: string, { decimals }: NumberSpan, times: number): number {
  if (decimals === 0) return Number(digits) * times;
  return withDecimals(Number(digits.replace(".", "")) * times, decimals);
}

/** Property by property: spreading is several times slower. */
function withNumberOf(goal: string, quantity: Quantity, amount: Amount): Quantity {
  return {
    text: goal.slice(quantity.start, quantity.end),
    start: quantity.start,
    end: quantity.end,
    value: valueOf(goal.slice(amount.start, amount.end), amount, amount.times),
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
