import { workbookFailures } from "../../strings/workbook-failures";
import { copyOpened, leftOutText } from "../../strings/pane-papers";
import { warning } from "../notice";
import type { Workshop } from "../tools";

/** Opens the 上报稿 as a workbook of its own and says what it does not hold. */
export async function exportCopy({ workbook, checks, activity }: Workshop): Promise<void> {
  const { grids } = await workbook.readGrids("all");
  const copy = await checks.ask("copyToSend", [grids]);
  if (!copy) return activity.tell([warning(workbookFailures["no-task-table"])]);

  await workbook.openCopy(copy.workbook);
  activity.done(copyOpened);
  activity.tell([{ intent: "info", ...leftOutText(copy.leftOut) }]);
}
