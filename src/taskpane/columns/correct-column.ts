import type { ColumnCorrection } from "../../core/settings/workbook-settings";
import { saveChange } from "../settings/save-change";
import type { Workshop } from "../workshop";

/** Keeps in the workbook what a header means. */
export async function correctColumn(workshop: Workshop, correction: ColumnCorrection): Promise<boolean> {
  const { workbook, checks } = workshop;
  const reading = await workbook.readGrids("active");
  const change = await checks.ask("correctColumn", [reading.grids, correction]);
  return saveChange(workshop, reading, change);
}
