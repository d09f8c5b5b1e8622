import type { Finding } from "./finding";
import { severities, type Severity } from "./severity";

/** Gravest first, then as one reads the sheet. Findings of the catalogue's order stay in it where all else is equal. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

const rank = Object.fromEntries(severities.map((severity, index) => [severity, index])) as Record<Severity, number>;
