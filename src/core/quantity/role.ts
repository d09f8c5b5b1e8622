import type { Text } from "./text";
import { character, charSet, endsWith, is, isAt, isHan, isIn, skipBlanksBefore, skipGap } from "./character";
import type { Measure } from "./measure";
import type { Comparator } from "./quantity";
import type { Unit } from "./unit";
import { endingSet } from "./word-list";

/** What a size class is put before: 亿元以上（工业）项目, 超百亿元的企业. */
const CLASSED =
  /^(?:且[^，。；,;]{2,14}?以[上下])?(?:的)?(?![\u4e00-\u9fff]{0,8}?(?:资金|平台|收入|投资额))[\u4e00-\u9fff]{0,8}?(?:项目|企业|产业|的(?:行政)?村|(?:行政|薄弱)村|[村户]占比|合作社|农场|主体|大户|商户)|^的?村|^[ \u3000]*[\d０-９一二三四五六七八九十]{1,3}[个家项户宗笔]/u;

/** 年经营性收入15万元以下的村. */
const CLASSED_BELOW =
  /^(?:的(?:企业|项目|\s*[\d０-９]+\s*[户个家名])|的(?:行政|薄弱|经济薄弱|低收入)?(?:村|农户|家庭)|[\u4e00-\u9fff]{0,5}[村户]占比)/u;

/** 亿元以上项目 and 过5000万元的项目 name a class of projects, not an amount to reach. `boundEnd` is where 以上 ends. */
export function isThreshold(
  text: Text,
  value: number,
  unit: Unit | null,
  comparator: Comparator,
  boundEnd: number,
): boolean {
  if (comparator === "eq") return false;
  if (comparator === "range")
    return unit !== null && unit.dimension === "money" && GROUPED.test(text.after(boundEnd, 8));
  if (unit === null ? value < 10000 : unit.dimension !== "money" && !unit.dimension.startsWith("currency"))
    return false;
  if (endsWith(text, boundEnd, "以下")) return CLASSED_BELOW.test(text.after(boundEnd, 10));
  return (comparator === "ge" || comparator === "gt") && CLASSED.test(text.after(boundEnd, 28));
}

/** 年可支配收入10万—50万元群体比例. */
const GROUPED = /^的?(?:群体|人群|家庭|农户|项目|企业)/u;

const OF_A_NUMBER = /^的\s*[\d０-９一二三四五六七八九十]/u;
const PERSONS =
  /^(?:的|及其)?[\u4e00-\u9fff]{0,6}(?:[老幼]人|老年|人[员群口]?|者|儿童|[学考]生|青年|青少年|[男女]性|婴|幼儿|居民|农民|劳动力|职工|干部)|^占比/u;

