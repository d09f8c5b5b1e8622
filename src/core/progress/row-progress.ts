import { type CalendarDate, convert, type Quantity, readQuantities, unitOf } from "../quantity";
import { columnNumber } from "../reading/column-number";
import { type RowReading, unitFor } from "../reading/read-row";
import { isCellError } from "../table/cell-error";
import type { TaskTable } from "../table/task-table";
import { isPlaceholder } from "../evidence";
import { compact } from "../text/simplify";
import { attainment, figureOf } from "./attainment";

/** A figure of 完成值 beside the target that it belongs to. */
export interface Attained {
  readonly target: Quantity;
  readonly actual: Quantity;
  /** 1 = all of it. */
  readonly share: number;
}

/** What the 完成值 cell of a row says. */
export interface RowProgress {
  readonly text: string;
  /** `blank` also for 无, / · `done` 已完成 · `open` 未完成 · `figures` and `other` speak for themselves. */
  readonly says: "blank" | "done" | "open" | "figures" | "other";
  /** The figure furthest from its target; null where none can be compared. */
  readonly furthest: Attained | null;
}

/**
 * Reads the 完成值 cell of a row against its 目标值, else against the targets in its goal.
 *
 * A figure is compared only with the one target of its kind; a bare number only where its unit goes without saying.
 *
 * @returns null where the table has no such column.
 */
export function readProgress(reading: RowReading, table: TaskTable): RowProgress | null {
  const cell = reading.row.working.completed;
  if (!cell) return null;
  const text = cell.text.trim();
  if (isPlaceholder(text) || isCellError(text)) return { text, says: "blank", furthest: null };

  const targets = targetsOf(reading);
  const actuals = actualsIn(text, unitFor("completed", table, reading.row), targets);
  const furthest = targets
    .flatMap((target) => attainedOf(target, targets, actuals) ?? [])
    .reduce<Attained | null>((least, each) => (least && least.share <= each.share ? least : each), null);
  return { text, says: wordsOf(text, furthest), furthest };
}

/** Whether a row is done by its own account: by its figures, else by its words. */
export function isDone({ says, furthest }: RowProgress): boolean {
  return furthest ? furthest.share >= 1 : says === "done";
}

function wordsOf(text: string, furthest: Attained | null): RowProgress["says"] {
  const words = compact(text);
  if (saysOpen.test(words)) return "open";
  if (saysDone.test(words)) return "done";
  return furthest ? "figures" : "other";
}

/** Not 接待、招待 nor 未来. */
const saysOpen = /未(?!来)|没|尚|(?<![接招款看优])待/;

/** 已完成 says it, 已完成5.2亿元 and 完成65% only how far. */
const saysDone =
  /^(全部|均已?|按[时期]|提前|超额|圆满|已)*(完成|办结|达标)(任务|目标)?([,，;；。]|$)|^已?(全部|超额|提前|圆满)完成/;

/** 目标值 is what staff track; without it the goal's own targets. A cap (不超过) is no amount to attain. */
function targetsOf({ targetValue, quantities }: RowReading): readonly Quantity[] {
  if (targetValue) return [targetValue];
  return quantities.filter(
    ({ role, comparator, value }) => role === "target" && !/^l[et]$/.test(comparator) && value > 0,
  );
}

function actualsIn(text: string, columnUnit: string | null, targets: readonly Quantity[]): readonly Quantity[] {
  const bare = /^-?[\d,.]+$/.test(compact(text));
  const [only] = targets;
  const unit = bare && columnUnit === null && targets.length === 1 ? plainUnit(only!) : columnUnit;
  const actual = bare ? columnNumber(text, unit) : null;
  return actual ? [actual] : readQuantities(text).filter(({ role }) => role === "target" || role === "part");
}

/** The unit of a target that is written without 万 or 亿: a bare number beside 6个 counts the same. */
function plainUnit({ text, unit }: Quantity): string | null {
  return /[万亿千百]/.test(text) ? null : unit;
}

function attainedOf(target: Quantity, targets: readonly Quantity[], actuals: readonly Quantity[]): Attained | null {
  const rivals = targets.filter((other) => sameKind(other, target));
  const own = actuals.filter((actual) => sameKind(actual, target));
  const [actual] = own;
  if (rivals.length === 1 && own.length === 1 && actual) {
    const share = attainment(figureOf(actual), figureOf(target));
    return share === null ? null : { target, actual, share };
  }
  // 完成65%: of all that was promised.
  const [percent] = actuals;
  if (actuals.length !== 1 || percent!.unit !== "%" || targets.length !== 1) return null;
  return { target, actual: percent!, share: percent!.value / 100 };
}

function sameKind(one: Quantity, other: Quantity): boolean {
  if (one.unit === other.unit) return true;
  return one.unit !== null && other.unit !== null && convert(1, one.unit, other.unit) !== null;
}

/** Things that are done whole or not at all: projects, meetings, people. Money and land are done by degrees. */
export function isCounted({ unit }: Quantity): boolean {
  return unit !== null && ["person", "event", "document", "place", "thing"].includes(unitOf(unit)?.dimension ?? "");
}

/** The last day of a row: its 完成时限, else the last day that its goal names within the table's year. */
export function dueDay({ deadlineCell, deadlines }: RowReading, year: number | null): CalendarDate | null {
  if (deadlineCell?.date) return deadlineCell.date;
  const dates = deadlines.flatMap(({ date }) => (date && (year === null || date.year >= year) ? [date] : []));
  return dates.at(-1) ?? null;
}
