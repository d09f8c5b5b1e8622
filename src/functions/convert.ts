import { convert } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import { textFrom } from "./excel-values";
import { invalidArgument, nothingToJudge } from "./failure";
import type { ExcelValue } from "./spill";

export function convertCell(cell: ExcelValue, from: string | null, to: string | null): number {
  if (from === null || to === null) throw invalidArgument(functionMessages.unitsNeeded());
  const text = textFrom(cell).trim();
  const value = typeof cell === "number" ? cell : Number(text.replaceAll(",", ""));
  if (text === "" || !Number.isFinite(value)) throw nothingToJudge(functionMessages.notANumber(text));
  const converted = convert(value, from, to);
  if (converted === null) throw invalidArgument(functionMessages.differentKinds(from, to));
  return converted;
}
