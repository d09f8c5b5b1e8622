import type { Finding } from "../checks/finding";

export interface FindingCounts {
  readonly errors: number;
  /** Those that nobody has explained yet. */
  readonly warnings: number;
  readonly explained: number;
}

export function findingCounts(findings: readonly Pick<Finding, "severity" | "explanation">[]): FindingCounts {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const explained = warnings.filter(({ explanation }) => explanation !== undefined).length;
  return {
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: warnings.length - explained,
    explained,
  };
}
