import type { Finding } from "./finding";
import { severities } from "./severity";

/**
 * Gravest first, then as one reads the sheet, then by the order of their checks. What one check finds at one cell stays as it is.
 *
 * Severity by severity: what was found row by row then stands in order all but, and is sorted in one go.
 */
export function sortFindings(findings: readonly Finding[], orderOf: (finding: Finding) => number): readonly Finding[] {
  return severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column || orderOf(a) - orderOf(b)),
  );
}
