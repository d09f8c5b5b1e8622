import type { CalendarDate } from "../quantity";
import { compact } from "../text/simplify";
import { withDateDigits } from "./date-digits";

/**
 * The date of the document, where a line beside the table is one: 2022年7月29日, 二〇二二年七月二十九日, 西湖区人民政府办公室2022年7月29日印发.
 *
 * @returns null when no line says it.
 */
export function documentDateIn(lines: readonly string[]): CalendarDate | null {
  for (const line of lines) {
    if (line.length > 60) continue;
    const match =
      /^[(]?(?:[^\d,。;]{0,30}(?:日期|时间|办公室|人民政府|领导小组|委员会)[:：]?)?(20\d\d)[年./-](\d{1,2})[月./-](\d{1,2})日?(?:印发)?[)]?$/.exec(
        withDateDigits(compact(line)),
      );
    if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  }
  return null;
}
