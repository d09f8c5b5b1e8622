import type { Text } from "./text";
import { boundAfter } from "./bound";
import {
  beginsNumber,
  character,
  charSet,
  codeAt,
  digitAt,
  endsWith,
  is,
  isArabic,
  isAt,
  isHan,
  isIn,
  isLetter,
  kindAt,
  skipBlanksBefore,
  skipGap,
  startsWith,
} from "./character";
import { DIGIT } from "./glyph";
import type { Measure } from "./measure";
import { isCount, STOP, type Unit } from "./unit";
import { wordSet } from "./word-list";

const CLASS = character("级");
const INCLUDED = character("含");

/** Whether something around a number shows that it counts nothing: a date, a rank, a document number, a slogan. */
export function isNoQuantity(text: Text, found: Measure, bounded: boolean): boolean {
  const { unit, numeral } = found;
  if (unit === STOP || followsNoNumberSign(text, found)) return true;
  // 十亿级产业 is a name, 超10亿元级产业 says how large it is to be.
  if (is(text, found.end, CLASS) && !(bounded && unit !== null && unit.dimension === "money")) return true;
  if (unit === null) return isBareNumber(text, found, bounded);
  // 5个以上（含5个）: the bound said once more.
  if (is(text, found.start - 1, INCLUDED) && isAt(text, found.start - 2, "(不") && isAt(text, found.end, ")"))
    return true;
  if (unit.dimension === "time" && isDate(text, found, unit, bounded)) return true;
  if (numeral.positional || (numeral.bare && !bounded && numeral.vague === null)) return true;
  return numeral.arabic ? isNumberedThing(text, found, unit, bounded) : isIdiom(text, found, unit, bounded);
}

const RANK_SIGNS = charSet("第〔№前几数上成双");

/** 之前, 以前, 目前: no rank. */
const BEFORE_AND_NOW = charSet("之以目此当年日月");

/** 数10家 and 几100户 are as vague as 数十家. */
const POWERS_OF_TEN: ReadonlySet<number> = new Set([10, 100, 1000, 10000]);

/** 人数300人, 床位数200张: the number a noun ending in 数 has, not 数十. */
const COUNT_NOUNS = charSet("人天次个户件位项总套场家篇目量指分倍基岁系生师业例起口车房班点村额员民工农学");

/** 第3名, 前10名, 前10% (but 提前10天), G60, 2022.7.29, 1+3+N, 上百家, 数十家, 几百户, 双十一. */
function followsNoNumberSign(text: Text, found: Measure): boolean {
  const { start, numeral, row } = found;
  const before = skipBlanksBefore(text, start) - 1;
  if (!isIn(text, before, RANK_SIGNS)) return numeral.arabic && continuesCode(text, found);
  if (isAt(text, before, "第〔№")) return true;
  if (
    row !== null &&
    isAt(text, before, "前") &&
    !isAt(text, before - 1, "提") &&
    (row.unit.dimension === "time" ||
      "名位家".includes(row.unit.name.charAt(0)) ||
      (row.unit.name === "%" && !isIn(text, before - 1, BEFORE_AND_NOW)))
  )
    return true;
  if (isAt(text, before, "数") && isIn(text, before - 1, COUNT_NOUNS)) return false;
  if (numeral.arabic)
    return (isAt(text, before, "几数") && POWERS_OF_TEN.has(numeral.value)) || continuesCode(text, found);
  if (numeral.bare || numeral.value === 10) return isAt(text, before, "上成几数");
  return numeral.value === 11 && isAt(text, before, "双");
}

const PLUS = character("+");
const COLON_OR_POINT = charSet(":.");

/** G60, 2022.7.29, 9:30, 1+3+N; but AED50台, GDP500亿元. */
function continuesCode(text: Text, { start, end, numeral, row }: Measure): boolean {
  const before = start - 1;
  if (isLetter(text, before)) {
    const isCounted = row !== null && (isCount(row.unit) || row.unit.dimension === "money");
    return !endsWith(text, start, "RMB") && !(isCounted && isLetter(text, before - 1));
  }
  if (is(text, before, PLUS) || (end === numeral.end && is(text, end, PLUS))) return true;
  if (!isIn(text, before, COLON_OR_POINT) || !isArabic(text, before - 1)) return false;
  return isAt(text, before, ":") || isArabic(text, before - 2) || isAt(text, before - 2, ".");
}

