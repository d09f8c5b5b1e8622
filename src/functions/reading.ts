import { splitDepartments } from "../core/evidence";
import { convert, readHedges, readQuantities } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import { comparatorNames, modalityNames, quantityRoleNames } from "../strings/names";
import type { ExcelValue } from "./cell-value";
import { isBareNumber, numberIn } from "./bare-number";
import { nothingToJudge } from "./failure";

/** The n-th target of a text in a unit; without a unit as written, 万 and 亿 folded in. */
export function quantityIn(text: string, unit: string | null, index: number): number {
  const values = isBareNumber(text) ? [bareValue(text, unit)] : targetsIn(text, unit);
  if (values.length === 0) throw nothingToJudge(functionMessages.noQuantity(unit));
  const value = values[index - 1];
  if (value === undefined) throw nothingToJudge(functionMessages.noSuchQuantity(index, values.length));
  return value;
}

function bareValue(text: string, unit: string | null): number {
  const value = numberIn(text);
  if (unit === null || Number.isNaN(value)) throw nothingToJudge(functionMessages.bareNumber(text.trim()));
  return value;
}

function targetsIn(text: string, unit: string | null): readonly number[] {
  return readQuantities(text)
    .filter(({ role }) => role === "target")
    .map((quantity) => (unit === null ? quantity.value : convertible(quantity.value, quantity.unit, unit)))
    .filter((value) => value !== null);
}

/** 原文、数值、单位、比较、角色、语气、每、全年值 of every reading. A range of values stands as "3—5". */
export function readingsIn(text: string): readonly (readonly ExcelValue[])[] {
  const readings = readQuantities(text);
  if (readings.length === 0) throw nothingToJudge(functionMessages.noQuantity(null));
  return readings.map(
    ({ text: words, value, valueMax, unit, comparator, approximate, role, modality, per, yearly }) => [
      words,
      valueMax === undefined ? value : `${value}—${valueMax}`,
      unit ?? "",
      (approximate ? "约" : "") + comparatorNames[comparator],
      quantityRoleNames[role],
      modality ? modalityNames[modality] : "",
      per?.join("、") ?? "",
      yearly ?? "",
    ],
  );
}

/** @example hedgesIn("力争到位资金8亿元") //=> "力争" */
export function hedgesIn(text: string): string {
  return [...new Set(readHedges(text).map((hedge) => hedge.text))].join("、");
}

export function departmentsIn(text: string): readonly (readonly string[])[] {
  const departments = splitDepartments(text);
  if (departments.length === 0) throw nothingToJudge(functionMessages.noDepartment());
  return departments.map(({ name }) => [name]);
}

function convertible(value: number, from: string | null, to: string): number | null {
  return from === null ? null : convert(value, from, to);
}
