import type { Severity } from "../checks/severity";

/** 结论 of one table or of several: errors must be mended, warnings mended or explained. */
export type Outcome = "pass" | "warnings" | "errors";

/** A warning that staff have explained no longer stands in the way. */
export function outcomeOf(
  findings: readonly { readonly severity: Severity; readonly explanation?: string | null }[],
): Outcome {
  if (findings.some(({ severity }) => severity === "error")) return "errors";
  const open = findings.some(({ severity, explanation }) => severity === "warning" && explanation == null);
  return open ? "warnings" : "pass";
}