/** A number without a unit is a quantity only when 万 or 亿 says so, as a fraction, or beside a bound. */
function isBareNumber(text: Text, { numeral, start, end, valueMax }: Measure, bounded: boolean): boolean {
  if (numeral.end < end) return isAt(text, numeral.end, "/") && !bounded && !SHARE_BEFORE.test(text.before(start, 8));
  // 国三及以下: one Han digit alone is a name.
  if (numeral.positional || numeral.single) return true;
  // 在20和30之间, but 2021年和2025年之间 are years.
  if (valueMax !== null && startsWith(text, end, "之间")) return valueMax >= 1900 && valueMax <= 2100;
  const opensWord = isHan(text, skipGap(text, end)) && !isAt(text, end, "的");
  if (!numeral.bare && numeral.ending > 0) return !numeral.arabic && !bounded && opensWord;
  if (bounded && isBoundedAlone(text, start, end)) return false;
  if (!Number.isInteger(numeral.value) && isFigureThatChanges(text, start, end)) return false;
  // 补助三千五: a Han number long enough to be nothing else, before a mark or the end.
  return numeral.arabic || numeral.bare || end - start < 3 || numeral.value < 1000 || opensWord;
}

/** 占比1/2 is a share, 1/2 alone may be a page. */
const SHARE_BEFORE = /[占比达][^，。；]{0,6}$/u;

/** 缩小到1.8以内, ≥50: a bound that touches a bare number makes it a quantity of its own. */
function isBoundedAlone(text: Text, start: number, end: number): boolean {
  if (boundAfter(text, end, false) !== null) return true;
  if ((isHan(text, end) && !isAt(text, end, "的")) || isLetter(text, end) || isAt(text, end, "-/")) return false;
  return TOUCHING_BOUND.test(text.before(start, 3));
}

/** 收入倍差由1.72缩小到1.68. */
function isFigureThatChanges(text: Text, start: number, end: number): boolean {
  if (isAt(text, start - 1, "由从")) return CHANGES_FROM.test(text.after(end, 4));
  return !isHan(text, end) && CHANGES_TO.test(text.before(start, 4));
}

const CHANGES_FROM = /^(?:缩小|提高|提升|增加|扩大|下降|降低|压减|减少)?[到至为]/u;
const CHANGES_TO = /(?:缩小|提高|提升|增加|扩大|下降|降低|压减|减少|控制|稳定|保持)(?:[到至为在]|在)\s*$/u;
const TOUCHING_BOUND = /[于过了为是≥≤><少足到超约近破]\s*$/u;

const PLANS = wordSet(
  "行动 计划 规划 攻坚 目标 任务 累计 共 来 以来 多来 期间 期末 期初 期满 期内 期未 期末 间 之 如一 前 后 制 大变 见成 为期的",
);
const YEARS_NAMED = charSet("未今后过前这历头去明新的往来每第几多");
const DAY_OF_MONTH = wordSet("前 底 起 至 止 晚 上午 下午 之前 以前 召开 印发 百日");
const AROUND_THE_CLOCK =
  /^(?:[\u4e00-\u9fff]{0,6}圈|值班|开放|营业|响应|受理|巡|监|应急|智能|供应|服务|不间断|在线|热线|自助|交通|经济|待命|全天)/u;

function isDate(text: Text, found: Measure, unit: Unit, bounded: boolean): boolean {
  const { numeral, start, end, value } = found;
  const before = start - 1;
  const measured = isAt(text, skipGap(text, numeral.end), "个");
  switch (unit.name) {
    case "年":
      if (numeral.positional || (numeral.arabic && value >= 1900 && value <= 2100) || isAt(text, before, "近"))
        return true;
      if (!bounded && isIn(text, before, YEARS_NAMED)) return true;
      if (endsWith(text, start, "连续") || endsWith(text, start, "十四五") || PLANS.at(text, end) !== null) return true;
      if (value === 0.5) return isAt(text, before, "上下") || (!bounded && isAt(text, end, "度报召组举一小总"));
      // 一年半: no date has halves.
      if (!Number.isInteger(value)) return false;
      return !numeral.arabic && !bounded && !isAt(text, before, "期为满达限时间教职岗炼习务训制护聘同");
    case "月":
      return !measured && value >= 1 && value <= 12 && (found.valueMax ?? 1) <= 12;
    case "日":
      return (
        endsWith(text, skipBlanksBefore(text, start), "月") ||
        !Number.isInteger(value) ||
        DAY_OF_MONTH.at(text, end) !== null ||
        (numeral.bare && !bounded)
      );
    case "学年":
      return numeral.positional || (value >= 1900 && value <= 2100);
    case "季度":
      return !measured || isAt(text, before, "前第");
    case "小时":
      // 24小时扑灭率: round the clock, unless somebody is to spend it.
      if (value === 24 && !bounded && isHan(text, end) && !isAt(text, before, "前满达为过共计")) return true;
      return AROUND_THE_CLOCK.test(text.after(end, 8));
    case "分钟":
      return AROUND_THE_CLOCK.test(text.after(end, 8));
    case "周":
      return !measured && isAt(text, before, "第每");
    default:
      return false;
  }
}

