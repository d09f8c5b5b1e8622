import type { Severity } from "../../core/checks/severity";
import { severityNames } from "../../strings/names";
import { findingWords } from "../../strings/pane-findings";
import type { Grouping } from "../preferences";
import type { ReviewedFinding } from "../reviewed";
import { countBySeverity } from "./count-by-severity";

export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly ReviewedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * The findings in groups, each in the order they came in. A row with several departments stands with each of them: everyone sees what
 * is theirs.
 *
 * @param findings gravest first.
 */
export function groupFindings(findings: readonly ReviewedFinding[], by: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, ReviewedFinding[]>();
  for (const finding of findings) {
    for (const name of groupNames[by](finding)) {
      const group = groups.get(name);
      if (group) group.push(finding);
      else groups.set(name, [finding]);
    }
  }
  const named = [...groups].map(([name, own]) => ({ name, findings: own, counts: countBySeverity(own) }));
  return by === "row" ? named.sort(byPlace) : named;
}

const groupNames: Readonly<Record<Grouping, (finding: ReviewedFinding) => readonly string[]>> = {
  severity: ({ severity }) => [severityNames[severity]],
  check: ({ title }) => [title],
  department: ({ departments, row }) => {
    if (row === null) return [findingWords.wholeTable];
    return departments.length > 0 ? [...new Set(departments)] : [findingWords.noDepartment];
  },
  row: ({ row }) => [row ?? findingWords.wholeTable],
};

/** As on the sheets, what concerns whole tables first. */
function byPlace(a: FindingGroup, b: FindingGroup): number {
  const [first, second] = [a.findings[0]!, b.findings[0]!];
  if (!first.row || !second.row) return Number(first.row !== null) - Number(second.row !== null);
  return first.sheet === second.sheet
    ? first.cell.row - second.cell.row
    : first.sheet.localeCompare(second.sheet, "zh");
}
