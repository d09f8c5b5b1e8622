import { convert } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import type { ExcelValue } from "./cell-value";
import { isBareNumber, numberIn } from "./bare-number";
import { textFrom } from "./excel-values";
import { invalidArgument, nothingToJudge } from "./failure";

export function convertCell(cell: ExcelValue, from: string | null, to: string | null): number {
  if (from === null || to === null) throw invalidArgument(functionMessages.unitsNeeded());
  const text = textFrom(cell).trim();
  const value = isBareNumber(text) ? numberIn(text) : NaN;
  if (Number.isNaN(value)) throw nothingToJudge(functionMessages.notANumber(text));
  const converted = convert(value, from, to);
  if (converted === null) throw invalidArgument(functionMessages.differentKinds(from, to));
  return converted;
}
