import { boundAfter } from "./bound";
import {
  charAt,
  codeAt,
  digitOf,
  endsWith,
  isArabic,
  isAt,
  isHan,
  isLetter,
  isOneOf,
  kindOf,
  KIND,
  skipGap,
  startsWith,
  startsWithAny,
} from "./character";
import type { Measure } from "./measure";
import type { Unit } from "./unit";

/** Whether something around a number shows that it counts nothing: a date, a rank, a document number, a slogan. */
export function isNoQuantity(text: string, found: Measure, bounded: boolean): boolean {
  const { unit, numeral } = found;
  if (unit === "stop" || isAt(text, found.end, "级") || followsNoNumberSign(text, found)) return true;
  if (unit === null) return isBareNumber(text, found, bounded);
  if (unit.dimension === "time" && isDate(text, found, unit, bounded)) return true;
  if (numeral.positional) return true;
  if (numeral.bare && !bounded && numeral.vague === null) return true;
  if (numeral.arabic) return isNumberedThing(text, found, unit);
  return isIdiom(text, found, unit, bounded);
}

/** 第3名, 前10名, G60, 2022.7.29, 1+3+N, 上百家, 数十家, 几百户, 双十一. */
function followsNoNumberSign(text: string, { start, numeral, end, row }: Measure): boolean {
  let at = start - 1;
  while (codeAt(text, at) === 0x20) at--;
  const before = codeAt(text, at);
  if (isOneOf("第〔№", before)) return true;
  if (
    isOneOf("前", before) &&
    numeral.end < end &&
    row !== null &&
    (row.dimension === "time" || isOneOf("名位家", row.name.charCodeAt(0)))
  )
    return true;
  if (numeral.arabic) return isOneOf("几数", before) || continuesCode(text, start, end, numeral.end);
  if (numeral.bare || numeral.value === 10) return isOneOf("上成几数", before);
  return numeral.value === 11 && isOneOf("双", before);
}

/** G60, 2022.7.29, 9:30, 1+3+N. */
function continuesCode(text: string, start: number, end: number, numeralEnd: number): boolean {
  const before = codeAt(text, start - 1);
  if (isLetter(before)) return !endsWith(text, start, "RMB");
  if (isOneOf("+", before) || (isAt(text, numeralEnd, "+") && end === numeralEnd)) return true;
  if (!isOneOf(":.", before) || !isArabic(codeAt(text, start - 2))) return false;
  return isOneOf(":", before) || isArabic(codeAt(text, start - 3)) || isAt(text, start - 3, ".");
}

/** A number without a unit is a quantity only when 万 or 亿 says so, as a fraction, or beside a bound. */
function isBareNumber(text: string, { numeral, end, start }: Measure, bounded: boolean): boolean {
  if (numeral.end < end)
    return (
      charAt(text, numeral.end) === "/" && !bounded && !SHARE_BEFORE.test(text.slice(Math.max(0, start - 8), start))
    );
  if (numeral.positional) return true;
  if (numeral.bare || numeral.ending === 0)
    return !(bounded && isBoundedAlone(text, start, end)) && !isElided(text, numeral);
  return !numeral.arabic && !bounded && isHan(codeAt(text, skipGap(text, end)));
}

/** 占比1/2 is a share, 1/2 alone may be a page. */
const SHARE_BEFORE = /[占比达][^，。；]{0,6}$/u;

/** 补助三千五: a Han number long enough to be nothing else, before a mark or the end. */
function isElided(text: string, { arabic, start, end, value, bare }: Measure["numeral"]): boolean {
  return !arabic && !bare && end - start >= 3 && value >= 1000 && !isHan(codeAt(text, skipGap(text, end)));
}

/** 缩小到1.8以内, ≥50: a bound that touches a bare number makes it a quantity of its own. */
function isBoundedAlone(text: string, start: number, end: number): boolean {
  if (boundAfter(text, end, false) !== null) return true;
  const after = charAt(text, end);
  if ((isHan(codeAt(text, end)) && after !== "的") || isLetter(codeAt(text, end)) || after === "-" || after === "/")
    return false;
  return TOUCHING_BOUND.test(text.slice(Math.max(0, start - 3), start));
}

const TOUCHING_BOUND = /[于过了为是≥≤><少足到超约近破]\s*$/u;

const YEARS_NAMED = "未今后过前这历头去明新的往来每第几多";
const PLANS = [
  "行动",
  "计划",
  "规划",
  "攻坚",
  "目标",
  "任务",
  "累计",
  "共",
  "来",
  "以来",
  "多来",
  "期",
  "间",
  "之",
  "如一",
  "前",
  "后",
  "制",
  "大变",
  "见成",
  "为期的",
];

