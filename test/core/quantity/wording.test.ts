import { readDeadlines, readHedges, readRelativeTargets } from "../../../src/core/quantity";
import { SEVENTH_UNSEEN_TIME_LIMITS } from "./seventh-unseen-time-limits";
import { TIME_LIMITS, VAGUE_COUNTS } from "./time-limits";
import { UNSEEN_TIME_LIMITS } from "./unseen-time-limits";

describe("readHedges", () => {
  it.each<[string, ...string[]]>([
    ["力争新签项目6个", "aim 力争"],
    ["争取完成项目6个", "aim 争取"],
    ["争取上级补助资金2000万元", "aim 争取"],
    ["努力实现到位资金3亿元", "aim 努力"],
    ["积极争取省市林业主管部门支持审批"],
    ["争取省级部门的政策支持"],
    ["共同努力方向"],
    ["产业园争先进位", "unmeasurable 争先进位"],
    ["村集体收入有所提高", "unmeasurable 有所提高"],
    ["指标调整（约 200 亩）上报", "approximate 约"],
    ["大约50万元", "approximate 大约"],
    ["约50万元左右", "approximate 约", "approximate 左右"],
    ["投资3000余万元", "approximate 余"],
    ["近3亿元", "approximate 近"],
    ["力争约6个", "aim 力争", "approximate 约"],
    ["签约项目6个，节约资金500万元"],
    ["到位资金8亿元以上"],
  ])("%s", (text, ...expected) => {
    const hedges = readHedges(text);
    expect(hedges.map((hedge) => `${hedge.kind} ${hedge.text}`)).toEqual(expected);
    for (const hedge of hedges) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text);
  });
});

describe("readRelativeTargets", () => {
  it.each<[string, ...string[]]>([
    ["援建资金不低于上年金额的标准", "不低于上年金额的标准 ge"],
    ["消费帮扶金额不低于上年", "不低于上年 ge"],
    ["援建资金不少于上一年度", "不少于上一年度 ge"],
    ["到位资金与上年持平", "与上年持平 eq"],
    ["援建资金投入力度不减", "不减 ge"],
    ["销售额高于去年", "高于去年 gt"],
    ["销售额较上年有所增长", "较上年有所增长 gt"],
    ["比上年增长10%"],
    ["援建资金不低于2021年", "不低于2021年 ge"],
    ["援建资金660万元（不低于2021年）", "不低于2021年 ge"],
    ["2022年不低于2020年"],
    ["不低于上年的110%"],
    ["上年完成5亿元"],
  ])("%s", (text, ...expected) => {
    expect(readRelativeTargets(text).map((target) => `${target.text} ${target.comparator}`)).toEqual(expected);
  });
});

describe("readDeadlines", () => {
  it.each<[string, number | null, ...string[]]>([
    ["于2022 年 7 月底前完成拨付", null, "2022-7-31"],
    ["7月底前完成", 2022, "2022-7-31"],
    ["2月底前完成", 2024, "2024-2-29"],
    ["年内完成", 2022, "2022-12-31"],
    ["6月开工，年内完工", 2022, "2022-6-30", "2022-12-31"],
    ["6月30日前报送", 2022, "2022-6-30"],
    ["2022.7.29前报送", null, "2022-7-29"],
    ["上半年完成", 2022, "2022-6-30"],
    ["第三季度末完成", 2022, "2022-9-30"],
    ["一季度完成", 2022, "2022-3-31"],
    ["前三季度完成", 2022, "2022-9-30"],
    ["10月中旬前完成", 2022, "2022-10-20"],
    ["到2025年基本建成", null, "2025-12-31"],
    ["2022年底前完成", null, "2022-12-31"],
    ["明年3月底前完成", 2022, "2023-3-31"],
    ["2022年完成投资，6月底前开工", null, "2022-6-30"],
    ["十二月底前完成", 2022, "2022-12-31"],
    ["12月底前完成", null, "null"],
    ["资金及时到位", 2022, "vague"],
    ["尽快完成，12月底前验收", 2022, "vague", "2022-12-31"],
    ["每月5日前报送", 2022],
    ["第一批次生态公益林", 2022],
    ["2022年7月29日印发", null],
    ["5个工作日内办结", 2022],
  ])("%s (%s)", (text, year, ...expected) => {
    const found = readDeadlines(text, year).map(({ date, vague }) =>
      vague ? "vague" : date === null ? "null" : `${date.year}-${date.month}-${date.day}`,
    );
    expect(found).toEqual(expected);
  });

  it.each(TIME_LIMITS.map(([text, year, days]) => [text, year, days] as const))(
    "%s (%s) ends on %j",
    (text, year, days) => {
      const found = readDeadlines(text, year);
      expect(found.map(({ date }) => (date === null ? "null" : `${date.year}-${date.month}-${date.day}`))).toEqual(
        days,
      );
      for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
    },
  );
});

describe("readDeadlines and readHedges on unseen sentences", () => {
  const unseen = [...UNSEEN_TIME_LIMITS, ...SEVENTH_UNSEEN_TIME_LIMITS];
  it.each(unseen.map(([text, year, days, ...hedges]) => [text, year, days, hedges] as const))(
    "%s (%s) ends on %j, with %j",
    (text, year, days, hedges) => {
      const limits = readDeadlines(text, year).filter(({ vague }) => !vague);
      expect(limits.map(({ date }) => (date === null ? "null" : `${date.year}-${date.month}-${date.day}`))).toEqual(
        days,
      );
      expect(readHedges(text).map((hedge) => `${hedge.kind} ${hedge.text}`)).toEqual(hedges);
    },
  );
});

describe("readHedges of vague counts", () => {
  it.each(VAGUE_COUNTS)("%s", (text, ...words) => {
    expect(
      readHedges(text)
        .filter(({ kind }) => kind === "unmeasurable")
        .map((hedge) => hedge.text),
    ).toEqual(words);
  });
});
