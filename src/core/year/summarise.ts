import type { CheckedTable } from "../check-workbook";
import type { Requirement, Role } from "../policy/requirement";
import { isIndicator } from "../policy/requirement";
import type { Outcome } from "../report/outcome";
import type { CoverageStatus } from "../policy/coverage";
import { type FindingCounts, findingCounts } from "../report/finding-counts";
import { outcomeOf } from "../report/outcome";
import { difference } from "../policy/exact";
import { indicatorFigures } from "./indicator-figures";
import { type OfficeTables, officesOf } from "./offices-of";

/** One office's answer to one indicator. Numbers are in the indicator's own unit; null where none was found. */
export interface SummaryCell {
  readonly requirement: Requirement;
  readonly status: CoverageStatus;
  readonly target: number | null;
  readonly completed: number | null;
  /** How far the completed amount is from the minimum, else from the target; 0 when it is reached. */
  readonly gap: number | null;
}

/** One office in a summary of many. */
export interface SummaryRow extends FindingCounts {
  readonly file: string;
  readonly place: string | null;
  readonly year: number | null;
  readonly role: Role | null;
  readonly outcome: Outcome;
  /** The indicators that bind the office. */
  readonly cells: readonly SummaryCell[];
}

/**
 * Sums up the workbooks of many offices: place × indicator. Tables of one place and year in a workbook are one office.
 *
 * @param files in the order in which they are to stand; a summary never ranks by itself
 */
export function summarise(
  files: readonly { readonly file: string; readonly tables: readonly CheckedTable[] }[],
): readonly SummaryRow[] {
  return files.flatMap(({ file, tables }) => officesOf(tables).map((own) => summaryRow(file, own)));
}

function summaryRow(file: string, tables: OfficeTables): SummaryRow {
  const [first] = tables;
  const findings = tables.flatMap((table) => table.findings);
  return {
    file,
    place: first.place?.name ?? null,
    year: first.year,
    role: first.role,
    outcome: outcomeOf(findings),
    ...findingCounts(findings),
    cells: first.coverage
      .filter(({ binding, requirement }) => binding !== "none" && isIndicator(requirement))
      .map(({ requirement, status, judgements }) => {
        const { target, completed } = indicatorFigures({ requirement, judgements }, tables);
        const least = requirement.minimum?.value ?? target;
        const gap = completed === null || least === null ? null : Math.max(0, difference(least, completed));
        return { requirement, status, target, completed, gap };
      }),
  };
}