function isDate(text: string, found: Measure, unit: Unit, bounded: boolean): boolean {
  const { numeral, start, end, value } = found;
  const before = charAt(text, start - 1);
  const measured = startsWith(text, skipGap(text, numeral.end), "个");
  switch (unit.name) {
    case "年":
      if (numeral.positional || (numeral.arabic && value >= 1900 && value <= 2100)) return true;
      if (before === "近" || (!bounded && before !== "" && YEARS_NAMED.includes(before))) return true;
      if (endsWith(text, start, "连续") || endsWith(text, start, "十四五")) return true;
      if (startsWithAny(text, end, PLANS)) return true;
      if (numeral.arabic || numeral.value === 0.5)
        return (
          value === 0.5 && (before === "上" || before === "下" || (!bounded && /[度报召组举]/u.test(charAt(text, end))))
        );
      return !bounded && !"期为满达限时间".includes(before === "" ? "一" : before);
    case "月":
      return (
        !measured && numeral.value >= 1 && value <= 12 && (found.valueMax ?? 1) <= 12 && !startsWith(text, start, "半")
      );
    case "日":
      return (
        before === "月" ||
        endsWith(text, start, "月 ") ||
        !Number.isInteger(value) ||
        /^(?:前|底|起|至|止|晚|上午|下午|之前|以前|召开|印发|百日)/u.test(text.slice(end, end + 3)) ||
        (numeral.bare && !bounded)
      );
    case "季度":
      return !measured || before === "前" || before === "第";
    case "小时":
    case "分钟":
      return /^[\u4e00-\u9fff]{0,6}圈|^(?:值班|服务|不间断|在线|热线|自助|交通|经济|待命|全天)/u.test(
        text.slice(end, end + 8),
      );
    case "周":
      return !measured && (before === "第" || before === "每");
    default:
      return false;
  }
}

/** 2期工程, 5号, 3号线 and their like after Arabic digits. */
function isNumberedThing(text: string, { end, numeral }: Measure, unit: Unit): boolean {
  if (unit.name === "期")
    return /^(?:工程|项目|建设|规划|用地|厂房|基金|开发|园区|地块)/u.test(text.slice(end, end + 3));
  if (unit.name === "次") return /^(?:产业|全会|供水|创业)/u.test(text.slice(end, end + 3));
  if (unit.name === "角") return true;
  return numeral.value === 0 && unit.dimension !== "ratio" && startsWith(text, end, "事故");
}

const SLOGAN_NOUNS =
  "进位 确立 维护 意识 自信 全面 代表 毫不动摇 结合 大局 务必 必须 必由 走在前 区分 一 伟大 坚持 明确 百年 先行 率先 行动 专项行动 统筹 革命 在于 转变 中心 基本点 文明 健全 不 更 重要 示范 率先 体系 有 到位 严格".split(
    " ",
  );
const AFTER_TIMES = [
  "供水",
  "分配",
  "创业",
  "开发",
  "利用",
  "污染",
  "装修",
  "转化",
  "出让",
  "加密",
  "元",
  "性",
  "办",
  "会议",
  "全会",
  "成",
  "办结",
  "办好",
  "产业",
  "能源",
  "创新",
  "提升",
];
const ONE_BEFORE = "统唯同另某任每单之逐万专不进这那哪新上下前后第最跑再首十合如";
const ONE_AFTER = "式性体流级般致贯站直线起切些旦样律概再向共";

/** Slogans and idioms written with Han numerals: 一村一品, 三改一拆, 四个意识, 一次性, 最后一次. */
function isIdiom(text: string, { start, end, numeral, row }: Measure, unit: Unit, bounded: boolean): boolean {
  if (row?.follows === "arabic") return true;
  const before = charAt(text, start - 1);
  const after = charAt(text, end);
  if (row !== null && numeral.single) {
    if (pairs(text, start, end)) return true;
    if (before !== "" && before === charAt(text, end - 1) && before !== " ") return true;
  }
  if (numeral.single && numeral.value === 1 && unit.dimension !== "ratio") {
    if (row?.follows === "notOne" && !bounded) return true;
    if (before !== "" && ONE_BEFORE.includes(before)) return true;
    if (after !== "" && (ONE_AFTER.includes(after) || after === charAt(text, end - 1))) return true;
    if (
      /^(?:件事|张[网图表蓝清]|户[多宅]|本[账帐]|家[亲人]|条[龙心鞭链]|套[可完机体制经办班成标行]|部[分])/u.test(
        text.slice(start + 1, start + 3),
      )
    )
      return true;
    if (endsWith(text, start, "最后") || endsWith(text, start, "只跑")) return true;
  }
  switch (unit.name) {
    case "个":
      return numeral.single && startsWithAny(text, end, SLOGAN_NOUNS);
    case "次":
      return before === "届" || startsWithAny(text, end, AFTER_TIMES);
    case "期":
      return !bounded && !/[班训举办讲课开组]/u.test(text.slice(Math.max(0, start - 4), start));
    case "人":
      return numeral.single && after !== "" && "行口民".includes(after);
    case "成":
    case "折":
      return numeral.value > 10;
    default:
      return false;
  }
}

/** 一户一档, 三上三下, 五位一体: two Han digits with one character after each. */
function pairs(text: string, start: number, end: number): boolean {
  if (end !== start + 2) return false;
  const next = codeAt(text, end);
  if (kindOf(next) === KIND.digit && digitOf(next) > 0 && isHan(codeAt(text, end + 1))) return true;
  const previous = codeAt(text, start - 2);
  return (
    kindOf(previous) === KIND.digit &&
    digitOf(previous) === digitOf(codeAt(text, start)) &&
    isHan(codeAt(text, start - 1))
  );
}
