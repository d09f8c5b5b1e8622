import fc from "fast-check";
import { difference, product, sum } from "../../../src/core/policy/exact";
import { findRequirement } from "../../../src/core/policy/find-requirement";
import { judgeTarget } from "../../../src/core/policy/judge-target";
import { policyFor } from "../../../src/core/policy/policies";
import { isIndicator } from "../../../src/core/policy/requirement";

describe("decimals without dust", () => {
  test.each<[number, number]>([
    [difference(500, 499.9999), 0.0001],
    [difference(3, 2.9999), 0.0001],
    [difference(3, 2.99999999), 0.00000001],
    [difference(500, 500.0001), -0.0001],
    [difference(1e-7, 3e-7), -2e-7],
    [sum(0.1, 0.2), 0.3],
    [sum(1.1, 2.2, 3.3), 6.6],
    [sum(), 0],
    [product(660, 1.1), 726],
    [product(1.15, 3), 3.45],
    [difference(1e21, 1), 1e21],
  ])("%d is %d", (result, expected) => {
    expect(result).toBe(expected);
  });
});

test("a sum of decimals is what integers of the smallest decimal say", () => {
  // At most 15 digits before and behind the point: what a number of JavaScript tells apart.
  const decimal = fc.record({ digits: fc.integer({ min: -1_000_000, max: 1_000_000 }), decimals: fc.nat(9) });
  const valueOf = ({ digits, decimals }: { digits: number; decimals: number }) => Number(`${digits}e-${decimals}`);
  fc.assert(
    fc.property(decimal, decimal, (one, other) => {
      const inBillionths = ({ digits, decimals }: typeof one) => BigInt(digits) * 10n ** BigInt(9 - decimals);
      const digits = inBillionths(one) + inBillionths(other);
      expect(sum(valueOf(one), valueOf(other)) + 0).toBe(Number(`${digits}e-9`) + 0);
    }),
  );
});

describe("a shortfall is exactly what integers of the smallest unit say", () => {
  const indicator = (name: string) => {
    const requirement = findRequirement(policyFor(2022), name);
    if (!requirement || !isIndicator(requirement)) throw new Error(`no indicator: ${name}`);
    return requirement;
  };
  const shortfall = (name: string, text: string) => judgeTarget(indicator(name), { text }, null).shortfall;

  test.each([
    ["P05-5", "499.9999万元", 0.0001],
    ["P05-5", "0.01万元", 499.99],
    ["P03-3", "29999.9999万元", 0.00000001],
  ])("%s: %s lacks %d", (name, text, expected) => {
    expect(shortfall(name, text)).toBe(expected);
  });

  test.each([
    ["P05-5", 5_000_000, 10_000],
    ["P03-3", 300_000_000, 100_000_000],
  ])("%s, in 万元 of four decimals", (name, minimum, own) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: minimum - 1 }), (yuan) => {
        const text = `${Math.floor(yuan / 10_000)}.${String(yuan % 10_000).padStart(4, "0")}万元`;
        expect(shortfall(name, text)).toBe((minimum - yuan) / own);
      }),
    );
  });
});
