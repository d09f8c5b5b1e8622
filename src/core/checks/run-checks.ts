import { catalogue } from "./catalogue";
import { AlikeRows } from "./alike-rows";
import type { BoundRow, Check, RowFinder, TableContext } from "./define-check";
import type { Finding } from "./finding";
import { boundJudgements, boundRow } from "./row-context";
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
  checkRows(table, active, findings);
  return sortFindings(findings, orderOf);
}

/** All checks of a row before the next row: a long table is gone over once, not twenty times. */
function checkRows(table: TableContext, checks: readonly Check[], findings: Finding[]): void {
  const finders = (weighAmounts: boolean): readonly RowFinder[] =>
    checks
      .filter((check) => check.weighsAmounts === weighAmounts)
      .flatMap((check) => check.rowFinder(table, findings) ?? []);
  const [ofAmounts, ofWords] = [finders(true), finders(false)];
  const alikeRows = new AlikeRows<readonly RowFinder[]>();
  for (const row of table.rows) {
    const group = alikeRows.groupOf(row);
    const bound = boundJudgements(row);
    // Of rows that are alike only the first is asked by all.
    const isSilent = group?.known?.length === 0 && bound.length === 0;
    if (isSilent) continue;
    const checked = boundRow(row, bound);
    if (group === null || bound.length > 0) for (const find of ofAmounts) find(checked);
    if (group?.known) for (const find of group.known) find(checked);
    else {
      const speaking = ofWords.filter((find) => speaks(find, checked, findings));
      if (group) group.known = speaking;
    }
  }
}

function speaks(find: RowFinder, row: BoundRow, findings: readonly Finding[]): boolean {
  const before = findings.length;
  find(row);
  return findings.length > before;
}

const order = new Map(catalogue.map(({ id }, index) => [id, index]));

function orderOf({ check }: Finding): number {
  return order.get(check) ?? catalogue.length;
}

/** Warnings and infos are the office's to judge; an error is what the document cannot go out with. */
export function canSwitchOff({ severity }: Check): boolean {
  return severity !== "error";
}
