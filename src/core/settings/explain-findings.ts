import type { Finding } from "../checks/finding";
import type { TaskRow } from "../table/task-table";
import { compact } from "../text/simplify";
import type { Explanation } from "./workbook-settings";

/** What an explanation is known by: check, indicator and the row's words, however they are spaced or written. */
export type Explained = Omit<Explanation, "text">;

/** Whether a finding can be explained: a warning is mended or explained, an error must be mended, an info needs nothing. */
export function canExplain({ severity }: Pick<Finding, "severity">): boolean {
  return severity === "warning";
}

/**
 * What an explanation of this finding has to be kept under, so that it is found again after sorting and inserted rows.
 *
 * @param row the task row of the finding; null for one about the whole table.
 */
export function explainedBy(
  { check, indicator }: Pick<Finding, "check" | "indicator">,
  row: Pick<TaskRow, "content" | "goal"> | null,
): Explained {
  return { check, indicator: indicator ?? null, content: row?.content.text ?? "", goal: row?.goal.text ?? "" };
}

/**
 * The findings of a table, each warning that staff have explained with their words. An error cannot be explained; that somebody tried
 * is told beside it, lest they believe it settled.
 */
export function explainFindings(
  findings: readonly Finding[],
  rows: readonly { readonly row: TaskRow }[],
  explanations: readonly Explanation[],
): readonly Finding[] {
  if (explanations.length === 0) return findings;
  const texts = new Map(explanations.map((explanation) => [keyOf(explanation), explanation.text]));
  const rowAt = new Map(rows.map(({ row }) => [row.row, row]));
  const told: Finding[] = [];
  const explained = findings.map((finding) => {
    const row = finding.row === null ? null : (rowAt.get(finding.row) ?? null);
    const explanation = texts.get(keyOf(explainedBy(finding, row)));
    if (explanation !== undefined && finding.severity === "error") told.push(explainedError(finding, explanation));
    return explanation === undefined || !canExplain(finding) ? finding : { ...finding, explanation };
  });
  // Infos come last: the order, gravest first, holds.
  return told.length === 0 ? explained : [...explained, ...told];
}

function explainedError({ check, sheet, cell, row }: Finding, text: string): Finding {
  const code = "explained-error" as const;
  const values = { explained: check, text };
  return { code, check: "damaged-baseline", severity: "info", sheet, cell, row, citation: null, values };
}

/** Two explanations with one key are of the same thing; the later one counts. */
export function keyOf({ check, indicator, content, goal }: Explained): string {
  return [check, indicator ?? "", compact(content), compact(goal)].join("\n");
}
