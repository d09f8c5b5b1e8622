import { convert, readQuantities } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import { invalidArgument, nothingToJudge } from "./failure";

/** The n-th target of a text in a unit; without a unit as written, 万 and 亿 folded in. */
export function quantityIn(text: string, unit: string | null, index: number): number {
  if (!Number.isInteger(index) || index < 1) throw invalidArgument(functionMessages.badIndex(index));
  const bare = unit !== null && /^\s*[\d.,]+\s*$/.test(text) ? text.trim() + unit : text;
  const values = readQuantities(bare)
    .filter(({ role }) => role === "target")
    .map((quantity) => (unit === null ? quantity.value : convertible(quantity.value, quantity.unit, unit)))
    .filter((value) => value !== null);

  if (values.length === 0) throw nothingToJudge(functionMessages.noQuantity(unit));
  const value = values[index - 1];
  if (value === undefined) throw nothingToJudge(functionMessages.noSuchQuantity(index, values.length));
  return value;
}

function convertible(value: number, from: string | null, to: string): number | null {
  return from === null ? null : convert(value, from, to);
}
