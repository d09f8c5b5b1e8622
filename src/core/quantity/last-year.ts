import type { Quantity } from "./quantity";

const DATED =
  /(20\d\d)年度?(?:的|为|是|约|实际|安排|落实|完成|实现|到位|投入|援建|销售|金额|资金|总额|[\u4e00-\u9fff]{0,4}额)*[:：]?$/u;
const PLANNED = /[到至达于]$|[力争计划目标确保预]+$/u;
const TWO_YEARS = /20\d\d年[^]*20\d\d年/u;

/**
 * 2021年600万元、2022年660万元: of two figures of one sentence, unit and successive years the earlier is last year's. Three years are a
 * plan, and so is a figure to come (到2021年).
 */
export function markLastYears(text: string, quantities: Quantity[]): Quantity[] {
  if (quantities.length < 2 || !TWO_YEARS.test(text)) return quantities;
  const years = quantities.map(({ start }) => yearBefore(text, start));
  return quantities.map((quantity, index) => {
    const year = years[index];
    if (year == null || quantity.role !== "target" || quantity.comparator !== "eq") return quantity;
    const isOf = (other: number): boolean => {
      const at = years.indexOf(other);
      return at >= 0 && quantities[at]?.unit === quantity.unit;
    };
    return isOf(year + 1) && !isOf(year - 1) && !isOf(year + 2) ? { ...quantity, role: "baseline" } : quantity;
  });
}

function yearBefore(text: string, start: number): number | null {
  const found = DATED.exec(text.slice(Math.max(0, start - 24), start));
  if (found === null || PLANNED.test(text.slice(Math.max(0, start - 24), start).slice(0, found.index))) return null;
  return Number(found[1]);
}
