import type { CalendarDate } from "../quantity";
import { compact } from "../text/simplify";

/**
 * The date of the document, where a line beside the table is one: 2022年7月29日, 2022年7月29日印发, 日期：2022.7.29.
 *
 * @returns null when no line says it.
 */
export function documentDateIn(lines: readonly string[]): CalendarDate | null {
  for (const line of lines) {
    const match =
      /^(?:(?:填报|印发|发文|制表|成文)?(?:日期|时间)[:：]?)?(20\d\d)[年./-](\d{1,2})[月./-](\d{1,2})日?(?:印发)?$/.exec(
        compact(line),
      );
    if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  }
  return null;
}
