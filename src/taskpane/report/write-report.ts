import { workbookFailures } from "../../strings/workbook-failures";
import { checkedOnText, reportWritten } from "../../strings/pane-papers";
import { warning } from "../notice";
import type { Workshop } from "../workshop";
import { keepStamp } from "../year-end/keep-stamp";

/** Writes the 审核报告 over all task tables of the workbook and shows it. */
export async function writeReport(workshop: Workshop): Promise<void> {
  const { workbook, checks, activity, review } = workshop;
  const reading = await workbook.readGrids("all");
  const { grids } = reading;
  const result = await checks.ask("review", [grids, null]);
  if (result.failure) return activity.tell([warning(workbookFailures[result.failure])]);

  const sheet = await checks.ask("report", [grids, checkedOnText(new Date())]);
  await workbook.writeSheets([sheet]);
  await keepStamp(workshop, reading, "report");
  review.show({ ...result, reportState: "unchanged" });
  await workbook.select(sheet.name, { row: 0, column: 0 });
  activity.done(reportWritten(sheet.name));
}
