import { catalogue } from "./catalogue";
import type { Check, TableContext } from "./define-check";
import type { Finding } from "./finding";
import { boundRow } from "./row-context";
import { sortFindings } from "./sort-findings";

/**
 * Everything that the catalogue finds in a table, sorted.
 *
 * @param switchedOff ids of checks that the workbook does without; only those that {@link canSwitchOff} allows are left out.
 */
export function runChecks(table: TableContext, switchedOff: readonly string[] = []): readonly Finding[] {
  const off = new Set(switchedOff);
  const active = catalogue.filter((check) => !off.has(check.id) || !canSwitchOff(check));
  const findings: Finding[] = [];
  for (const check of active) check.findInTable(table, findings);
  // All checks of a row before the next row: a long table is gone over once, not twenty times.
  const rowFinders = active.flatMap((check) => check.rowFinder(table, findings) ?? []);
  for (const row of table.rows) {
    const bound = boundRow(row);
    for (const findIn of rowFinders) findIn(bound);
  }
  return sortFindings(findings, orderOf);
}

const order = new Map(catalogue.map(({ id }, index) => [id, index]));

function orderOf({ check }: Finding): number {
  return order.get(check) ?? catalogue.length;
}

/** Warnings and infos are the office's to judge; an error is what the document cannot go out with. */
export function canSwitchOff({ severity }: Check): boolean {
  return severity !== "error";
}
