import { codeAt, endsWith, endsWithAny, isOneOf } from "./character";
import type { Measure } from "./measure";
import type { Comparator } from "./quantity";
import type { Unit } from "./unit";

/** What a size class is put before: 亿元以上（工业）项目, 超百亿元的企业. */
const CLASSED =
  /^(?:的)?(?![\u4e00-\u9fff]{0,8}?(?:资金|平台|收入|投资额))[\u4e00-\u9fff]{0,8}?(?:项目|企业|产业|的村|^村)/u;

/** 亿元以上项目 and 过5000万元的项目 name a class of projects, not an amount to reach. `boundEnd` is where 以上 ends. */
export function isThreshold(
  text: string,
  value: number,
  unit: Unit | null,
  comparator: Comparator,
  boundEnd: number,
): boolean {
  if (unit === null ? value < 10000 : unit.dimension !== "money") return false;
  if (comparator !== "ge" && comparator !== "gt") return false;
  return CLASSED.test(text.slice(boundEnd, boundEnd + 14));
}

const PREPOSITIONS = [
  "对",
  "协助",
  "围绕",
  "依托",
  "针对",
  "面向",
  "在",
  "帮助",
  "支持",
  "指导",
  "帮扶",
  "推动",
  "辐射",
];
const WHOLE = [
  "全市",
  "全省",
  "全区",
  "全县",
  "全国",
  "全镇",
  "全域",
  "山区",
  "下辖",
  "所辖",
  "辖区",
  "辖区内",
  "全部",
];
const ACTING_PLACE =
  /^\s*[\u4e00-\u9fff]{0,10}?(?:领域|园区|示范点|镇街|镇（街道）|乡镇|街道|村|县|县区|区县|部门|单位|平台|产业园|社区|试点|城市|地区|点)[\u4e00-\u9fff]{0,4}?(?:共|均|各|分别|都|全部|每|开展|完成|实施|实现|达成|建设|建成|当年|进行|提供|落实|推进|组织|安排|参与|投入)/u;
const DRIVEN_PLACE = /^\s*[\u4e00-\u9fff]{0,8}[村县镇乡](?![\u4e00-\u9fff])/u;
const COUNTED: ReadonlySet<string> = new Set(["个", "家", "处", "所"]);

/** Whether a count is what the work is about (3个示范点完成…, 山区26县, 全市11个区县) and not what it is to reach. */
export function isScope(
  text: string,
  { start, end, numeral, row }: Measure,
  unit: Unit | null,
  comparator: Comparator,
): boolean {
  if (unit === null || comparator !== "eq") return false;
  let at = start;
  while (codeAt(text, at - 1) === 0x20) at--;
  if (row?.dimension === "place" && row.follows === "arabic" && isTerritory(unit.name)) {
    if (endsWithAny(text, at, WHOLE) || (unit.name === "县" && numeral.value === 26)) return true;
  }
  if (!COUNTED.has(unit.name)) return false;
  if (endsWithAny(text, at, WHOLE)) return true;
  if (endsWith(text, at, "带动")) return DRIVEN_PLACE.test(text.slice(end, end + 24));
  return (opensClause(text, at) || endsWithAny(text, at, PREPOSITIONS)) && ACTING_PLACE.test(text.slice(end, end + 24));
}

function isTerritory(name: string): boolean {
  return "县市区乡镇村".includes(name.charAt(0)) || name === "街道";
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || isOneOf(",;。.、\n:)!?", codeAt(text, at - 1));
}

const REACHES = [
  "提高到",
  "提升到",
  "提高至",
  "提升至",
  "增加到",
  "增加至",
  "增长到",
  "增长至",
  "上升到",
  "上升至",
  "降低到",
  "降低至",
  "下降到",
  "下降至",
  "减少到",
  "减少至",
  "扩大到",
  "扩大至",
  "降到",
  "降至",
  "增至",
  "升至",
  "缩短到",
  "缩短至",
  "压缩到",
  "压缩至",
  "调整为",
  "调整到",
  "调整至",
  "变为",
  "到",
  "至",
  "压减到",
  "压减至",
  "拓展到",
  "发展到",
];

/** 由80%提高到95%: the number behind 由 or 从 that something is to rise from. */
export function isStartingPoint(text: string, start: number, boundEnd: number): boolean {
  let at = start;
  while (codeAt(text, at - 1) === 0x20) at--;
  if (!isOneOf("由从年来前有的初", codeAt(text, at - 1))) return false;
  const from = text.slice(Math.max(0, at - 12), at);
  if (!/[由从從](?:(?:上年|去年|20\d\d年|原来|目前|现有|年初)(?:的)?)?$/u.test(from)) return false;
  const rest = text.slice(boundEnd, boundEnd + 14);
  return REACHES.some(
    (word) =>
      rest.startsWith(word) ||
      (/^[\u4e00-\u9fff，]{0,6}$/u.test(rest.slice(0, Math.max(0, rest.indexOf(word)))) && rest.includes(word)),
  );
}