/** 种粮大户（50亩以上）. */
const CLASS_IN_BRACKET = /(?:户|企业|项目|主体|单位|人群|家庭|老人|人员)[（(]$/u;

/** 20户以上自然村, 500人以上的旅行社. */
const CLASS_OF_VILLAGES = /^的?(?:自然村|小区|村庄|村组)/u;
/** 举办100人以上规模招商活动3场. */
const CLASS_OF_EVENTS =
  /^(?:的|规模的?)?(?!参)[\u4e00-\u9fff]{0,10}?(?:活动|会|培训班|论坛|赛事)\s*[\d０-９一二两三四五六七八九十]+\s*[场次期]/u;
const CLASS_OF_FIRMS = /^(?:的(?:旅行社|单位|村|机构|学校|景区)|的?企业(?!家))/u;

/** 80周岁以上老人, 稳定就业6个月以上的200人: the bound says who is counted. `boundEnd` is where 以上 ends. */
export function isClass(text: Text, unit: Unit, start: number, end: number, boundEnd: number): boolean {
  if (boundEnd === end) return false;
  if (isAt(text, boundEnd, ")") && CLASS_IN_BRACKET.test(text.before(start, 5))) return true;
  if (unit.name === "户" && CLASS_OF_VILLAGES.test(text.after(boundEnd, 6))) return true;
  if (
    unit.dimension === "person" &&
    (CLASS_OF_FIRMS.test(text.after(boundEnd, 6)) || CLASS_OF_EVENTS.test(text.after(boundEnd, 20)))
  )
    return true;
  if (unit.dimension === "age") return PERSONS.test(text.after(boundEnd, 10));
  return unit.dimension === "time" && OF_A_NUMBER.test(text.after(boundEnd, 4));
}

const PREPOSITIONS = endingSet("对 协助 围绕 依托 针对 面向 在 帮助 支持 指导 帮扶 推动 辐射");
const WHOLE = endingSet(
  "全市 全省 全区 全县 全国 全镇 全市共 全省共 全区共 全县共 共辖 现辖 全域 山区 下辖 所辖 辖区 辖区内 全部",
);
const ACTING_PLACE =
  /^\s*[\u4e00-\u9fff]{0,10}?(?:领域|园区|示范点|镇街|镇（街道）|乡镇|街道|村|县|县区|区县|部门|单位|团组|平台|产业园|社区|试点|城市|地区|点)[\u4e00-\u9fff]{0,4}?(?:共|均|各|分别|都|全部|每|开展|完成|实施|实现|达成|建设|建成|当年|进行|提供|落实|推进|组织|安排|参与|投入|发展|打造|培育|提升|走访)/u;

function isSite(name: string): boolean {
  return name === "家" || name === "处" || name === "所";
}

/** 26县, 26个山区海岛县: one and the same. */
const THE_26 = /^(?:山区|海岛|加快发展|欠发达)*县/u;

/** 6个省控断面水质达标率100%, 12个重点项目已开工11个: the things are given, what is to come of them is the target. */
const GIVEN_THINGS =
  /^\s*[\u4e00-\u9fff]{2,10}?(?:(?:达标|完成|合格|覆盖|优良|开工|投产|竣工|满意)率|(?:已|均已)[完开建竣投])/u;

/** 安排22个村项目资金220万元: for whom the money is. */
const GRANTED = /(?:安排|支持|补助|给予|下达|拨付)\s*$/u;
const GRANT = /^[县市区乡镇村](?:级|集体)?(?:项目|专项|建设)?(?:资金|经费|补助)/u;

/** 对列入清单的23个重点项目，每月调度1次. */
const DEALT_WITH = /(?:^|[，。；：\s])(?:对|针对|围绕)[^，。；]{1,12}的\s*$/u;
/** 任务分解到13个镇街, 区级领导联系8个镇街: among whom something is shared out. */
const SHARED_AMONG = /(?:(?:分解|下达|分配|安排|下沉|落实)[到至]|(?:牵头|挂钩|分片|领导)(?:联系|包联|挂联))\s*$/u;
const SHARING = charSet("到至系联");
const PLACES_NAMED =
  /^\s*[\u4e00-\u9fff]{0,5}?(?:镇街|乡镇|街道|乡|镇|县|区|村|社区|部门|单位|园区)(?![\u4e00-\u9fff])/u;

const CLAUSE_OPENERS = charSet(",;。.、\n:)!?");
const DRIVEN_PLACE =
  /^\s*[\u4e00-\u9fff]{0,8}[村县镇乡](?:(?![\u4e00-\u9fff])|(?:集体|经济|平均|村均|实现|年均|共同|户均)*增收|平均|村均)/u;

/** Whether a count is what the work is about (3个示范点完成…, 山区26县, 全市11个区县) and not what it is to reach. */
export function isScope(text: Text, found: Measure, unit: Unit | null, comparator: Comparator): boolean {
  if (unit === null || comparator !== "eq") return false;
  const { end, row, value } = found;
  const territory =
    row?.unit.dimension === "place" && row.follows === "arabic" && "县市区乡镇村街".includes(unit.name.charAt(0));
  if (value === 26 && (unit.name === "县" || (unit.name === "个" && THE_26.test(text.after(end, 8))))) return true;
  // 110千伏变电站: what the counted thing is made for.
  if (unit.dimension === "power" && unit.name === "千伏") return isHan(text, end);
  const counted =
    (unit.dimension === "thing" && unit.name === "个") || (unit.dimension === "place" && isSite(unit.name));
  if (!counted && !territory) return false;
  const at = skipBlanksBefore(text, found.start);
  if (WHOLE.at(text, at - 1) !== null) return true;
  // The others are known by the noun behind them.
  if (!counted || !isHan(text, skipGap(text, end))) return false;
  if (endsWith(text, at, "带动")) return DRIVEN_PLACE.test(text.after(end, 24));
  if (isIn(text, at - 1, TERRITORIES) && PARTNERED.test(text.before(at, 12)))
    return DONE_TOGETHER.test(text.after(end, 24));
  if (isIn(text, end, PLACES) && PLACES_COVERED.test(text.after(end, 10))) return true;
  if (USED_FOR.test(text.before(at, 24)) && BUILT.test(text.after(end, 12))) return true;
  if (isAt(text, at - 1, "等")) return ALL_COVERED.test(text.after(end, 20)) || ACTING_PLACE.test(text.after(end, 24));
  if (isIn(text, end, TERRITORIES) && GRANTED.test(text.before(at, 4)) && GRANT.test(text.after(end, 8))) return true;
  if (isIn(text, at - 1, SHARING) && SHARED_AMONG.test(text.before(at, 8)) && PLACES_NAMED.test(text.after(end, 12)))
    return true;
  if (is(text, at - 1, OF) && DEALT_WITH.test(text.before(at, 16))) return true;
  const opens = at === 0 || isIn(text, at - 1, CLAUSE_OPENERS) || PREPOSITIONS.at(text, at - 1) !== null;
  return opens && (ACTING_PLACE.test(text.after(end, 24)) || GIVEN_THINGS.test(text.after(end, 16)));
}

/** 18个乡镇全覆盖, 26个行业工种全覆盖: the places or kinds are given, what they are covered with is the target. */
const PLACES_COVERED =
  /^\s*(?:乡镇|镇街|乡镇街道|乡镇（街道）|镇|街道|县|区县|县区|县市区|行政村|社区|行业|工种|行业工种|领域|部门)(?:实现)?全覆盖/u;
const PLACES = charSet("乡镇街县区行社工领部 \n");
const ALL_COVERED = /^[\u4e00-\u9fff]{0,14}全覆盖/u;

/** 用于屏门乡、里商乡3个示范点建设: what the money is spent on. */
const USED_FOR = /(?:用于|投向|用在)[^，。；建新完创打]{0,16}$/u;
const BUILT = /^\s*(?!的)[\u4e00-\u9fff]{1,3}?(?:建设|改造|提升|创建|打造|修缮)(?![\u4e00-\u9fff])/u;

/** 与云和县12所中小学开展…: whom something is done with. */
const TERRITORIES = charSet("县市区乡镇村");
const PARTNERED = /[与同和对向为在][\u4e00-\u9fff]{2,8}[县市区乡镇村]$/u;
const DONE_TOGETHER = /^[\u4e00-\u9fff]{0,10}?(?:开展|实施|进行|建立|签订|提供|组织)/u;

const REACH = /^[\u4e00-\u9fff，]{0,8}?(?:[到至]|调整为|变为)/u;

const FROM = charSet("由从年来前有的初人月户亩床均日");

const GROWS =
  /^(?:的)?(?:基数|水平|规模|金额|标准)?(?:的)?(?:基础上|基礎上|增长|增加|提高|提升|上升|下降|减少|降低|翻|多|高)/u;
const GROWTH_BEGINS = charSet("的基水规金标增提上下减降翻多高");
const CLOSING = character(")");
const LAST_FIGURE =
  /[比较較在](?:20\d\d年|上年|去年|上年度|上一年度?)(?:度|的|同期|实际|實際|完成|实现|水平|[\u4e00-\u9fff]{0,6}的?)?$/u;

const OF = character("的");

/** 较2021年的600万元增长10%, 在上年660万元的基础上: the figure that something is to grow from. */
export function isCompared(text: Text, start: number, boundEnd: number): boolean {
  // 较上年（18.4万元/亩）提高5%.
  if (is(text, boundEnd, CLOSING) && isAt(text, start - 1, "("))
    return LAST_FIGURE.test(text.before(start - 1, 16)) || LAST_YEARS.test(text.before(start - 1, 8));
  if (!isIn(text, boundEnd, GROWTH_BEGINS)) return false;
  return GROWS.test(text.after(boundEnd, 10)) && LAST_FIGURE.test(text.before(start, 16));
}

/** 按不低于上年（660万元）的标准. */
const LAST_YEARS = /(?:上年|去年|上年度|上一年度?)(?:度|同期|实际|完成|实绩|水平)?$/u;
/** 完成2.36亿元，为年度计划2亿元的118%: what the figure before it is measured by. */
export function isPlan(text: Text, start: number, boundEnd: number): boolean {
  return is(text, boundEnd, OF) && SHARE_OF.test(text.after(boundEnd, 8)) && PLANNED_BEFORE.test(text.before(start, 8));
}

const SHARE_OF = /^的\s*[\d.]+\s*%/u;
const PLANNED_BEFORE = /(?:计划|目标|任务)[数量值额]?(?:的|为)?\s*$/u;

/** What the number may stand behind: of 由 only such words, else it says who acts. */
const STARTS =
  /(?:从[^，。；：、,;:\s]{0,9}|[由從](?:上年|去年|20\d\d年|原来|目前|现有|年初|最初|法定|不足|约|近|[\u4e00-\u9fff]{1,2}[前时]|年[产销])?的?(?:每[人月年户亩床日]|[人户亩]均){0,2})$/u;
const CHANGE_BEGINS = charSet("提增上扩发壮下降减压缩调升涨跌");

/** 由80%提高到95%: the number behind 由 or 从 that something is to rise from. */
export function isStartingPoint(text: Text, start: number, boundEnd: number): boolean {
  const at = skipBlanksBefore(text, start);
  if (!isIn(text, at - 1, FROM) && !isIn(text, boundEnd, CHANGE_BEGINS)) return false;
  return STARTS.test(text.before(at, 16)) && REACH.test(text.after(boundEnd, 14));
}
