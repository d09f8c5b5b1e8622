import { workbookFailures } from "../../strings/workbook-failures";
import { checkedOnText, reportWritten } from "../../strings/pane-papers";
import { warning } from "../notice";
import type { Workshop } from "../tools";

/** Writes the 审核报告 over all task tables of the workbook and shows it. */
export async function writeReport({ workbook, checks, activity, review }: Workshop): Promise<void> {
  const { grids } = await workbook.readGrids("all");
  const result = await checks.ask("review", [grids]);
  if (result.failure) return activity.tell([warning(workbookFailures[result.failure])]);

  const sheet = await checks.ask("report", [grids, checkedOnText(new Date())]);
  await workbook.writeSheets([sheet]);
  review.show({ ...result, reportState: "unchanged" });
  await workbook.select(sheet.name, { row: 0, column: 0 });
  activity.done(reportWritten(sheet.name));
}
