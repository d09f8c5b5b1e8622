import type { CheckedTable } from "../check-workbook";
import type { SheetContent } from "../report/sheet-content";
import type { Damage } from "../settings/damage";
import { settingGrid } from "../settings/settings-in";
import type { Grid } from "../table/grid";
import { assess, type Assessment } from "./assess";
import { type AssessmentChange, assessmentChange } from "./assessment-change";
import { readAssessment, weightsOf } from "./read-assessment";

export interface UpdatedAssessment {
  readonly assessment: Assessment;
  /** The sheet that it is written on. */
  readonly name: string;
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
  const unweighed = assess(tables);
  const fresh = sheetOf(unweighed);
  if (!grid || grid.cells.length === 0) {
    return { assessment: unweighed, name: fresh.name, change: { kind: "new", sheet: fresh }, damages: [] };
  }
  const { weights, damages } = weightsOf(readAssessment(grid, fresh));
  const assessment = assess(tables, weights);
  const content = sheetOf(assessment);
  const change = assessmentChange(grid, readAssessment(grid, content), content);
  // Where the sheet is one that staff have renamed a little (shanhai_自评汇总), it stays under that name.
  return { assessment, name: grid.sheet, change, damages };
}
