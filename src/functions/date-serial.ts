const dayLength = 86_400_000;
/** Excel's day 1 is 1 January 1900 in a calendar that has a 29 February 1900; from March 1900 on the offset is constant. */
const unixEpoch = 25_569;

/** @example dateSerial(2022, 7, 31) //=> 44773 */
export function dateSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength + unixEpoch;
}

/** The calendar year of a date serial number. */
export function serialYear(serial: number): number {
  return new Date((serial - unixEpoch) * dayLength).getUTCFullYear();
}
