import { beginsNumber, charAt, codeAt, isAt, isHan, kindOf, KIND, startsWith } from "./character";
import { readNumeral } from "./numeral";
import { unitAt } from "./unit";
import { WordList } from "./word-list";

/** Rounds of a period in a year; other words of a rate have none. */
const ROUNDS_A_YEAR: Readonly<Record<string, number>> = {
  年: 1,
  年度: 1,
  半年: 2,
  半年度: 2,
  学期: 2,
  季度: 4,
  季: 4,
  月: 12,
  个月: 12,
  月度: 12,
  旬: 36,
  半月: 24,
  半个月: 24,
  周: 52,
  星期: 52,
  天: 365,
  日: 365,
  两年: 1 / 2,
  三年: 1 / 3,
  两月: 6,
  两个月: 6,
  "2个月": 6,
  三个月: 4,
  "3个月": 4,
  "6个月": 2,
  两周: 26,
};

const MEASURES = "个家名所项支位条座处批次件";
const NOUNS = new WordList<true>(
  (
    "示范点 支援地 受援地 领域 单位 部门 县 区 市 镇街 乡镇 街道 镇 乡 村 村社 行政村 社区 户 农户 人 企业 项目 平台 园区 学校 医院 网格 季度 季 半年 半年度 半月 半个月 年 年度 月 月度 旬 周 星期 " +
    "天 日 学期 学年 轮 次 期 场 场次 届 亩 公顷 平方米 平方公里 公里 吨 公斤 斤 株 头 只 羽 名 位 家 个 件 人次 班 组 队 条 处 批 批次 科室 干部 专家 教师 医生 社团 站 点 基地 线路 课 课时 小时 分钟 台 辆 套 间 床 岗位 " +
    "县区 区县 地区 结对村 结对县 自然村 经济薄弱村 薄弱村 成员单位 职能部门 责任单位 门店 窗口 党支部 支部 飞地"
  )
    .split(" ")
    .map((noun) => [noun, true] as const),
);
const VERBS = "至要应须需建完安补选开新培达不少召组派拨实举签引落超均分发奖扣投确力争带可由在向给按有为报进";

export interface Per {
  readonly word: string;
  readonly end: number;
}

/** What stands behind 每: 每季度, 每个示范点, 每两年, 每家企业. */
export function perAfterEvery(text: string, at: number): Per | null {
  const kind = kindOf(codeAt(text, at));
  if (kind === KIND.half) {
    const noun = NOUNS.at(text, at);
    return noun === null ? null : { word: noun.surface, end: at + noun.surface.length };
  }
  if (kind !== KIND.plain && kind <= KIND.myriad) return perOfNumber(text, at);
  const noun = NOUNS.at(text, at);
  if (noun !== null && !(MEASURES.includes(noun.surface) && isHan(codeAt(text, at + 1)))) {
    return { word: noun.surface, end: at + noun.surface.length };
  }
  const measured = MEASURES.includes(charAt(text, at)) ? at + 1 : at;
  const inner = measured > at ? NOUNS.at(text, measured) : null;
  if (inner !== null) return { word: inner.surface, end: measured + inner.surface.length };
  const end = nounRunEnd(text, measured);
  if (end > measured) return { word: text.slice(measured, end), end };
  return noun === null ? null : { word: noun.surface, end: at + noun.surface.length };
}

/** 每两年, 每3个月, 每100户; 每一个 is 每个. */
function perOfNumber(text: string, at: number): Per | null {
  const numeral = readNumeral(text, at);
  const unit = numeral === null ? null : unitAt(text, numeral.end);
  if (numeral === null || unit === null || unit.unit === null) return null;
  if (numeral.single && numeral.value === 1) return perAfterEvery(text, at + 1);
  return { word: text.slice(at, unit.end), end: unit.end };
}

/** An unlisted noun runs to the next verb, number or mark, six characters at most. */
function nounRunEnd(text: string, at: number): number {
  let end = at;
  while (
    end < at + 7 &&
    isHan(codeAt(text, end)) &&
    kindOf(codeAt(text, end)) === KIND.plain &&
    !VERBS.includes(charAt(text, end))
  )
    end++;
  return end > at + 6 ? at : end;
}

const COLLECTIVE = new WordList<true>(
  "部门 单位 成员单位 职能部门 镇街 乡镇 街道 镇 乡 村 县 区县 企业 学校 领域 示范点 科室 医院 社区 园区"
    .split(" ")
    .map((noun) => [noun, true] as const),
);
const EACH_FILLERS = ["相关", "有关", "职能", "责任", "参与", "结对"];
/** 各部门…2篇 is a rate per 部门; 各1个, 各不少于2次 is one per "each" of what was listed before. */
export function perAfterEach(text: string, at: number): Per | null {
  let noun = at;
  for (const filler of EACH_FILLERS) if (startsWith(text, noun, filler)) noun += filler.length;
  const collective = COLLECTIVE.at(text, noun);
  if (collective !== null) return { word: collective.surface, end: noun + collective.surface.length };
  for (let end = at; end <= at + 10; end++) {
    if (beginsNumber(text, end)) return { word: "each", end: at };
    if (!isHan(codeAt(text, end)) && !isAt(text, end, " ")) return null;
    if (isAt(text, end, "每")) return null;
  }
  return null;
}

/** How often a year the periods among `pers` come round; null where there is none. */
export function roundsAYear(pers: readonly string[]): number | null {
  let rounds: number | null = null;
  for (const per of pers) {
    const each = ROUNDS_A_YEAR[per];
    if (each !== undefined && (rounds === null || each > rounds)) rounds = each;
  }
  return rounds;
}
