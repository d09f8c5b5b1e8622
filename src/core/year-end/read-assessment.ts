import type { Damage } from "../settings/damage";
import { ownSheetRows } from "../settings/own-sheet-rows";
import { meaningOf } from "../settings/sheet-vocabulary";
import type { Grid } from "../table/grid";
import { compact } from "../text/simplify";
import { type AssessmentColumn, assessedKinds, assessmentColumns } from "./assessment-columns";
import { weightIn, type Weights } from "./score";

/** Without these a row of 自评汇总 is not its header. */
export const neededColumns = ["kind", "name", "weight"] as const satisfies readonly AssessmentColumn[];

/** What staff have typed on 自评汇总: their weights, by the keys of the task rows. */
export function readWeights(grid: Grid): { readonly weights: Weights; readonly damages: readonly Damage[] } {
  const { rows, damages } = ownSheetRows(grid, assessmentColumns, neededColumns);
  const weights = new Map<string, number>();
  const found: Damage[] = [...damages];
  for (const row of rows) {
    const key = assessedKey((column) => row.text(column));
    if (key === null || !key.startsWith("row\n")) continue;
    const weight = weightIn(row.text("weight"));
    if (weight === undefined) found.push(row.damage("weight", "unreadable-weight"));
    else if (weight !== null) weights.set(key.slice("row\n".length), weight);
  }
  return { weights, damages: found };
}

/**
 * What a row of the sheet is known by. Task rows by their words; 名称 of the second of two alike tells its number: 产业（第2处）.
 *
 * @returns null for a row that is none of ours.
 */
export function assessedKey(text: (column: AssessmentColumn) => string): string | null {
  const kind = meaningOf(assessedKinds, text("kind"));
  if (kind === null) return null;
  const name = compact(text("name"));
  if (kind !== "row") return `${kind}\n${name}`;
  const [, bare = name, number] = /^(.*)\(第(\d+)处\)$/s.exec(name) ?? [];
  return [kind, bare, compact(text("goal")), ...(number === undefined ? [] : [number])].join("\n");
}
