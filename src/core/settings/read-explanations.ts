import { checkNamed } from "../checks/check-titles";
import { findRequirement } from "../policy/find-requirement";
import type { Policy } from "../policy/requirement";
import type { Grid } from "../table/grid";
import type { Damage } from "./damage";
import { ownSheetRows } from "./own-sheet-rows";
import { explanationColumns } from "./sheet-vocabulary";
import type { Explanation } from "./workbook-settings";

/** Reads 说明. A row without a 说明 explains nothing; the rule is known by its 规则编号, else by its name. */
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
    const check = checkNamed(row.text("check").trim() || row.text("title"));
    if (check === null) {
      found.push(row.damage("check", "unknown-check"));
      continue;
    }
    const told = row.text("indicator").trim() === "" ? "name" : "indicator";
    const named = row.text(told).trim();
    const indicator = findRequirement(policy, named)?.id ?? null;
    if (named !== "" && indicator === null) {
      found.push(row.damage(told, "unknown-indicator"));
      continue;
    }
    explanations.push({ check: check.id, indicator, content: row.text("content"), goal: row.text("goal"), text });
  }
  return { explanations, damages: found };
}
