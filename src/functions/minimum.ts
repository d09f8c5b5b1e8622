import { bindingOf, type Indicator, isIndicator, type Requirement, type Role } from "../core/policy/requirement";
import { convert } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import { roleNames } from "../strings/names";
import { invalidArgument, nothingToJudge } from "./failure";

/** @example minimumIn(P05-5, "万元", "supporter") //=> 500 */
export function minimumIn(requirement: Requirement, unit: string | null, role: Role): number {
  if (!isIndicator(requirement)) throw nothingToJudge(functionMessages.noMinimum(requirement.name));
  const { name, minimum } = requirement;
  if (bindingOf(requirement, role, false) === "none")
    throw nothingToJudge(functionMessages.notBound(name, roleNames[role]));
  if (minimum.value === null) throw nothingToJudge(functionMessages.relativeMinimum(name));
  return inUnit(minimum.value, requirement, unit);
}

/** A value of an indicator in the unit that was asked for. 次 and 场 count alike where the indicator takes both. */
export function inUnit(value: number, { minimum, measure }: Indicator, wanted: string | null): number {
  if (wanted === null || wanted === minimum.unit || measure.units?.includes(wanted)) return value;
  const converted = convert(value, minimum.unit, wanted);
  if (converted === null) throw invalidArgument(functionMessages.incomparableUnit(wanted, minimum.unit));
  return converted;
}
