import { isUsable, withMinimums } from "../../../src/core/policy/levels";
import { judge } from "../../../src/core/policy/judge";
import { matchRequirements } from "../../../src/core/policy/match-requirements";
import { policyFor } from "../../../src/core/policy/policies";
import type { Policy } from "../../../src/core/policy/requirement";
import { readQuantities, readRelativeTargets } from "../../../src/core/quantity";
import type { LocalMinimum } from "../../../src/core/settings/workbook-settings";

const policy = policyFor(2023);

function local(indicator: string, rest: Partial<LocalMinimum>): LocalMinimum {
  const none = { value: null, unit: null, comparator: "ge", year: null, source: "", active: true } as const;
  return { ...none, indicator, level: "city", ...rest };
}

const minimumOf = (id: string, minimums: readonly LocalMinimum[], year: number | null = 2023) =>
  withMinimums(policy, minimums, year).requirements.find((requirement) => requirement.id === id)!.minimum;

function judgementOf(under: Policy, id: string, content: string, goal: string, baseline: number | null = null) {
  const match = matchRequirements(under, content, goal).find(({ requirement }) => requirement.id === id)!;
  return judge(match, {
    content,
    goal,
    quantities: readQuantities(goal),
    relativeTargets: readRelativeTargets(goal),
    targetValue: null,
    baseline: baseline === null ? null : { value: baseline, unit: "万元" },
  });
}

describe("the strictest active minimum counts", () => {
  const province = { value: 3, comparator: "ge", level: "province", source: "浙山海办〔2021〕1号" };

  test.each<[string, readonly LocalMinimum[], object | null]>([
    ["no row: the province's", [], province],
    [
      "a stricter one of the city",
      [local("P03-3", { value: 4, unit: "亿元", source: "丽委办〔2023〕5号" })],
      { value: 4, level: "city", source: "丽委办〔2023〕5号" },
    ],
    ["money in another unit", [local("P03-3", { value: 40000, unit: "万元" })], { value: 4, unit: "亿元" }],
    ["a weaker one changes nothing", [local("P03-3", { value: 29999, unit: "万元" })], province],
    [
      "超过 is stricter than 以上",
      [local("P03-3", { value: 3, unit: "亿元", comparator: "gt" })],
      { comparator: "gt" },
    ],
    ["the same bound stays the province's", [local("P03-3", { value: 3, unit: "亿元" })], province],
    [
      "the strictest of several",
      [
        local("P03-3", { value: 4, unit: "亿元" }),
        local("P03-3", { value: 5, unit: "亿元", level: "own" }),
        local("P03-3", { value: 4.5, unit: "亿元" }),
      ],
      { value: 5, level: "own" },
    ],
    ["an inactive one is none", [local("P03-3", { value: 4, unit: "亿元", active: false })], province],
    ["one of another year is none", [local("P03-3", { value: 4, unit: "亿元", year: 2022 })], province],
    ["one of this year", [local("P03-3", { value: 4, unit: "亿元", year: 2023 })], { value: 4 }],
    ["one of another kind of unit is none", [local("P03-3", { value: 4, unit: "次" })], province],
    ["a cap is no minimum", [local("P03-3", { value: 4, unit: "亿元", comparator: "le" })], province],
    ["a bare number is in the indicator's own unit", [local("P03-3", { value: 4 })], { value: 4, unit: "亿元" }],
    ["the province's row as built in", [local("P03-3", { level: "province", value: 3, unit: "亿元" })], province],
    ["the province's row without a value", [local("P03-3", { level: "province" })], province],
    [
      "the province's row with another value",
      [local("P03-3", { level: "province", value: 2, unit: "亿元", source: "新文件" })],
      { value: 2, level: "province", source: "新文件" },
    ],
    ["the province's switched off", [local("P03-3", { level: "province", active: false })], null],
    [
      "the province's switched off, the city's weaker one left",
      [local("P03-3", { level: "province", active: false }), local("P03-3", { value: 1, unit: "亿元" })],
      { value: 1, level: "city" },
    ],
  ])("%s", (_, minimums, expected) => {
    const minimum = minimumOf("P03-3", minimums);
    if (expected === null) expect(minimum).toBeNull();
    else expect(minimum).toMatchObject(expected);
  });

  test("in a table of an unknown year every row counts", () => {
    expect(minimumOf("P03-3", [local("P03-3", { value: 4, unit: "亿元", year: 2022 })], null)).toMatchObject({
      value: 4,
    });
  });

  test("the guideline itself is left as it is, and so are its rules", () => {
    const under = withMinimums(policy, [local("P03-3", { value: 4, unit: "亿元" })], 2023);
    expect(minimumOf("P03-3", [])).toMatchObject({ value: 3 });
    under.requirements.forEach(({ matches }, index) => expect(matches).toBe(policy.requirements[index]!.matches));
    expect(withMinimums(policy, [], 2023)).toBe(policy);
  });
});

