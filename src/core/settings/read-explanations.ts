import { findRequirement } from "../policy/find-requirement";
import type { Policy } from "../policy/requirement";
import type { Grid } from "../table/grid";
import type { Damage } from "./damage";
import { ownSheetRows } from "./own-sheet-rows";
import { explanationColumns } from "./sheet-vocabulary";
import type { Explanation } from "./workbook-settings";

/** Reads 说明. A row without a 说明 explains nothing; one without its 规则编号 cannot be told. */
export function readExplanations(
  grid: Grid,
  policy: Policy,
): { readonly explanations: readonly Explanation[]; readonly damages: readonly Damage[] } {
  const { rows, damages } = ownSheetRows(grid, explanationColumns, ["check", "text"]);
  const explanations: Explanation[] = [];
  const found: Damage[] = [...damages];
  for (const row of rows) {
    const text = row.text("text");
    if (text.trim() === "") continue;
    const check = row.text("check").trim();
    if (!/^[a-z][a-z-]*$/.test(check)) {
      found.push(row.damage("check", "unknown-check"));
      continue;
    }
    const named = row.text("indicator").trim() || row.text("name").trim();
    const indicator = named === "" ? null : (findRequirement(policy, named)?.id ?? named);
    explanations.push({ check, indicator, content: row.text("content"), goal: row.text("goal"), text });
  }
  return { explanations, damages: found };
}
