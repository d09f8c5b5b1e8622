import { dateSerial } from "../core/calendar/date-serial";
import { dayIn } from "../core/calendar/typed-day";
import { findRequirement } from "../core/policy/find-requirement";
import { policyFor } from "../core/policy/policies";
import type { Requirement, Role } from "../core/policy/requirement";
import { unitOf } from "../core/quantity";
import { compact } from "../core/text/simplify";
import { numberText } from "../strings/amounts";
import { functionMessages } from "../strings/function-messages";
import { isBareNumber } from "./bare-number";
import { CellError, type ExcelValue, plainValue } from "./cell-value";
import { invalidArgument, nothingToJudge } from "./failure";

/** The one place where Excel's values become ours: null for omitted arguments, numbers, booleans, errors, text with \r. */
export function textFrom(cell: ExcelValue): string {
  const value = typeof cell === "string" ? cell : plainValue(cell);
  if (value === null) return "";
  if (value instanceof CellError) throw nothingToJudge(functionMessages.errorCell(value.code));
  if (typeof value === "number") return digitsOf(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
}

/** Digits however large: 1e+21 would read as 1 and 21. */
function digitsOf(value: number): string {
  return Math.abs(value) < 1e21 ? numberText(value) : BigInt(value).toString();
}

/** @returns 1 when the argument is omitted. */
export function indexFrom(value: ExcelValue): number {
  const text = argumentText(value);
  if (text === "") return 1;
  const index = Number(text);
  if (!Number.isInteger(index) || index < 1) throw invalidArgument(functionMessages.badIndex(text));
  return index;
}

/** @returns null when the argument is omitted; a blank cell arrives as 0. */
export function yearFrom(value: ExcelValue): number | null {
  const text = argumentText(value);
  if (text === "" || text === "0") return null;
  const year = Number(text.replace(/年度?$/, ""));
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw invalidArgument(functionMessages.unknownYear(text));
  return year;
}

/** A date as Excel's serial number, from one or from text such as 2022-6-30, 2022.6.30 or 2022年6月30日; null when omitted. */
export function dateFrom(value: ExcelValue): number | null {
  const text = argumentText(value);
  if (text === "" || text === "0") return null;
  const day = dayIn(text);
  const serial = day ? dateSerial(day.year, day.month, day.day) : isBareNumber(text) ? Number(text) : NaN;
  if (!(serial >= 1 && serial < lastSerial)) throw invalidArgument(functionMessages.badDate(text));
  return Math.floor(serial);
}

/** Excel's calendar ends with the year 9999. */
const lastSerial = 2_958_466;

/** @returns null when the argument is omitted. */
export function unitFrom(value: ExcelValue): string | null {
  const name = argumentText(value);
  if (name === "") return null;
  const unit = unitOf(name);
  if (!unit) throw invalidArgument(functionMessages.unknownUnit(name));
  return unit.name;
}

export function roleFrom(value: ExcelValue): Role {
  const name = argumentText(value);
  if (name === "") return "supporter";
  const role = roleWords.get(name.toLowerCase());
  if (!role) throw invalidArgument(functionMessages.unknownRole(name));
  return role;
}

export function indicatorFrom(value: ExcelValue): Requirement {
  const name = textFrom(value).trim();
  const requirement = known.get(name) ?? findRequirement(policyFor(null), name);
  if (!requirement) throw invalidArgument(functionMessages.unknownIndicator(name));
  if (known.size < mostKnown) known.set(name, requirement);
  return requirement;
}

/** Looking up a name costs a single call more than judging its cell; sheets use a handful of spellings. */
const known = new Map<string, Requirement>();
const mostKnown = 100;

function argumentText(value: ExcelValue): string {
  return compact(textFrom(value));
}

const roleWords: ReadonlyMap<string, Role> = new Map([
  ["支援地", "supporter"],
  ["supporter", "supporter"],
  ["受援地", "recipient"],
  ["recipient", "recipient"],
  ["设区市", "city"],
  ["city", "city"],
]);
