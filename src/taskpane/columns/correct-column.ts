import type { ColumnCorrection } from "../../core/settings/workbook-settings";
import { columnCorrected } from "../../strings/pane-columns";
import type { Workshop } from "../tools";

/** Keeps in the workbook what a header means. */
export async function correctColumn(
  { workbook, checks, activity }: Workshop,
  correction: ColumnCorrection,
): Promise<void> {
  const { grids } = await workbook.readGrids("active");
  const { sheets } = await checks.ask("correctColumn", [grids, correction]);
  await workbook.writeSheets(sheets);
  activity.done(columnCorrected);
}
