import type { Text } from "./text";
import { beginsNumber, charSet, isAt, isHan, isIn, kindAt, startsWith } from "./character";
import { HALF, PLAIN } from "./glyph";
import { readNumeral } from "./numeral";
import { STOP, unitAt } from "./unit";
import { endingSet, wordSet } from "./word-list";

/** Rounds of a period in a year; other words of a rate have none. */
const ROUNDS_A_YEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "年 年度 学年": 1,
    "半年 半年度 学期 6个月": 2,
    "季度 季 三个月 3个月": 4,
    "两月 两个月 2个月": 6,
    "月 个月 月度": 12,
    "半月 半个月": 24,
    两周: 26,
    旬: 36,
    "周 星期": 52,
    "天 日": 365,
    两年: 1 / 2,
    三年: 1 / 3,
  }).flatMap(([words, rounds]) => words.split(" ").map((word) => [word, rounds])),
);

/** Measure words between 每 and its noun: 每个示范点. */
const MEASURES = charSet("个家名所项支位条座处批件张台辆间");
/** Those that 各 stands before too. */
const COLLECTIVE_NOUNS =
  "部门 单位 成员单位 职能部门 团组 镇街 乡镇 街道 镇 乡 村 县 区县 企业 学校 领域 示范点 科室 医院 社区 园区";
const COLLECTIVE = wordSet(COLLECTIVE_NOUNS);
const NOUNS = wordSet(
  `${COLLECTIVE_NOUNS} 支援地 受援地 校 区 市 村社 行政村 户 农户 人 项目 平台 网格 季度 季 半年 半年度 半月 半个月 年 年度 月 月度 旬 周 星期 天 日 学期 学年 轮 次 期 场 场次 届 亩 公顷 平方米 平方公里 公里 吨 公斤 斤 株 头 只 羽 名 位 家 个 件 人次 班 班次 组 队 条 处 批 批次 干部 专家 教师 医生 社团 站 点 基地 线路 课 课时 工作日 小时 分钟 台 辆 套 间 床 岗位 县区 地区 结对村 结对县 自然村 经济薄弱村 薄弱村 责任单位 门店 窗口 党支部 支部 飞地 床位 学生 学员 老人 儿童 教师 选手 村民 车辆 院校 课程 产品 品种 案件 件 例 份 篇 张 幅 本 册 款 笔 栋 幢 座 单 车次 航班 堂 节 示范带 产业带 特派员 科技特派员 指导员`,
);
const VERBS = charSet(
  "至要应须需建完安补选开新培达不少召组派拨实举签引落超均分发奖扣投确力争带可由在向给按有为报进加扣得计减补资最高低限共累合平能将占拥享入收产集走访月日季周",
);

export interface Per {
  readonly word: string;
  readonly end: number;
}

/** 每刊发1篇加0.5分, 每流转100亩奖1万元: what earns the points is a verb, no unit. */
const AWARDED = /^[\u4e00-\u9fff]?\s*[\d０-９一两三五十百]+[^\d０-９元，。；]{1,12}[，,]?\s*[加扣得奖补计减给]/u;

const PROPERTIES = wordSet("时间 时长 规模 人数 面积 金额 投入 投资 总投资 培训 期限 周期 产值 收入 学时 课时 经费");

/** What stands behind 每: 每季度, 每个示范点, 每两年, 每家企业. */
export function perAfterEvery(text: Text, at: number): Per | null {
  if (beginsNumber(text, at)) return perOfNumber(text, at);
  const noun = nounAt(text, at);
  if (kindAt(text, at) === HALF) return noun;
  const measured = isIn(text, at, MEASURES) ? at + 1 : at;
  // 每批时间不少于3个月: what is said of each stands between it and the number.
  if (measured > at && PROPERTIES.at(text, measured) !== null) return { word: text.after(at, 1), end: measured };
  const isMeasure = noun !== null && noun.end === measured;
  if (noun !== null && !(isMeasure && isHan(text, noun.end))) return noun;
  const inner = measured > at ? nounAt(text, measured) : null;
  if (inner !== null) return inner;
  const end = nounRunEnd(text, measured);
  if (end > at && measured === at && AWARDED.test(text.after(end, 24))) return null;
  if (end > measured) return { word: text.slice(headNoun(text, measured, end), end), end: bracketEnd(text, end) };
  return noun ?? (measured > at ? { word: text.after(at, 1), end: measured } : null);
}

