import { rememberByObject } from "../text/remember";
import type { RowContext, TableContext } from "./define-check";

/** The rows of a table that share one 佐证依据, and so hand it in together, by the cell that holds it; none where it is blank. */
export const sharedEvidence = rememberByObject(
  ({ rows }: Pick<TableContext, "rows">): ReadonlyMap<string, readonly RowContext[]> => {
    const groups = new Map<string, RowContext[]>();
    for (const context of rows) {
      if (context.row.evidence.text.trim() === "") continue;
      const holder = evidenceHolder(context);
      const group = groups.get(holder);
      if (group) group.push(context);
      else groups.set(holder, [context]);
    }
    return groups;
  },
);

export function evidenceHolder({ row }: Pick<RowContext, "row">): string {
  const { heldBy } = row.evidence;
  return `${heldBy.row},${heldBy.column}`;
}

/** What rows say that was handed in, a text of each. */
export function submittedTexts(rows: readonly RowContext[]): readonly string[] {
  return rows.map(({ row }) => row.working.submitted?.text ?? "");
}
