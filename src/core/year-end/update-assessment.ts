import type { CheckedTable } from "../check-workbook";
import type { SheetContent } from "../report/sheet-content";
import type { Damage } from "../settings/damage";
import { settingGrid } from "../settings/settings-in";
import type { Grid } from "../table/grid";
import { assess, type Assessment } from "./assess";
import { type AssessmentChange, assessmentChange } from "./assessment-change";
import { readWeights } from "./read-assessment";

export interface UpdatedAssessment {
  readonly assessment: Assessment;
  /** The sheet as it is to be; its charts are drawn where they are not there yet. */
  readonly sheet: SheetContent;
  readonly change: AssessmentChange;
  /** Weights that cannot be read: those rows are not scored. */
  readonly damages: readonly Damage[];
}

/**
 * The assessment of a workbook's tables with the weights that staff have typed in it, and what that changes on its 自评汇总.
 *
 * @param sheetOf the assessment as a sheet.
 */
export function updateAssessment(
  grids: readonly Grid[],
  tables: readonly CheckedTable[],
  sheetOf: (assessment: Assessment) => SheetContent,
): UpdatedAssessment {
  const grid = settingGrid(grids, "assessment");
  if (!grid || grid.cells.length === 0) {
    const assessment = assess(tables);
    const sheet = sheetOf(assessment);
    return { assessment, sheet, change: { kind: "rewrite", sheet }, damages: [] };
  }
  const { weights, damages } = readWeights(grid);
  const assessment = assess(tables, weights);
  // Where the sheet is one that staff have renamed a little (shanhai_自评汇总), it stays under that name.
  const sheet = { ...sheetOf(assessment), name: grid.sheet };
  const change = assessmentChange(grid, sheet);
  return { assessment, sheet: change.kind === "rewrite" ? change.sheet : sheet, change, damages };
}
