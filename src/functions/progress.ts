import { dateOfSerial, dateSerial } from "../core/calendar/date-serial";
import { attainment, change, type Figure, figureOf } from "../core/progress/attainment";
import { light, pace, type Period } from "../core/progress/pace";
import { convert, readQuantities } from "../core/quantity";
import { functionMessages } from "../strings/function-messages";
import { lightNames, paceNames } from "../strings/names";
import { isBareNumber, numberIn } from "./bare-number";
import type { ExcelValue } from "./cell-value";
import { dateFrom, textFrom } from "./excel-values";
import { invalidArgument, nothingToJudge } from "./failure";

export function attainmentOf(actual: ExcelValue, target: ExcelValue, unit: string | null): number {
  return compare(attainment, actual, target, unit, functionMessages.zeroTarget());
}

export function changeOf(now: ExcelValue, before: ExcelValue): number {
  return compare(change, now, before, null, functionMessages.zeroBefore());
}

export function paceOf(actual: ExcelValue, target: ExcelValue, asOf: ProgressDate): string {
  return paceNames[pace(attainmentOf(actual, target, null), asOf.period, asOf.day)];
}

export function lightOf(actual: ExcelValue, target: ExcelValue, asOf: ProgressDate): string {
  return lightNames[light(attainmentOf(actual, target, null), asOf.period, asOf.day)];
}

/** The day that progress is looked at, within the period that the target has. */
export interface ProgressDate {
  readonly day: number;
  readonly period: Period;
}

/** The period is the year of the day where start and end are omitted. */
export function progressDateFrom(asOf: ExcelValue, start: ExcelValue, end: ExcelValue): ProgressDate {
  const day = dateFrom(asOf);
  if (day === null) throw invalidArgument(functionMessages.badDate(""));
  const { year } = dateOfSerial(day);
  const period = { start: dateFrom(start) ?? dateSerial(year, 1, 1), end: dateFrom(end) ?? dateSerial(year, 12, 31) };
  if (period.end < period.start) throw invalidArgument(functionMessages.endBeforeStart());
  return { day, period };
}

/** The first two figures of the cells that are of one kind. */
function compare(
  measure: (a: Figure, b: Figure) => number | null,
  first: ExcelValue,
  second: ExcelValue,
  unit: string | null,
  zero: string,
): number {
  const [ownText, otherText] = [textFrom(first), textFrom(second)];
  const [own, others] = [figuresIn(ownText, unit), figuresIn(otherText, unit)];
  for (const figure of own)
    for (const other of others) {
      const result = measure(figure, other);
      if (result !== null) return result;
      if (other.value === 0) throw nothingToJudge(zero);
    }
  throw nothingToJudge(functionMessages.incomparableFigures(ownText.trim(), otherText.trim()));
}

/** A bare number in the given unit, or the targets that a text states, of the unit's kind where one is given. */
function figuresIn(text: string, unit: string | null): readonly Figure[] {
  const bare = isBareNumber(text) ? numberIn(text) : NaN;
  if (!Number.isNaN(bare)) return [{ value: bare, unit }];
  const figures = readQuantities(text)
    .filter((quantity) => quantity.role === "target" && isOfKind(quantity.unit, unit))
    .map(figureOf);
  if (figures.length === 0) throw nothingToJudge(functionMessages.noFigure(text.trim(), unit));
  return figures;
}

function isOfKind(unit: string | null, wanted: string | null): boolean {
  return wanted === null || (unit !== null && convert(1, unit, wanted) !== null);
}
