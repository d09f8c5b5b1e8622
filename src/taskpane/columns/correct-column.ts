import type { ColumnCorrection } from "../../core/settings/workbook-settings";
import { columnCorrected } from "../../strings/pane-columns";
import { saveChange } from "../settings/save-change";
import type { Workshop } from "../workshop";

/** Keeps in the workbook what a header means. */
export async function correctColumn(workshop: Workshop, correction: ColumnCorrection): Promise<boolean> {
  const { workbook, checks, activity } = workshop;
  const reading = await workbook.readGrids("active");
  const change = await checks.ask("correctColumn", [reading.grids, correction]);
  const saved = await saveChange(workshop, reading, change);
  if (saved) activity.done(columnCorrected);
  return saved;
}