function nounAt(text: Text, at: number): Per | null {
  const noun = NOUNS.at(text, at);
  if (noun === null) return null;
  const end = bracketEnd(text, at + noun.surface.length);
  return { word: text.slice(at, end), end };
}

/** 每个乡镇（街道）: the other name of the same thing belongs to it. */
function bracketEnd(text: Text, at: number): number {
  if (!isAt(text, at, "(")) return at;
  let end = at + 1;
  while (end <= at + 4 && isHan(text, end)) end++;
  return end > at + 1 && isAt(text, end, ")") ? end + 1 : at;
}

/** 每万人口, 每千名老年人口. */
function populationEnd(text: Text, at: number): number {
  for (let end = at; end <= at + 4 && isHan(text, end); end++) if (startsWith(text, end, "人口")) return end + 2;
  return -1;
}

/** 每两年, 每3个月, 每100户; 每一个 is 每个. */
function perOfNumber(text: Text, at: number): Per | null {
  const numeral = readNumeral(text, at);
  const unit = numeral === null ? null : unitAt(text, numeral.end);
  const people = numeral === null ? -1 : populationEnd(text, numeral.end);
  if (people > 0) return { word: text.slice(at, people), end: people };
  if (numeral === null || unit === null || unit.unit === STOP) return null;
  if (numeral.single && numeral.value === 1) return perAfterEvery(text, at + 1);
  return { word: text.slice(at, unit.end), end: unit.end };
}

/** An unlisted noun runs to the next verb, number or mark, six characters at most. */
function nounRunEnd(text: Text, at: number): number {
  let end = at;
  while (end < at + 7 && isHan(text, end) && kindAt(text, end) === PLAIN && !isIn(text, end, VERBS)) end++;
  if (isAt(text, end, "组") && isAt(text, end - 1, "团")) end++;
  // 每个工坊月均增收
  if (end > at && isAt(text, end, "均")) end--;
  return end > at + 6 ? at : end;
}

/** 每张护理床位 is per 床位: where the longest noun that ends the run begins. */
function headNoun(text: Text, start: number, end: number): number {
  for (let at = start; at < end - 1; at++) if (NOUNS.at(text, at)?.surface.length === end - at) return at;
  return start;
}

const MEANS = charSet("人户村亩年月家日县镇校地季周生班店单次企乡社岗株台");

/** 户均, 村均; but 各村均 and 行政村均 are all of them. Where 均 stands at `at`. */
export function isMean(text: Text, at: number): boolean {
  if (!isIn(text, at - 1, MEANS) || isAt(text, at - 2, "各")) return false;
  return !(startsWith(text, at - 2, "行村") || startsWith(text, at - 2, "乡镇") || startsWith(text, at - 2, "学校"));
}

const COLLECTIVE_FILLERS = wordSet("相关 有关 职能 责任 参与 结对");

/** 收到各单位信息57篇: all of them together; 县城至各乡镇1小时: where a way leads. */
const FROM_ALL = endingSet(
  "至 城到 区到 市到 县到 心到 通往 直达 连接 前往 收到 收集 征集 征求 听取 汇总 采纳 采用 接到 受理 来自 梳理 收集到 征集到",
);

/** 各部门…2篇 is a rate per 部门; 各1个, 各不少于2次 is one per "each" of what was listed before. */
export function perAfterEach(text: Text, at: number): Per | null {
  if (FROM_ALL.at(text, at - 2) !== null) return null;
  let start = at;
  for (let filler; (filler = COLLECTIVE_FILLERS.at(text, start)) !== null;) start += filler.surface.length;
  const noun = COLLECTIVE.at(text, start);
  if (noun !== null) return { word: noun.surface, end: start + noun.surface.length };
  for (let end = at; end <= at + 10; end++) {
    if (beginsNumber(text, end)) return { word: "each", end: at };
    if (isAt(text, end, "每") || !(isHan(text, end) || isAt(text, end, " "))) return null;
  }
  return null;
}

/** How often a year the periods among `pers` come round; null where there is none. */
export function roundsAYear(pers: readonly string[]): number | null {
  let rounds: number | null = null;
  for (const per of pers) {
    const each = ROUNDS_A_YEAR.get(per);
    if (each !== undefined && (rounds === null || each > rounds)) rounds = each;
  }
  return rounds;
}
