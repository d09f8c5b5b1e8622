import { overriddenMatches } from "../../../src/core/policy/overrides";
import { policyFor } from "../../../src/core/policy/policies";

const policy = policyFor(2022);
const reason = "市里按这一条考核";
const idsOf = (content: string, goal: string, overrides = known) =>
  overriddenMatches(policy, overrides)(content, goal)?.map(({ requirement }) => requirement.id) ?? null;

const known = [
  { content: "产业合作", goal: "引进项目资金 3亿元", indicators: ["P03-3"], reason },
  { content: "", goal: "慰问老人", indicators: [], reason },
  { content: "其他", goal: "其他", indicators: ["P99-9", "P05-5"], reason },
];

describe("rows that staff have decided about", () => {
  test.each<[string, string, string, readonly string[] | null]>([
    ["by its words", "产业合作", "引进项目资金 3亿元", ["P03-3"]],
    ["however it is spaced", "产业 合作", "引进项目\n资金3亿元", ["P03-3"]],
    ["in traditional characters", "產業合作", "引進項目資金3億元", ["P03-3"]],
    ["a row that serves nothing", "", "慰问老人", []],
    ["one with an id that nobody knows does not count", "其他", "其他", null],
    ["another goal", "产业合作", "引进项目资金4亿元", null],
    ["another content", "招商", "引进项目资金 3亿元", null],
  ])("%s", (_, content, goal, expected) => {
    expect(idsOf(content, goal)).toEqual(expected);
  });

  test("nobody spoke", () => expect(idsOf("产业合作", "到位资金3亿元", [])).toBeNull());

  test("the match says who decided, and why", () => {
    expect(overriddenMatches(policy, known)("产业合作", "引进项目资金 3亿元")).toEqual([
      expect.objectContaining({ words: reason, foundIn: "override" }),
    ]);
  });
});
