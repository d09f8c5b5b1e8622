/**
 * A cell up to the end of its value; before that only a formula may stand. Whether it says it holds a date is looked for
 * afterwards, so that each stretch without a `<` is gone through once.
 */
const cellWithValue =
  /(<(?:[\w.\-\u0080-\uffff]+:)?c)(\s[^<>]*)(>\s*(?:<(?:[\w.\-\u0080-\uffff]+:)?f(?:\s[^<>]*)?>(?:[^<]*<\/(?:[\w.\-\u0080-\uffff]+:)?f>)?\s*)?<(?:[\w.\-\u0080-\uffff]+:)?v(?:\s[^<>]*)?>)([^<]*)(?=<)/g;
const datedType = /(\st\s*=\s*["'])d(?=["'])/;
const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/;
const isoTime = /^T?([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d(?:[.,]\d{1,9})?))?(?:Z|[+-]\d\d:?\d\d)?$/;
const secondsOfDay = 86_400;

/**
 * A sheet's XML with dates as serial numbers. The strict format, and some writers of the other one, spell them out:
 * `t="d"`, `2022-07-31T00:00:00` (ISO/IEC 29500-1 18.17.4.1). What is no date stays.
 *
 * @param dates1904 Whether the workbook's numbers count from 1904.
 */
export function withSerialDates(xml: string, dates1904: boolean): string {
  if (!xml.includes('t="d"') && !xml.includes("t='d'")) return xml;
  return xml.replace(cellWithValue, (written, name: string, attributes: string, middle: string, text: string) => {
    const numbered = attributes.replace(datedType, "$1n");
    const serial = numbered === attributes ? null : serialOf(text.trim());
    if (serial === null) return written;
    return `${name}${numbered}${middle}${dates1904 && serial >= 1462 ? serial - 1462 : serial}`;
  });
}

/**
 * @returns null for what is no date and no time.
 * @example serialOf("2022-07-31T12:00:00") //=> 44773.5
 */
export function serialOf(text: string): number | null {
  const [, year, month, day, time] = isoDate.exec(text) ?? [];
  if (year === undefined) return dayPart(text);
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const part = time === undefined ? 0 : dayPart(time);
  // A 30 February would be one in March.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) || part === null) return null;
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / (secondsOfDay * 1000);
  // Excel believes in 29 February 1900.
  const serial = days >= 60 ? days + 1 : days;
  return serial < 0 ? null : serial + part;
}

/** A time by itself is the part of a day; an offset from universal time is not counted, as the cell shows what is written. */
function dayPart(text: string): number | null {
  const [, hours, minutes, seconds = "0"] = isoTime.exec(text) ?? [];
  if (hours === undefined) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / secondsOfDay;
}
