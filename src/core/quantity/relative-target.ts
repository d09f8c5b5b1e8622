import { folded } from "./folded";
import { matchesOf } from "./matches";
import type { Comparator, Quantity, RelativeTarget } from "./quantity";
import { readQuantities } from "./read-quantities";

const LAST_YEAR =
  "(?:上年度?|去年|上一年度?|前一年度?|往年|历年|上年同期|去年同期|上年实绩|同期|20\\d\\d年度?)(?:同期)?(?:的)?(?:实绩|水平|金额|标准|总额|数额|实际|规模|基数|数量|总量)?";

const PATTERNS: readonly (readonly [Comparator, RegExp])[] = [
  [
    "ge",
    new RegExp(
      `(?:不[得应能可]?(?:低于|少于|小于|亚于)|达到或超过|达到或者超过)${LAST_YEAR}(?:的?(?:实绩|水平|金额|标准))?`,
      "gu",
    ),
  ],
  ["le", new RegExp(`不[得应能可]?(?:高于|超过|多于|大于)${LAST_YEAR}`, "gu")],
  ["gt", new RegExp(`(?<![不])(?:高于|超过|多于|大于|优于|好于|超)${LAST_YEAR}`, "gu")],
  ["lt", new RegExp(`(?<![不])(?:低于|少于|小于)${LAST_YEAR}`, "gu")],
  [
    "eq",
    new RegExp(`(?:[与同和较跟])?${LAST_YEAR}(?:基本)?(?:持平|相当|一致|相同)|(?:同比|基本)持平|保持不变|持平`, "gu"),
  ],
  ["gt", new RegExp(`[比较]${LAST_YEAR}(?:有所|有|稳步|明显|持续|略有|实现)?(?:增长|增加|提高|提升|上升|进步)`, "gu")],
  ["lt", new RegExp(`[比较]${LAST_YEAR}(?:有所|有|稳步|明显|持续|略有|实现)?(?:下降|减少|降低)`, "gu")],
  ["gt", /(?:同比|逐年)(?:稳步|有所|实现)?(?:增长|提高|增加|递增|提升|上升)/gu],
  ["ge", /只增不减|(?<=力度|规模|标准|金额|数量|投入)不减(?!少)|不低于同期|(?:逐年|同比)?不(?:减少|下降)/gu],
];

/** Every pattern holds one of these. */
const NEEDED = /[年同持只减降]/u;

/**
 * Promises against last year that state no number: 不低于上年, 与上年持平, 较上年有所增长. Where a number follows (比上年增长10%,
 * 不低于上年的110%) the quantity carries the relation instead.
 *
 * @param known the quantities of the text, where the caller has read them already.
 * @example readRelativeTargets("援建资金不低于上年金额的标准")
 * //=> [{ text: "不低于上年金额的标准", start: 4, end: 14, to: "lastYear", comparator: "ge", factor: 1 }]
 */
export function readRelativeTargets(source: string, known?: readonly Quantity[]): RelativeTarget[] {
  if (!NEEDED.test(source)) return [];
  const text = folded(source);
  const found: RelativeTarget[] = [];
  for (const [comparator, pattern] of PATTERNS) {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end) || !isLastYear(text, match[0])) continue;
      found.push({
        text: source.slice(start, end),
        start,
        end,
        to: "lastYear",
        comparator,
        factor: 1,
      });
    }
  }
  if (found.length === 0) return [];
  const quantities = (known ?? readQuantities(source)).filter(({ relative }) => relative !== undefined);
  return found
    .filter((target) => !quantities.some((quantity) => follows(text, target, quantity.start)))
    .sort((a, b) => a.start - b.start);
}

/** 不低于2021年 is measured against last year unless the text names another year after 2021 than 2022. */
function isLastYear(text: string, words: string): boolean {
  const year = /20\d\d/u.exec(words)?.[0];
  if (year === undefined) return true;
  const later = [...text.matchAll(/20\d\d(?=年)/gu)].map(Number).filter((other) => other > Number(year));
  return later.length === 0 || later.includes(Number(year) + 1);
}

function follows(text: string, target: RelativeTarget, start: number): boolean {
  return start >= target.end && start - target.end <= 8 && !/[，,；;。、\n]/u.test(text.slice(target.end, start));
}
