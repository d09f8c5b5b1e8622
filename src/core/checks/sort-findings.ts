import type { Finding } from "./finding";
import { severities, type Severity } from "./severity";

/** Gravest first, then as one reads the sheet, then by the order of their checks. What one check finds at one cell stays as it is. */
export function sortFindings(findings: readonly Finding[], orderOf: (finding: Finding) => number): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      orderOf(a) - orderOf(b),
  );
}

const rank = Object.fromEntries(severities.map((severity, index) => [severity, index])) as Record<Severity, number>;
