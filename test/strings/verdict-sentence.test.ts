import { judge } from "../../src/core/policy/judge";
import { withMinimums } from "../../src/core/policy/levels";
import { matchRequirements } from "../../src/core/policy/match-requirements";
import { policyFor } from "../../src/core/policy/policies";
import { readQuantities, readRelativeTargets } from "../../src/core/quantity";
import { matchSentence, verdictSentence } from "../../src/strings/verdict-sentence";

describe("why a row was taken to serve a requirement", () => {
  test.each([
    ["goal", "到位资金", "因为写了“到位资金”"],
    ["content", "消费帮扶", "因为工作内容写了“消费帮扶”"],
    ["override", "市里按这一条考核", "由填报人认定：市里按这一条考核"],
    ["override", " ", "由填报人认定：未写明原因"],
  ] as const)("%s", (foundIn, words, expected) => {
    expect(matchSentence({ foundIn, words })).toBe(expected);
  });
});

describe("a verdict says whose minimum was missed", () => {
  const city = { indicator: "P03-3", level: "city", value: 4, unit: "亿元", comparator: "ge", year: null } as const;

  test.each([
    ["the province's", policyFor(2022), "到位资金2.9亿元", "低于省定下限（到位资金差0.1亿元）"],
    [
      "the city's",
      withMinimums(policyFor(2022), [{ ...city, source: "丽委办〔2023〕5号", active: true }], 2022),
      "到位资金3.5亿元",
      "低于市级下达的下限“丽委办〔2023〕5号”（到位资金差0.5亿元）",
    ],
  ])("%s", (_, policy, goal, expected) => {
    const [match] = matchRequirements(policy, "", goal);
    const row = { content: "", goal, quantities: readQuantities(goal), relativeTargets: readRelativeTargets(goal) };
    const gravest = judge(match!, { ...row, targetValue: null, baseline: null });
    expect(verdictSentence({ serves: "indicators", gravest, hedges: [] })).toBe(expected);
  });
});