const BUILT_IN_PHASES = wordSet("工程 项目 建设 规划 用地 厂房 基金 开发 园区 地块");

/** 2期工程, 2次供水 and their like after Arabic digits. */
function isNumberedThing(text: Text, { start, end, numeral }: Measure, unit: Unit, bounded: boolean): boolean {
  if (unit.dimension === "event") {
    if (unit.name === "期") return BUILT_IN_PHASES.at(text, end) !== null;
    if (unit.name === "次") return startsWith(text, end, "供水");
    // 2022届毕业生, 十四届三次; but 举办美食节2届.
    if (unit.name === "届") return isHan(text, end) && boundAfter(text, end, false) === null;
  }
  if (unit.dimension === "money" && unit.name === "角") return true;
  // 3类水 is a class, 山核桃等8类农产品 are eight.
  if (unit.dimension === "thing" && unit.name === "类")
    return !isAt(text, start - 1, "等共含计设立成有出的及和、") && !beginsNumber(text, end);
  if (unit.dimension === "person" && unit.name === "位") return isRank(text, start, end);
  // 3号楼5层, 12号2幢.
  if (unit.dimension === "place" && unit.name === "层") return endsWith(text, start, "号楼");
  if (unit.dimension === "place" && (unit.name === "幢" || unit.name === "栋")) return isAt(text, start - 1, "号");
  if (unit.name === "室") return isAt(text, start - 1, "楼幢栋座号层") || (numeral.value > 100 && !bounded);
  return numeral.value === 0 && unit.dimension !== "ratio" && startsWith(text, end, "事故");
}

const RANKED = /(?:排名|位次|[位排名]列|[位列排]居|[列居排]|第)[^，。；、\d前上下提进升降移]{0,6}$/u;
const RISEN =
  /(?:提升|上升|跃升|跃居|晋升|晋位|前移|前进|攀升|下降|下滑|后退|升|退|进|跌|滑)[至到为]?(?:全[国省市县区])?$/u;
const RISES = /^(?:提升|上升|跃升|晋升|前移|前进|攀升|下降|下滑|后退|升|退|进|跌|滑)[至到为]/u;

/** 由99位提升至87位, 列全省第12位: a place in a ranking. 进位3位 is a count. */
function isRank(text: Text, start: number, end: number): boolean {
  const before = text.before(start, 12);
  if (RISES.test(text.after(end, 6)) || RANKED.test(before)) return true;
  return /[至到为][^，。；、]*$/u.test(before) && RISEN.test(before);
}

const SLOGAN_NOUNS = wordSet(
  "进位 确立 维护 意识 自信 全面 代表 毫不动摇 结合 大局 务必 必须 必由 走在前 区分 一 伟大 坚持 明确 百年 先行 率先 行动 专项行动 统筹 革命 在于 转变 中心 基本点 文明 健全 不 更 重要 示范 体系 有 到位 严格",
);
const AFTER_TIMES = wordSet("供水 分配 污染 装修 转化 出让 加密 元 性 办 成 能源");
/** 三次产业 and 二次创业 are names, 举办一次产业对接会 is a count. */
const AFTER_TIMES_UNLESS_HELD = wordSet("产业 创业 检测 抽检 复核 加工 分拣 报销 补偿 开发 利用 会议 全会 创新 提升");
const HELD =
  /(?:[举主承联协]办|举行|召开|组织|开展|进行|安排|参加|实施|完成|[每各共了过开]|[年月周日天]|季度|学期|以上|少于|低于|超过|至少)[^，。；、]?$/u;
