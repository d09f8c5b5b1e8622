import { judge } from "../../../src/core/policy/judge";
import { matchRequirements } from "../../../src/core/policy/match-requirements";
import { policyFor } from "../../../src/core/policy/policies";
import { readQuantities, readRelativeTargets } from "../../../src/core/quantity";

/** The text of the number that a goal is held to for a requirement. */
function heldNumber(id: string, content: string, goal: string): string | undefined {
  const match = matchRequirements(policyFor(2022), content, goal).find(({ requirement }) => requirement.id === id)!;
  const read = { quantities: readQuantities(goal), relativeTargets: readRelativeTargets(goal) };
  return judge(match, { content, goal, ...read, targetValue: null, baseline: null }).quantity?.text;
}

test.each([
  ["P03-2", "2次", "产业对接", "举办产业对接洽谈会2次以上，对列入清单的10个项目每月调度1次"],
  ["P03-2", "2次", "产业对接", "举办产业对接洽谈会2次以上，每季度调度项目1次"],
  ["P10-1", "1名", "干部挂职", "选派处级干部1名、科级干部2名赴淳安县挂职，另选派援疆干部1名"],
  ["P10-3", "2名", "干部挂职", "选派处级干部1名、科级干部2名赴淳安县挂职，另选派援疆干部1名"],
  ["P10-1", "1名", "干部挂职", "选派科级干部3名到淳安县挂职、处级干部1名到淳安县挂职"],
  ["P05-5", "1100万元", "消费帮扶", "去年完成消费帮扶金额1000万元、到位资金6亿元，今年分别完成1100万元、7亿元以上"],
  ["P03-3", "7亿元", "消费帮扶", "去年完成消费帮扶金额1000万元、到位资金6亿元，今年分别完成1100万元、7亿元以上"],
])("%s is held to %s: %s, %s", (id, expected, content, goal) => {
  expect(heldNumber(id, content, goal)).toBe(expected);
});
