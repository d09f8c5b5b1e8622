import { charAt, codeAt, isHan, isOneOf, skipGap, startsWith } from "./character";
import type { Comparator } from "./quantity";
import { WordList, type Word } from "./word-list";

/** What a word like 不少于 or 左右 says about the number beside it. `comparator` null leaves the comparison open (约). */
export interface Bound {
  readonly comparator: Exclude<Comparator, "eq" | "range"> | null;
  readonly approximate: boolean;
}

const ge: Bound = { comparator: "ge", approximate: false };
const gt: Bound = { comparator: "gt", approximate: false };
const le: Bound = { comparator: "le", approximate: false };
const lt: Bound = { comparator: "lt", approximate: false };
const about: Bound = { comparator: null, approximate: true };
const nearly: Bound = { comparator: "lt", approximate: true };
const more: Bound = { comparator: "gt", approximate: true };

interface BoundWords {
  readonly bound: Bound;
  readonly words: string;
  /** Also binds a number later in its clause: 至少要引进龙头企业2家. */
  readonly far?: boolean;
}

/** 以上 以下 以内 include the number, 超过 不满 exclude it (民法典第1259条). */
const BEFORE: readonly BoundWords[] = [
  {
    bound: ge,
    far: true,
    words:
      "不少于 不低于 不小于 不下于 不亚于 不得少于 不得低于 不应少于 不应低于 不能少于 不能低于 不可少于 不可低于 至少 最少 起码 不少過",
  },
  { bound: ge, words: "最低 大于等于 大于或等于 达到或超过 达到或者超过 ≥ >= 下限 不下" },
  { bound: gt, words: "超过 突破 超出 大于 多于 高于 > 超 逾 过 破" },
  {
    bound: le,
    far: true,
    words: "不超过 不得超过 不应超过 不能超过 不可超过 不高于 不大于 不多于 不得高于 不得多于 不突破 至多 最多",
  },
  { bound: le, words: "最高 最长 最大 小于等于 小于或等于 ≤ <= 上限" },
  { bound: lt, words: "低于 少于 小于 不足 不到 未满 不满 < 未达 未达到 未到" },
  { bound: nearly, words: "近 将近 接近 临近 几近" },
  { bound: about, words: "约 大约 大概 约为 大致 ≈ 差不多" },
  { bound: about, far: true, words: "约占" },
];

const AFTER: readonly (readonly [Bound, string])[] = [
  [ge, "以上 及以上 或以上 和以上 及其以上 之上 (含)以上 或更多 及更多"],
  [le, "以下 及以下 或以下 以内 之内 及以内 封顶 为限 为上限 以里"],
  [about, "左右 上下 许"],
  [gt, "开外"],
  [more, "多 余"],
];

export interface BoundBefore {
  readonly bound: Bound;
  readonly far: boolean;
}

export const BOUNDS_BEFORE: readonly (readonly [string, BoundBefore])[] = BEFORE.flatMap(
  ({ bound, words, far = false }) => words.split(" ").map((word) => [word, { bound, far }] as const),
);

/** One-character bounds are parts of many words; these characters before them make one. */
export const NOT_A_BOUND_AFTER: Readonly<Record<string, string>> = {
  约: "节签预合条公邀违履集简制契续特婚解隐爽毁缔立誓失赴如",
  近: "附就邻靠最远临亲",
  超: "赶反高",
  过: "通经不度改越路掠悔罪透",
  破: "打侦攻突爆",
  过半: "",
};

const SUFFIXES = new WordList<Bound>(
  AFTER.flatMap(([bound, words]) => words.split(" ").map((word) => [word, bound] as const)),
);

/** What may stand between 不少于 and its number. */
const FILLERS = " \n\r\t*达到为在有要是了至人民币¥￥(（:完成实现于";

export function isFiller(text: string, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let at = from; at < to; at++) {
    if (!isOneOf(FILLERS, codeAt(text, at))) return false;
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
export function boundAfter(text: string, end: number, open: boolean): BoundAfter | null {
  let at = end;
  for (let step = 0; step < 4; step++) {
    at = skipGap(text, at, 4);
    const code = codeAt(text, at);
    if (code === 0) return null;
    const word = SUFFIXES.at(text, at, suffixStands);
    if (word !== null) {
      const after = at + word.surface.length;
      const second = word.meaning.approximate ? SUFFIXES.at(text, after, ({ surface }) => surface === "以上") : null;
      return second === null
        ? { bound: word.meaning, end: after }
        : { bound: { ...second.meaning, approximate: true }, end: after + 2 };
    }
    if (code === INSIDE && open && !startsWith(text, at, "内外")) return { bound: le, end: at + 1 };
    const skipped = skipAside(text, at);
    if (skipped === at) return null;
    at = skipped;
  }
  return null;
}

const INSIDE = "内".charCodeAt(0);
const ASIDES = ["人民币", "整"];

function skipAside(text: string, at: number): number {
  for (const aside of ASIDES) if (startsWith(text, at, aside)) return at + aside.length;
  if (codeAt(text, at) !== 0x28) return at;
  for (let close = at + 1; close <= at + 6; close++) {
    if (charAt(text, close) === ")") return isAside(text, at + 1, close) ? close + 1 : at;
  }
  return at;
}

function isAside(text: string, from: number, to: number): boolean {
  return to - from <= 2 || startsWith(text, from, "含") || startsWith(text, from, "包含");
}

/** 左右岸, 上下联动, 多元, 余杭 are words of their own. */
function suffixStands({ surface }: Word<Bound>, text: string, at: number): boolean {
  const next = codeAt(text, at + surface.length);
  if (surface === "多" || surface === "余" || surface === "许") return !isHan(next) || isOneOf("的", next);
  if (surface === "左右") return !isOneOf("岸侧两", next);
  if (surface === "上下") return !isOneOf("联游级班贯一互协", next);
  return true;
}