const ONE_BEFORE = charSet("统唯同另某任每单之逐万专不进这那哪新上下前后第最跑再首十合如");
const ONE_AFTER = charSet("式性体流级般致贯站直线起切些旦样律概再向共");
/** 走出了一条绿色崛起之路. */
const ONE_ROAD = /^条[\u4e00-\u9fff]{0,14}(?:之路|道路|新路|路子|路径)/u;
/** 一个项目一个项目抓. */
const ONE_BY_ONE = /一([\u4e00-\u9fff]{2,4})一\1/u;
const ONE_IN_WORD =
  /^(?:件事|张[网图表蓝清]|户[多宅]|本[账帐]|家[亲人]|条[龙心鞭链]|套[可完机体制经办班成标行]|部[分])/u;

/** Slogans and idioms written with Han numerals: 一村一品, 三改一拆, 四个意识, 一次性, 最后一次. */
function isIdiom(text: Text, found: Measure, unit: Unit, bounded: boolean): boolean {
  const { start, end, numeral, row } = found;
  if (row !== null && row.follows === "arabic") return true;
  if (numeral.single && isOffice(text, start, end)) return true;
  if (row !== null && numeral.single && (isPaired(text, start, end) || (isEcho(text, start, end) && !bounded)))
    return true;
  // 零部件, 零距离: nothing is promised by none.
  if (numeral.single && numeral.value === 0 && !bounded) return true;
  if (numeral.single && numeral.value === 1 && unit.dimension !== "ratio" && isOneInIdiom(text, found, bounded))
    return true;
  switch (unit.name) {
    case "个":
      return numeral.single && SLOGAN_NOUNS.at(text, end) !== null;
    case "次":
      if (isAt(text, start - 1, "届") || AFTER_TIMES.at(text, end) !== null) return true;
      return (
        !bounded &&
        AFTER_TIMES_UNLESS_HELD.at(text, end) !== null &&
        !HELD.test(text.before(start, 4)) &&
        !AN_EVENT.test(text.after(end, 12))
      );
    // 二十届三中全会; but 举办一届.
    case "届":
      return !isAt(text, start - 1, "办");
    case "项":
      return numeral.value === 8 && startsWith(text, end, "规定");
    case "期":
      return !bounded && !/[班训举办讲课开组]/u.test(text.before(start, 4));
    // 长三角, 珠三角, 金三角.
    case "角":
      return numeral.value === 3;
    case "人":
      return numeral.single && isAt(text, end, "行口民");
    // 一分为二.
    case "分":
      return isAt(text, end, "为");
    case "成":
    case "折":
      return found.value > 10;
    default:
      return false;
  }
}

const OFFICE_OF =
  /(?:协作|合作|帮扶|业务|综合|监[管督察测]|审[计查批]|人事|秘书|调研|督[查察]|投资|行政|执法|检查|工作|事业)$/u;

/** 区域协作一处, 业务二部: an office, unless something follows that it could count. */
function isOffice(text: Text, start: number, end: number): boolean {
  return (
    isAt(text, end - 1, "处部室组队所") &&
    (!isHan(text, end) || isAt(text, end, "牵负配")) &&
    OFFICE_OF.test(text.before(start, 2))
  );
}

const AN_EVENT = /^[\u4e00-\u9fff]{2,8}?(?:大赛|活动|培训|论坛|对接|考察|推介|招聘|讲座|沙龙|洽谈)/u;

/** 户一户…: the same character before and behind, unless a list ends there (直播间一间、门店两间). */
function isEcho(text: Text, start: number, end: number): boolean {
  return codeAt(text, start - 1) === codeAt(text, end - 1) && isHan(text, end);
}

/** 一户一档, 三上三下, 五位一体: two Han digits with one character after each. */
function isPaired(text: Text, start: number, end: number): boolean {
  if (end !== start + 2) return false;
  if (kindAt(text, end) === DIGIT && digitAt(text, end) > 0 && isHan(text, end + 1)) return true;
  return (
    kindAt(text, start - 2) === DIGIT && digitAt(text, start - 2) === digitAt(text, start) && isHan(text, start - 1)
  );
}

function isOneInIdiom(text: Text, { start, end, row }: Measure, bounded: boolean): boolean {
  if ((row !== null && row.follows === "notOne" && !bounded) || isIn(text, start - 1, ONE_BEFORE)) return true;
  if (ONE_BY_ONE.test(text.before(start, 5) + text.after(start, 10))) return true;
  if (isIn(text, end, ONE_AFTER) || codeAt(text, end) === codeAt(text, end - 1)) return true;
  return (
    ONE_IN_WORD.test(text.after(start + 1, 2)) ||
    ONE_ROAD.test(text.after(start + 1, 19)) ||
    endsWith(text, start, "最后") ||
    endsWith(text, start, "只跑")
  );
}
