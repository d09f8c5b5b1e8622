import type { Stated } from "./pair-quantities";

const digits = "零一二三四五六七八九";

/** Whether another text states a small number in characters that are read as no quantity there: 三个示范点 beside 3个, 半年 beside 6个月. */
export function isInCharacters({ quantity: { value, unit } }: Stated, other: string): boolean {
  if (value === 6 && unit === "月" && /(?<!每)半年/u.test(other)) return true;
  if (!Number.isInteger(value) || value < 1 || value > 99 || unit === null) return false;
  const written = value === 2 ? ["二", "两"] : [inCharacters(value)];
  return written.some((words) => other.includes(words + unit));
}

function inCharacters(value: number): string {
  if (value < 10) return digits[value]!;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}
