/**
 * A serial number as the date that its number format shows, in the one spelling our readers know.
 *
 * Only which parts are shown follows the format (year, month, day, time); their order and signs do not, so that
 * `2022/7/31`, `31-Jul-22` and `2022年7月31日` read alike.
 *
 * @param serial Days of the 1900 system.
 * @returns null when the format shows no date or time, or the number is none.
 * @example dateText(44773, "yyyy/m/d") //=> "2022年7月31日"
 */
export function dateText(serial: number, format: string): string | null {
  const shown = shownParts(format);
  if (!shown || !(serial >= 0 && serial < 2_958_466)) return null;

  // Excel's day 60 is a 29 February 1900 that never was.
  const days = Math.floor(serial) < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  const day = [
    shown.year && `${date.getUTCFullYear()}年`,
    shown.month && `${date.getUTCMonth() + 1}月`,
    shown.day && `${date.getUTCDate()}日`,
  ];
  const time = shown.time && `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, "0")}`;
  return [day.filter(Boolean).join(""), time].filter(Boolean).join(" ");
}

function shownParts(format: string): { year: boolean; month: boolean; day: boolean; time: boolean } | null {
  // Excel allows 255 characters; a longer one is no format but an attack on the patterns below.
  if (format.length > 255) return null;
  const [positive = ""] = format.split(";");
  // Elapsed time, [h]:mm, is an amount and no time of day.
  if (/\[(h+|m+|s+)\]/i.test(positive)) return null;

  const codes = positive.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|AM\/PM|A\/P|上午\/下午/gi, "").toLowerCase();
  if (/[#?%]|0/.test(codes)) return null;

  const year = /y|e/.test(codes);
  const day = /d/.test(codes);
  const time = /[hs]/.test(codes);
  const month = /m/.test(codes.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, ""));
  return year || month || day || time ? { year, month, day, time } : null;
}
