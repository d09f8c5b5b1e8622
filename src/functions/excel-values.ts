import { findRequirement } from "../core/policy/find-requirement";
import { policyFor } from "../core/policy/policies";
import type { Requirement, Role } from "../core/policy/requirement";
import { unitOf } from "../core/quantity";
import { compact } from "../core/text/simplify";
import { functionMessages } from "../strings/function-messages";
import { invalidArgument } from "./failure";
import type { ExcelValue } from "./spill";

/** The one place where Excel's values become ours: null for omitted arguments, numbers, booleans, text with \r. */
export function textFrom(value: ExcelValue): string {
  if (value === null || value === undefined) return "";
  return String(value).replace(/\r\n?/g, "\n");
}

export function numberFrom(value: number | null | undefined, omitted: number): number {
  return value ?? omitted;
}

export function yearFrom(value: number | null | undefined): number | null {
  if (value == null) return null;
  if (!Number.isInteger(value) || value < 2000 || value > 2100)
    throw invalidArgument(functionMessages.unknownYear(String(value)));
  return value;
}

/** @returns null when the argument is omitted. */
export function unitFrom(value: string | null | undefined): string | null {
  const name = compact(textFrom(value));
  if (name === "") return null;
  if (!unitOf(name)) throw invalidArgument(functionMessages.unknownUnit(name));
  return name;
}

export function roleFrom(value: string | null | undefined): Role {
  const name = compact(textFrom(value));
  if (name === "") return "supporter";
  const role = roleWords.get(name.toLowerCase());
  if (!role) throw invalidArgument(functionMessages.unknownRole(name));
  return role;
}

export function indicatorFrom(value: string | null | undefined): Requirement {
  const name = textFrom(value).trim();
  const requirement = findRequirement(policyFor(null), name);
  if (!requirement) throw invalidArgument(functionMessages.unknownIndicator(name));
  return requirement;
}

const roleWords: ReadonlyMap<string, Role> = new Map([
  ["支援地", "supporter"],
  ["supporter", "supporter"],
  ["受援地", "recipient"],
  ["recipient", "recipient"],
  ["设区市", "city"],
  ["city", "city"],
]);
