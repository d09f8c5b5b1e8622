import type { Text } from "./text";
import { charSet, isAt, isHan, isIn, skipGap, startsWith } from "./character";
import type { Comparator } from "./quantity";
import { WordList } from "./word-list";

/** What a word like 不少于 or 左右 says about the number beside it. `comparator` null leaves the comparison open (约). */
export interface Bound {
  readonly comparator: Exclude<Comparator, "eq" | "range"> | null;
  readonly approximate: boolean;
  /** Also binds a number later in its clause: 至少要引进龙头企业2家. */
  readonly far: boolean;
}

function bound(comparator: Bound["comparator"], approximate = false, far = false): Bound {
  return { comparator, approximate, far };
}

const ge = bound("ge");
const le = bound("le");
const about = bound(null, true);

/** 附近 and 签约 are neither. */
export const NEAR = "附就邻靠最远临亲^近";
export const ABOUT = "节签预合条公邀违履集简制契续特婚解隐爽毁缔立誓失赴如^约";

/**
 * 以上 以下 以内 include the number, 超过 不满 exclude it (民法典第1259条). One-character bounds are parts of many words: the characters
 * before `^` make one.
 */
export const BOUNDS_BEFORE: readonly (readonly [words: string, bound: Bound])[] = [
  [
    "不少于 不低于 不小于 不下于 不亚于 不得少于 不得低于 不应少于 不应低于 不能少于 不能低于 不可少于 不可低于 至少 最少 起码 不少过 不少 不低",
    bound("ge", false, true),
  ],
  ["最低 保底 大于等于 大于或等于 达到或超过 达到或者超过 ≥ >= 下限 不下", ge],
  ["超过 突破 超出 大于 多于 高于 > 赶反高商^超 逾 通经不度改越路掠悔罪透^过 打侦攻突爆^破", bound("gt")],
  [
    "不超过 不得超过 不应超过 不能超过 不可超过 不高于 不大于 不多于 不得高于 不得多于 不突破 不超 不高 不多 至多 最多",
    bound("le", false, true),
  ],
  ["最高限价 最高限额 最高投标限价 限额 最高 最长 最大 小于等于 小于或等于 ≤ <= 上限", le],
  ["低于 少于 小于 不足 不到 未满 不满 < 未达 未达到 未到", bound("lt")],
  [`${NEAR} 将近 接近 临近 几近`, bound("lt", true)],
  [`${ABOUT} 约为 约合 折合约 大致 ≈ 差不多`, about],
  ["大约 大概", bound(null, true, true)],
  ["约占", bound(null, true, true)],
];

const BOUNDS_AFTER = new WordList<Bound>([
  ["以上 及以上 或以上 和以上 及其以上 之上 (含)以上 或更多 及更多", ge],
  ["以下 及以下 或以下 以内 之内 及以内 封顶 为限 为上限 以里", le],
  ["左右|岸侧两 上下|联游级班贯一互协 许", about],
  ["开外", bound("gt")],
  ["多 余", bound("gt", true)],
]);

const MAY_BOUND = charSet(String.fromCharCode(...BOUNDS_AFTER.firstCharacters) + "内整人( \n\r*");
const FILLERS = charSet(" \n\r\t*达到为在有要是了至人民币¥(:完成实现于加可予给奖励补助享");

/** Whether nothing but what may stand between 不少于 and its number stands there. */
export function isFiller(text: Text, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let at = from; at < to; at++) {
    if (!isIn(text, at, FILLERS)) return false;
  }
  return true;
}

export interface BoundAfter {
  readonly bound: Bound;
  readonly end: number;
}

/**
 * The bound behind a quantity that ends at `end`: through blanks, bold marks, 整, 人民币 and short brackets
 * (500万元（含）以上, 2场（次）以上). `open` allows a bare 内 (三年内, 10公里内).
 */
export function boundAfter(text: Text, end: number, open: boolean): BoundAfter | null {
  if (!isIn(text, end, MAY_BOUND)) return null;
  let at = end;
  for (let step = 0; step < 4; step++) {
    at = skipGap(text, at, 4);
    const word = BOUNDS_AFTER.at(text, at);
    if (word !== null && isWhole(text, at, word.surface)) {
      const after = at + word.surface.length;
      if (isAt(text, after, "(") && EXCEPT_ITSELF.test(text.after(after, 12)))
        return strict(text, word.meaning, after + 3);
      if (!word.meaning.approximate || !startsWith(text, after, "以上")) return { bound: word.meaning, end: after };
      return { bound: bound("ge", true), end: after + 2 };
    }
    if (open && isAt(text, at, "内") && !isAt(text, at + 1, "外")) return { bound: le, end: at + 1 };
    const skipped = skipAside(text, at);
    if (skipped === at) return null;
    at = skipped;
  }
  return null;
}

/** 3亿元以下（不含）, 5个以上（不含5个）; （不含续建） leaves something else out. */
const EXCEPT_ITSELF = /^[(（]不含(?:本数|[\d０-９.]+[\u4e00-\u9fff%％]{0,3})?[)）]/u;

function strict(text: Text, { comparator, approximate }: Bound, end: number): BoundAfter {
  const closed = isAt(text, end, ")") ? end + 1 : end;
  return {
    bound: bound(comparator === "ge" ? "gt" : comparator === "le" ? "lt" : comparator, approximate),
    end: closed,
  };
}

/** Of 多 and 余 any character at all makes another word: 多元, 余杭. */
function isWhole(text: Text, at: number, word: string): boolean {
  return word.length > 1 || !isHan(text, at + 1) || isAt(text, at + 1, "的");
}

function skipAside(text: Text, at: number): number {
  if (isAt(text, at, "整")) return at + 1;
  if (startsWith(text, at, "人民币")) return at + 3;
  if (!isAt(text, at, "(")) return at;
  for (let close = at + 1; close <= at + 6; close++) {
    if (isAt(text, close, ")"))
      return close <= at + 3 || isAt(text, at + 1, "含") || startsWith(text, at + 1, "包含") ? close + 1 : at;
  }
  return at;
}
