import type { Quantity } from "../quantity";
import { clauseBefore } from "../text/clause";
import { simplify } from "../text/simplify";

/**
 * Marks the figures of last year that a goal states beside its target: （2021年660万元）, 上年660万元, 2021年600万元、2022年660万元.
 *
 * A year alone does not make a figure last year's (2022年到位资金3亿元 is a target): there must be another number of the same
 * unit, of a later year or of none.
 */
export function markBaselines(goal: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!goal.includes("年")) return quantities;
  const text = simplify(goal);
  const introductions = quantities.map((quantity) => introductionOf(text, quantity));
  const targets = targetsByUnit(quantities, introductions);
  return quantities.map((quantity, index) => {
    if (quantity.role !== "target" && quantity.role !== "part") return quantity;
    const { isLastYears, year } = introductions[index]!;
    const isBaseline =
      isLastYears || (year !== null && (followsTarget(quantity, year, targets) || isBesideGrowth(quantities, index)));
    return isBaseline ? { ...quantity, role: "baseline" as const } : quantity;
  });
}

/** What the words right before a number say of its year. */
interface Introduction {
  readonly isLastYears: boolean;
  readonly year: number | null;
}

const verbs = "(度|的|为|是|约|实际|安排|落实|完成|实现|金额|到位|资金|援建|总额|销售额|消费帮扶)*";
const lastYear = new RegExp(`(上年度?|上一年度?|去年|前一年)${verbs}$`);
const dated = new RegExp(`(20\\d\\d)年${verbs}$`);
/** Longer than any introduction of a number that people write. */
const longest = 60;

const nothing: Introduction = { isLastYears: false, year: null };

function introductionOf(text: string, { start, comparator }: Quantity): Introduction {
  const words = text.slice(Math.max(0, start - longest), start);
  if (!words.includes("年")) return nothing;
  const year = dated.exec(words);
  const isListed = comparator === "eq" && isListedOfLastYear(text, start);
  return { isLastYears: lastYear.test(words) || isListed, year: year && Number(year[1]) };
}

/**
 * 去年到位资金6.1亿元、消费帮扶1300万元: a list of what was done, each figure last year's.
 *
 * Not 推动去年签约的5个项目落地、到位资金3亿元, which goes on from what was done, nor what a new verb begins: 去年签约项目8个、招引项目3个.
 */
function isListedOfLastYear(text: string, start: number): boolean {
  const clause = clauseBefore(text, start);
  const list = listOfLastYear.exec(clause);
  if (!list || comparison.test(clause)) return false;
  const [head] = list;
  const since = clause.slice(head.length);
  return !newVerb.test(since) && (reached.test(head) || !reached.test(since));
}

/** Only figures: their names, or that they were reached, stand before them, and hardly a word behind. */
const listOfLastYear =
  /^(?:其中|[全我本该][省市区县])?(?:上年度?|上一年度?|去年|前一年)(?:(?!的|推动|加快|巩固|续建)[^、\d])*\d[\d.]*[^、\d]{0,4}、/;
/** What an item of the list begins with that is done anew. */
const newVerb =
  /(?:^|、)(?:招引|引进|新|推动|推进|加快|举办|召开|组织|开展|建设|建成|打造|力争|争取|确保|安排|落实|选派|培训|继续)/;
/** Of last year only where its first figure was reached too. */
const reached = /完成|实现|达成|达到/;
const comparison = /[比较超]|[高低]于|基础|持平|增长|今年|本年/;

/** The targets of one unit: the latest year that one names, and where the first one without a year stands. */
interface Targets {
  readonly latest: number;
  readonly firstUndated: number;
}

function targetsByUnit(
  quantities: readonly Quantity[],
  introductions: readonly Introduction[],
): ReadonlyMap<string | null, Targets> {
  const targets = new Map<string | null, Targets>();
  quantities.forEach(({ role, unit, start }, index) => {
    if (role !== "target") return;
    const { year } = introductions[index]!;
    const { latest, firstUndated } = targets.get(unit) ?? { latest: -Infinity, firstUndated: Infinity };
    targets.set(unit, {
      latest: year === null ? latest : Math.max(latest, year),
      firstUndated: year === null ? Math.min(firstUndated, start) : firstUndated,
    });
  });
  return targets;
}

function followsTarget({ unit, start }: Quantity, year: number, targets: ReadonlyMap<string | null, Targets>): boolean {
  const others = targets.get(unit);
  return others !== undefined && (others.latest > year || others.firstUndated < start);
}

/** A growth rate right beside a dated figure grows from it: 增长15%（2021年2.8亿元）. */
function isBesideGrowth(quantities: readonly Quantity[], index: number): boolean {
  const own = quantities[index]!;
  const neighbours = quantities.slice(Math.max(0, index - 3), index + 4);
  return neighbours.some((other) => {
    const isTarget = other !== own && other.role === "target" && other.unit === own.unit;
    return other.relative !== undefined && !isTarget && Math.abs(other.end - own.start) < 12;
  });
}
