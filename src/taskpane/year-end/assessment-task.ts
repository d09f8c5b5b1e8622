import { checkWorkbook } from "../../core/check-workbook";
import { settingGrid } from "../../core/settings/settings-in";
import type { Grid } from "../../core/table/grid";
import type { ChartedSheet } from "../../excel/workbook-port";
import type { OfficeAssessment } from "../../core/year-end/assess";
import type { IndicatorAssessment } from "../../core/year-end/assess-indicators";
import { type UpdatedAssessment, updateAssessment } from "../../core/year-end/update-assessment";
import { assessmentSheet } from "../../strings/year-end/assessment-sheet";
import { assessedOffice, completionText, damageText, indicatorText } from "../../strings/year-end/assessment-words";
import { workbookFailures } from "../../strings/workbook-failures";
import type { SheetChange } from "../settings/sheet-change";
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
    charted: chartedSheet(updated),
  };
}

function sheetChangeOf({ change, name }: UpdatedAssessment): SheetChange {
  const none: SheetChange = { sheets: [], edits: [], emptied: [], refusal: null };
  switch (change.kind) {
    case "new":
      return { ...none, sheets: [change.sheet] };
    case "edit":
      return { ...none, moved: { sheet: name, moves: change.moves }, edits: change.edits };
    case "refused":
      return { ...none, refusal: change.damage };
  }
}

function chartedSheet({ change, name }: UpdatedAssessment): ChartedSheet {
  if (change.kind === "refused") return { name };
  return change.kind === "new"
    ? { name, charts: change.sheet.charts ?? [] }
    : { name, charts: change.charts, stale: change.stale };
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
