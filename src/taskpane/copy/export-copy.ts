import { workbookFailures } from "../../strings/workbook-failures";
import { copyOpened, leftOutText } from "../../strings/pane-papers";
import { warning } from "../notice";
import type { Workshop } from "../workshop";
import { keepStamp, takeBackStamp } from "../year-end/keep-stamp";

/** Opens the 上报稿 as a workbook of its own and says what it does not hold, and what it shows that the sheet does not. */
export async function exportCopy(workshop: Workshop): Promise<void> {
  const { workbook, checks, activity } = workshop;
  const reading = await workbook.readGrids("all");
  const copy = await checks.ask("copyToSend", [await workbook.readHiddenRows(reading)]);
  if (!copy) return activity.tell([warning(workbookFailures["no-task-table"])]);

  // First the stamp: once the copy stands in front, the workbook behind it may be closed.
  const taken = await keepStamp(workshop, reading, "copy");
  try {
    await workbook.openCopy(copy.workbook);
  } catch (error) {
    if (taken) await takeBackStamp(workshop, taken);
    throw error;
  }
  activity.done(copyOpened);
  activity.tell([{ intent: copy.shown.length > 0 ? "warning" : "info", ...leftOutText(copy) }]);
}
