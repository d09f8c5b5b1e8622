import type { Severity } from "../checks/severity";

/** 结论 of one table or of several: errors must be mended, warnings mended or explained. */
export type Outcome = "pass" | "warnings" | "errors";

export function outcomeOf(findings: readonly { readonly severity: Severity }[]): Outcome {
  if (findings.some(({ severity }) => severity === "error")) return "errors";
  return findings.some(({ severity }) => severity === "warning") ? "warnings" : "pass";
}
