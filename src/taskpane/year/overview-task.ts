import { checkWorkbook } from "../../core/check-workbook";
import type { Grid } from "../../core/table/grid";
import { type SummaryCell, summarise } from "../../core/year/summarise";
import { verdictNames } from "../../strings/names";
import { glanceSentence, officeName, progressSentence } from "../../strings/pane-year";
import { workbookFailures } from "../../strings/workbook-failures";
import type { IndicatorOverview, OfficeOverview, Unable } from "./year-papers";

/** How far each indicator is that binds the office. */
export function overview(grids: readonly Grid[]): readonly OfficeOverview[] | Unable {
  const { tables, failure } = checkWorkbook(grids);
  if (failure) return { unable: workbookFailures[failure] };
  return summarise([{ file: "", tables }]).map(({ place, year, role, cells }) => ({
    name: officeName(place, year, role),
    glance: glanceSentence(cells.map(({ status }) => status)),
    indicators: cells.map(indicatorOverview),
  }));
}

function indicatorOverview(cell: SummaryCell): IndicatorOverview {
  const { requirement, status, target, completed } = cell;
  return {
    id: requirement.id,
    name: requirement.name,
    status,
    minimum: requirement.minimum?.value ?? null,
    target,
    completed,
    text: progressSentence(cell),
    statusText: verdictNames[status],
  };
}
