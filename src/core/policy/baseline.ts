import type { Quantity } from "../quantity";
import { simplify } from "../text/simplify";

/**
 * Marks the figures of last year that a goal states beside its target: （2021年660万元）, 上年660万元, 2021年600万元、2022年660万元.
 *
 * A year alone does not make a figure last year's (2022年到位资金3亿元 is a target): there must be another number of the same
 * unit, of a later year or of none.
 */
export function markBaselines(goal: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const text = simplify(goal);
  return quantities.map((quantity) =>
    isLastYears(text, quantity, quantities) ? { ...quantity, role: "baseline" as const } : quantity,
  );
}

function isLastYears(text: string, quantity: Quantity, all: readonly Quantity[]): boolean {
  if (quantity.role !== "target" && quantity.role !== "part") return false;
  const before = text.slice(0, quantity.start);
  if (lastYear.test(before)) return true;
  const year = yearBefore(before);
  if (year === null) return false;
  return all.some((other) => {
    if (other === quantity || other.role !== "target" || other.unit !== quantity.unit)
      return relatesTo(other, quantity);
    const otherYear = yearBefore(text.slice(0, other.start));
    return otherYear === null ? other.start < quantity.start : otherYear > year;
  });
}

/** A growth rate right beside a dated figure grows from it: 增长15%（2021年2.8亿元）. */
function relatesTo(other: Quantity, quantity: Quantity): boolean {
  return other.relative !== undefined && Math.abs(other.end - quantity.start) < 12;
}

const verbs = "(度|的|为|是|约|实际|安排|落实|完成|实现|金额|到位|资金|援建|总额|销售额|消费帮扶)*";
const lastYear = new RegExp(`(上年度?|上一年度?|去年|前一年)${verbs}$`);
const dated = new RegExp(`(20\\d\\d)年${verbs}$`);

function yearBefore(text: string): number | null {
  const found = dated.exec(text);
  return found ? Number(found[1]) : null;
}