describe("judging by a local minimum", () => {
  const city = withMinimums(policy, [local("P03-3", { value: 4, unit: "亿元", source: "丽委办〔2023〕5号" })], 2023);

  test("3.5亿元 meets the province's and falls short of the city's, which the judgement names", () => {
    expect(judgementOf(policy, "P03-3", "", "到位资金3.5亿元").verdict).toBe("meets");
    const judgement = judgementOf(city, "P03-3", "", "到位资金3.5亿元");
    expect(judgement).toMatchObject({ verdict: "below", required: 4, shortfall: 0.5, unit: "亿元" });
    expect(judgement.requirement.minimum).toMatchObject({ level: "city", source: "丽委办〔2023〕5号" });
  });

  test.each([
    ["到位资金3亿元", "below", 0],
    ["到位资金3亿元以上", "below", 0],
    ["到位资金超过3亿元", "meets", 0],
    ["到位资金3.1亿元", "meets", 0],
  ])("%s against 超过3亿元: %s", (goal, verdict, shortfall) => {
    const strict = withMinimums(policy, [local("P03-3", { value: 3, unit: "亿元", comparator: "gt" })], 2023);
    expect(judgementOf(strict, "P03-3", "", goal)).toMatchObject({ verdict, shortfall });
  });

  test("a bound switched off asks for nothing", () => {
    const off = withMinimums(policy, [local("P03-3", { level: "province", active: false })], 2023);
    expect(judgementOf(off, "P03-3", "", "到位资金1亿元")).toMatchObject({
      verdict: "no-quantity",
      reason: "no-minimum",
    });
  });

  describe("援建资金: an amount stands beside last year's", () => {
    const aid = withMinimums(policy, [local("P07-1", { value: 700, unit: "万元", source: "市政府文件" })], 2023);

    test.each([
      ["援建资金660万元", 600, "below", 700, "city"],
      ["援建资金720万元", 750, "below", 750, "province"],
      ["援建资金720万元", 600, "meets", 600, "province"],
      ["援建资金660万元", null, "below", 700, "city"],
    ])("%s, last year %s: %s", (goal, baseline, verdict, required, level) => {
      const judgement = judgementOf(aid, "P07-1", "", goal, baseline);
      expect(judgement).toMatchObject({ verdict, required });
      expect(judgement.requirement.minimum?.level).toBe(level);
    });

    test("without last year's figure an amount above the city's is undetermined", () => {
      expect(judgementOf(aid, "P07-1", "", "援建资金720万元").verdict).toBe("no-baseline");
    });

    test("不低于上年 says nothing of the city's 700万元", () => {
      expect(judgementOf(aid, "P07-1", "", "援建资金不低于上年").verdict).toBe("no-quantity");
    });
  });

  test("a requirement without a provincial number gets the city's: 400人次 of training", () => {
    const training = withMinimums(policy, [local("P06-3", { value: 400, unit: "人次" })], 2023);
    expect(judgementOf(training, "P06-3", "劳务协作", "帮助培训不少于400人次").verdict).toBe("meets");
    expect(judgementOf(training, "P06-3", "劳务协作", "开展职业技能培训399人次")).toMatchObject({
      verdict: "below",
      shortfall: 1,
      unit: "人次",
    });
  });
});

describe("rows of 基准 that can bind", () => {
  const requirement = policy.requirements.find(({ id }) => id === "P03-3")!;

  test.each<[string, Partial<LocalMinimum>, boolean]>([
    ["money for money", { value: 4, unit: "亿元" }, true],
    ["a count for money", { value: 4, unit: "次" }, false],
    ["an unknown unit", { value: 4, unit: "斛" }, false],
    ["no value", {}, false],
    ["no value, the province's", { level: "province" }, true],
    ["at most", { value: 4, unit: "亿元", comparator: "le" }, false],
    ["nothing or less", { value: 0, unit: "亿元" }, false],
  ])("%s: %s", (_, row, expected) => {
    expect(isUsable(requirement, local("P03-3", row))).toBe(expected);
  });
});
