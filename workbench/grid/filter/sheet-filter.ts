import type { Area } from "../../../src/core/table/grid";
import { type LineShift, shiftedArea, shiftedLine } from "../../../src/xlsx/references/line-shift";

/** A sheet's filter: its first row is the header, and rows below it are hidden. */
export interface SheetFilter {
  readonly area: Area;
  /** By column: the texts of the rows that stay, "" for blank cells. Other columns hide nothing. */
  readonly shown: ReadonlyMap<number, ReadonlySet<string>>;
}

export type TextAt = (row: number, column: number) => string;

/** The rows below the header that some column hides. */
export function filteredRows({ area, shown }: SheetFilter, textAt: TextAt): number[] {
  return bodyRows(area).filter((row) => [...shown].some(([column, texts]) => !texts.has(textAt(row, column))));
}

/** A column's texts, each once, in their order, blank last; of the rows that the other columns leave. */
export function textsToChoose({ area, shown }: SheetFilter, column: number, textAt: TextAt): string[] {
  const others = new Map([...shown].filter(([each]) => each !== column));
  const hidden = new Set(filteredRows({ area, shown: others }, textAt));
  const texts = new Set(bodyRows(area).flatMap((row) => (hidden.has(row) ? [] : [textAt(row, column)])));
  return [...texts].sort((one, other) => Number(one === "") - Number(other === "") || byText(one, other));
}

/** null for what shows every text. */
export function withColumn(filter: SheetFilter, column: number, texts: ReadonlySet<string> | null): SheetFilter {
  const shown = new Map([...filter.shown].filter(([each]) => each !== column));
  if (texts) shown.set(column, texts);
  return { ...filter, shown };
}

/** Where a filter is after lines were inserted or deleted; it goes with its header, as in Excel. */
export function shiftedFilter({ area, shown }: SheetFilter, shift: LineShift): SheetFilter | null {
  const moved = shiftedArea(area, shift);
  if (!moved || (shift.axis === "rows" && shiftedLine(area.top, shift) === null)) return null;
  if (shift.axis === "rows") return { area: moved, shown };
  const columns = [...shown].flatMap(([column, texts]) => {
    const now = shiftedLine(column, shift);
    return now === null ? [] : [[now, texts] as const];
  });
  return { area: moved, shown: new Map(columns) };
}

export const bodyRows = ({ top, bottom }: Area): number[] =>
  Array.from({ length: Math.max(0, bottom - top) }, (_, index) => top + 1 + index);

/** Numbers first, by their size, then texts letter by letter as Chinese dictionaries have them. */
const collator = new Intl.Collator("zh-CN");
export function byText(one: string, other: string): number {
  const [isNumber, isOtherNumber] = [isNumeric(one), isNumeric(other)];
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return isNumber ? Number(one) - Number(other) : collator.compare(one, other);
}

const isNumeric = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
