import type { CalendarDate } from "../quantity";

const dayLength = 86_400_000;
/** Excel's day 1 is 1 January 1900 in a calendar that has a 29 February 1900; from March 1900 on the offset is constant. */
const unixEpoch = 25_569;

/** @example dateSerial(2022, 7, 31) //=> 44773 */
export function dateSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength + unixEpoch;
}

/** The calendar day of a date serial number; a time of day is left aside. */
export function dateOfSerial(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - unixEpoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return dateSerial(year, month + 1, 1) - dateSerial(year, month, 1);
}
