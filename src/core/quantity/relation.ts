import type { Text } from "./text";
import { charSet, isIn } from "./character";
import { timesRatio } from "./decimal";
import type { Comparator, Relation } from "./quantity";
import type { Unit } from "./unit";

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {
  eq: "eq",
  ge: "le",
  gt: "lt",
  le: "ge",
  lt: "gt",
  range: "range",
};

/** What stands right before a share of last year's figure: 上年的120%, 不低于上年度90%. */
const BEFORE_SHARE = charSet("的年度期");

/** The target as a multiple of last year's figure: 增长10% → 1.1, 下降3% → 0.97, 翻一番 → 2, 上年的120% → 1.2. */
export function relationOf(
  text: Text,
  start: number,
  value: number,
  unit: Unit | null,
  comparator: Comparator,
  direction: 1 | -1 | null,
): Relation | undefined {
  const isShare = isIn(text, start - 1, BEFORE_SHARE);
  if (direction === null && !isShare) return undefined;
  const factor = share(value, unit);
  if (factor === null) return undefined;
  if (isShare && OF_LAST_YEAR.test(text.before(start, 16))) return toLastYear(comparator, factor);
  if (direction === null) return undefined;
  if (direction === 1) return toLastYear(comparator, plus(1, factor));
  return factor > 1 ? undefined : toLastYear(OPPOSITE[comparator], plus(1, -factor));
}

function toLastYear(comparator: Comparator, factor: number): Relation {
  return { to: "lastYear", comparator, factor };
}

const OF_LAST_YEAR =
  /(?:(?:上年|去年|同期|上一年|上年度)[\u4e00-\u9fff]{0,6}的|[于過过到達达](?:上一?年|去年)(?:度|同期)?)\s*$/u;

const COMPARED =
  /(?:[比较較](?:上[一1]?年|去年|同期|年初|[2２][0０][\d０-９]{2}年)|同比|环比|基[础礎]上[,，]?)[^，。；,;]{0,14}?(?:(?<more>多增|增加|增长|增收|提高|提升|上升|新增|增|高出|多)|(?<less>少增|减少|下降|降低|减|少))(?:了|约|近|不少于|不低于|选派|安排|投入|引进|完成|举办|开展)?$/u;

/** 较上年增加60万元: an amount by which last year's figure changes. Ratios of it are relations (增长10%). */
export function stepOf(text: Text, start: number, unit: Unit | null): 1 | -1 | undefined {
  if (unit === null || unit.name === "%" || unit.name === "‰" || unit.name === "倍") return undefined;
  const groups = COMPARED.exec(text.before(start, 32))?.groups;
  return groups === undefined ? undefined : groups["more"] === undefined ? -1 : 1;
}

function share(value: number, unit: Unit | null): number | null {
  if (unit === null) return null;
  if (unit.name === "%") return timesRatio(value, 1, 100);
  if (unit.name === "‰") return timesRatio(value, 1, 1000);
  return unit.name === "倍" ? value : null;
}

function plus(a: number, b: number): number {
  return Math.round((a + b) * 1e12) / 1e12;
}
