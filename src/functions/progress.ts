import { attainment, change, type Figure, figureOf } from "../core/progress/attainment";
import { light, pace, type Period } from "../core/progress/pace";
import { convert, readQuantities } from "../core/quantity";
import { columnNumber } from "../core/reading/column-number";
import { functionMessages } from "../strings/function-messages";
import { lightNames, paceNames } from "../strings/names";
import { dateSerial, serialYear } from "./deadline";
import { textFrom } from "./excel-values";
import { invalidArgument, nothingToJudge } from "./failure";
import type { ExcelValue } from "./spill";

export function attainmentOf(actual: ExcelValue, target: ExcelValue, unit: string | null): number {
  const goal = figureFrom(target, unit, null);
  const done = figureFrom(actual, unit, goal.unit);
  const attained = attainment(done, goal);
  if (attained === null) throw nothingToJudge(functionMessages.incomparableFigures(textFrom(actual), textFrom(target)));
  return attained;
}

export function changeOf(now: ExcelValue, before: ExcelValue): number {
  const last = figureFrom(before, null, null);
  const changed = change(figureFrom(now, null, last.unit), last);
  if (changed === null) throw nothingToJudge(functionMessages.incomparableFigures(textFrom(now), textFrom(before)));
  return changed;
}

export function paceOf(
  actual: ExcelValue,
  target: ExcelValue,
  asOf: number,
  start?: number | null,
  end?: number | null,
): string {
  return paceNames[pace(attainmentOf(actual, target, null), periodFrom(asOf, start, end), asOf)];
}

export function lightOf(
  actual: ExcelValue,
  target: ExcelValue,
  asOf: number,
  start?: number | null,
  end?: number | null,
): string {
  return lightNames[light(attainmentOf(actual, target, null), periodFrom(asOf, start, end), asOf)];
}

/** The year of the date where start and end are omitted. */
function periodFrom(asOf: number, start: number | null | undefined, end: number | null | undefined): Period {
  if (typeof asOf !== "number" || !(asOf > 0)) throw invalidArgument(functionMessages.badDate());
  const year = serialYear(asOf);
  const period = { start: start ?? dateSerial(year, 1, 1), end: end ?? dateSerial(year, 12, 31) };
  if (period.end < period.start) throw invalidArgument(functionMessages.endBeforeStart());
  return period;
}

/** A number, a bare number in the given unit, or the target that a text states, of the wanted kind where one is wanted. */
function figureFrom(cell: ExcelValue, unit: string | null, kind: string | null): Figure {
  const text = textFrom(cell);
  const bare = /^\s*-?[\d.,]+\s*$/.test(text) ? columnNumber(text, unit) : null;
  if (bare) return { value: bare.value, unit: bare.unit };
  const targets = readQuantities(text).filter(({ role }) => role === "target");
  const wanted = kind ?? unit;
  const found = targets.find(
    (quantity) => wanted === null || (quantity.unit !== null && convert(1, quantity.unit, wanted) !== null),
  );
  if (!found) throw nothingToJudge(functionMessages.noQuantity(wanted));
  return figureOf(found);
}
