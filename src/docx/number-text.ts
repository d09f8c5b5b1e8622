import type { NumberLevel } from "./numbering";

/**
 * The number before a paragraph as Word shows it. Bullets are nothing to be read.
 *
 * @param countAt how far a level has been counted
 * @example numberText([{ format: "chineseCounting", text: "（%1）", start: 1 }], 0, () => 3) //=> "（三）"
 */
export function numberText(
  levels: readonly (NumberLevel | undefined)[],
  level: number,
  countAt: (level: number) => number,
): string {
  const own = levels[level];
  if (!own || own.format === "bullet" || own.format === "none") return "";
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatted(countAt(at), levels[at]?.format ?? "decimal");
  });
}

function formatted(count: number, format: string): string {
  if (
    /^(?:chinese|japanese|taiwanese)Counting|^(?:japaneseLegal|ideographDigital|chineseLegalSimplified)$/u.test(format)
  )
    return chinese(count);
  if (format === "upperLetter" || format === "lowerLetter") return letters(count, format === "upperLetter" ? 65 : 97);
  if (format === "decimalEnclosedCircle" && count >= 1 && count <= 20) return String.fromCodePoint(0x245f + count);
  if (format === "ideographTraditional" && count >= 1 && count <= 10) return "甲乙丙丁戊己庚辛壬癸"[count - 1]!;
  if (format === "upperRoman" || format === "lowerRoman") {
    const roman = romanOf(count);
    return format === "upperRoman" ? roman : roman.toLowerCase();
  }
  return String(count);
}

const digits = "零一二三四五六七八九";

/** Up to 99: no notice has more tasks at one level. */
function chinese(count: number): string {
  if (count < 10) return digits[count] ?? String(count);
  if (count > 99) return String(count);
  const tens = Math.floor(count / 10);
  return `${tens === 1 ? "" : digits[tens]!}十${count % 10 === 0 ? "" : digits[count % 10]!}`;
}

/** a … z, aa, bb, as Word goes on. */
function letters(count: number, first: number): string {
  if (count < 1 || count > 260) return String(count);
  return String.fromCharCode(first + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const romans = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function romanOf(count: number): string {
  if (count < 1 || count > 39) return String(count);
  let rest = count;
  let text = "";
  for (const [value, letter] of romans) for (; rest >= value; rest -= value) text += letter;
  return text;
}
