import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Severity } from "../../src/core/checks/severity";
import { severityOfMarkFormula } from "../../src/core/report/mark-style";
import { cellToA1 } from "../../src/core/table/a1";
import type { ConditionalFormats } from "./conditional-formats";
import { toArea } from "./grid-range";

export interface Mark {
  a1: string;
  severity: Severity;
}

/** Every marked cell of a sheet. Where rules overlap, the first is the one that shows. */
export function marksOf(sheet: FWorksheet, formats: ConditionalFormats): Mark[] {
  const marks = new Map<string, Severity>();
  for (const { rule, ranges } of formats.rules(sheet)) {
    const severity = "value" in rule ? severityOfMarkFormula(String(rule.value)) : null;
    if (severity === null) continue;
    for (const a1 of ranges.flatMap(cellsOf)) if (!marks.has(a1)) marks.set(a1, severity);
  }
  return [...marks].map(([a1, severity]) => ({ a1, severity }));
}

function cellsOf(range: Parameters<typeof toArea>[0]): string[] {
  const { top, left, bottom, right } = toArea(range);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(cellToA1({ row, column }));
  }
  return cells;
}
