import { findRequirement } from "../../../src/core/policy/find-requirement";
import { judgeTarget } from "../../../src/core/policy/judge-target";
import { policyFor } from "../../../src/core/policy/policies";
import { isIndicator } from "../../../src/core/policy/requirement";

function verdict(name: string, text: string, baseline: number | null = null): string {
  const requirement = findRequirement(policyFor(2022), name);
  if (!requirement || !isIndicator(requirement)) throw new Error(`no indicator: ${name}`);
  return judgeTarget(requirement, { text }, baseline === null ? null : { value: baseline, unit: null }).verdict;
}

describe("a target by itself", () => {
  test.each<[string, string, string]>([
    ["到位资金", "3亿元", "meets"],
    ["到位资金", "29,999万元", "below"],
    ["P03-2", "1次", "meets"],
    ["P05-4", "2家", "meets"],
    ["P10-3", "1名", "meets"],
    ["P04-1", "4499亩", "below"],
    ["P03-3", "5次", "no-quantity"],
    ["P07-1", "660万元", "no-baseline"],
  ])("%s: %s %s", (name, text, expected) => {
    expect(verdict(name, text)).toBe(expected);
  });

  test("last year's figure is read in the indicator's own unit", () => {
    expect(verdict("援建资金", "660万元", 660)).toBe("meets");
    expect(verdict("援建资金", "660万元", 661)).toBe("below");
  });
});
