import { leveledText, minimumText } from "../../src/strings/amounts";
import type { Minimum } from "../../src/core/policy/requirement";

const funds: Minimum = { value: 3, unit: "亿元", comparator: "ge", level: "province", source: "浙山海办〔2021〕1号" };
const city: Minimum = { ...funds, value: 4, level: "city", source: "丽委办〔2023〕5号" };
const aid: Minimum = { ...funds, value: null, unit: "万元", relativeTo: "lastYear" };

describe("a minimum in words", () => {
  test.each<[string, Minimum, string]>([
    ["at least", funds, "3亿元以上"],
    ["more than", { ...funds, comparator: "gt" }, "超过3亿元"],
    ["exactly", { ...funds, value: 1, unit: "名", comparator: "eq" }, "1名"],
    ["read out of 每年", { ...funds, value: 1, unit: "次", implied: true }, "1次以上（推定）"],
    ["last year's figure", aid, "不低于上年金额"],
    [
      "last year's, and an amount",
      { ...aid, floor: { ...city, value: 700, unit: "万元" } },
      "不低于上年金额，且700万元以上",
    ],
  ])("%s", (_, minimum, expected) => {
    expect(minimumText(minimum)).toBe(expected);
  });

  test.each<[string, Minimum, string]>([
    ["the province's", funds, "省定 3亿元以上（浙山海办〔2021〕1号）"],
    ["the city's", city, "市级下达 4亿元以上（丽委办〔2023〕5号）"],
    ["one's own, without a document", { ...city, level: "own", source: "" }, "本级自定 4亿元以上"],
  ])("with whose it is: %s", (_, minimum, expected) => {
    expect(leveledText(minimum)).toBe(expected);
  });
});
