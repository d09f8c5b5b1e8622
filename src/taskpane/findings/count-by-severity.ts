import { severities, type Severity } from "../../core/checks/severity";
import type { ReviewedFinding } from "../reviewed";

export function countBySeverity(findings: readonly Pick<ReviewedFinding, "severity">[]): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
}
