import { matchRequirements } from "../../../src/core/policy/match-requirements";
import { policyFor } from "../../../src/core/policy/policies";
import type { MatchRule, Policy } from "../../../src/core/policy/requirement";

/** A policy of one requirement with one rule. */
function serves(rule: MatchRule, content: string, goal: string): boolean {
  const [requirement] = policyFor(2022).requirements;
  const policy: Policy = { ...policyFor(2022), requirements: [{ ...requirement!, matches: [rule] }] };
  return matchRequirements(policy, content, goal).length > 0;
}

describe("the language of match rules", () => {
  test.each<[string, MatchRule, string, string, boolean]>([
    ["a word in the goal", { words: ["到位资金"] }, "", "实现到位资金3亿元", true],
    ["a word broken by a line end", { words: ["到位资金"] }, "", "实现到位资\n金3亿元", true],
    ["full-width and traditional characters", { words: ["合作项目(协议)"] }, "", "合作項目（協議）1個", true],
    ["the content speaks where the goal says nothing", { words: ["到位资金"] }, "到位资金", "完成年度任务", true],
    ["a gap within a clause", { words: ["资金…到位"] }, "", "资金全部及时到位", true],
    ["no gap over a comma", { words: ["资金…到位"] }, "", "资金安排，人员到位", false],
    ["without: in the same clause", { words: ["到位"], without: ["援建"] }, "", "援建资金到位", false],
    [
      "without: another clause does not matter",
      { words: ["到位"], without: ["援建"] },
      "",
      "援建项目开工，资金到位",
      true,
    ],
    ["unless: anywhere in the goal", { words: ["到位"], unless: ["援建"] }, "", "援建项目开工；资金到位", false],
    ["unless: anywhere in the content", { words: ["到位"], unless: ["援建"] }, "援建", "资金到位", false],
    ["with: in the same sentence", { words: ["挂职"], with: [["处级"]] }, "", "选派处级干部，到县里挂职", true],
    ["with: not in the next one", { words: ["挂职"], with: [["处级"]] }, "", "选派处级干部；科级挂职", false],
    ["with: in the content", { words: ["挂职"], with: [["处级"]] }, "处级干部", "选派1名挂职", true],
    ["with: one of each group", { words: ["挂职"], with: [["处级"], ["选派"]] }, "", "处级干部挂职", false],
    ["topic: needs the content", { words: ["万元"], topic: ["消费帮扶"] }, "消费帮扶", "全年600万元", true],
    ["topic: not the goal", { words: ["万元"], topic: ["消费帮扶"] }, "工作", "消费帮扶600万元", false],
    ["a total serves nothing", { words: ["到位资金"] }, "合 计", "到位资金30亿元", false],
  ])("%s", (_, rule, content, goal, expected) => {
    expect(serves(rule, content, goal)).toBe(expected);
  });
});

test("policies with the same rules and other names for this work are read each by their own", () => {
  const [requirement] = policyFor(2022).requirements;
  const matches = [{ words: ["展销"], elsewhere: ["上海"] }];
  const policyOf = (own: readonly string[]): Policy => ({
    ...policyFor(2022),
    campaigns: { own, partners: [], others: [] },
    requirements: [{ ...requirement!, matches }],
  });
  const goal = "赴上海展销天目产品";
  expect(matchRequirements(policyOf(["山海"]), "", goal)).toHaveLength(0);
  expect(matchRequirements(policyOf(["天目"]), "", goal)).toHaveLength(1);
});

describe("the reason of a match", () => {
  const reasonOf = (content: string, goal: string, id: string) =>
    matchRequirements(policyFor(2022), content, goal).find(({ requirement }) => requirement.id === id);

  test.each([
    ["产业合作", "实现到位资金3亿元", "P03-3", "到位资金", "goal"],
    ["产业合作", "到位資金3億元", "P03-3", "到位资金", "goal"],
    ["到位资金完成情况", "完成年度任务", "P03-3", "到位资金", "content"],
    ["消费帮扶", "全年600万元", "P05-5", "消费帮扶", "content"],
  ])("%s: %s", (content, goal, id, words, foundIn) => {
    expect(reasonOf(content, goal, id)).toMatchObject({ words, foundIn });
  });
});
