import { checkWorkbook } from "../../core/check-workbook";
import { settingGrid } from "../../core/settings/settings-in";
import type { Grid } from "../../core/table/grid";
import type { IndicatorAssessment, OfficeAssessment } from "../../core/year-end/assess";
import { type UpdatedAssessment, updateAssessment } from "../../core/year-end/update-assessment";
import { assessmentSheet } from "../../strings/year-end/assessment-sheet";
import { assessedOffice, completionText, damageText, indicatorText } from "../../strings/year-end/assessment-words";
import { workbookFailures } from "../../strings/workbook-failures";
import type { SheetChange } from "../checks";
import type { AssessedIndicator, AssessedOffice, AssessmentView, Unable } from "./year-end-papers";

/** How the year has gone, and what that changes on 自评汇总. */
export function assessment(grids: readonly Grid[]): AssessmentView | Unable {
  const { tables, failure } = checkWorkbook(grids);
  if (failure) return { unable: workbookFailures[failure] };
  const updated = updateAssessment(grids, tables, assessmentSheet);
  const { offices, isWeighed } = updated.assessment;
  const rows = offices.flatMap((office) => office.rows);
  return {
    offices: offices.map(officeView),
    isWeighed,
    unweighed: isWeighed ? rows.filter(({ weight }) => weight === null).length : 0,
    damages: updated.damages.map(damageText),
    isWritten: settingGrid(grids, "assessment") !== null,
    change: sheetChangeOf(updated),
    charted: { name: updated.sheet.name, charts: updated.sheet.charts ?? [] },
  };
}

function sheetChangeOf({ change }: UpdatedAssessment): SheetChange {
  const none: SheetChange = { sheets: [], edits: [], emptied: [], refusal: null };
  if (change.kind === "refused") return { ...none, refusal: change.damage };
  return change.kind === "edit" ? { ...none, edits: change.edits } : { ...none, sheets: [change.sheet] };
}

function officeView(office: OfficeAssessment): AssessedOffice {
  return {
    name: assessedOffice(office),
    text: completionText(office.total),
    indicators: office.indicators.map(indicatorView),
    departments: office.departments.map((each) => ({ name: each.name, text: completionText(each) })),
  };
}

function indicatorView(indicator: IndicatorAssessment): AssessedIndicator {
  const { requirement, status, required, target, completed } = indicator;
  const { id, name } = requirement;
  return { id, name, status, minimum: required, target, completed, text: indicatorText(indicator) };
}
