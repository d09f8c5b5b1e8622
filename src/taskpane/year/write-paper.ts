import type { SheetContent } from "../../core/report/sheet-content";
import { sheetWritten } from "../../strings/pane-year";
import type { Workshop } from "../workshop";

/** Writes a paper of ours on its sheet and shows it. */
export function writePaper({ workbook, activity }: Workshop, sheet: SheetContent): Promise<void> {
  return activity.run("writing", async () => {
    await workbook.writeSheets([sheet]);
    await workbook.select(sheet.name, { row: 0, column: 0 });
    activity.done(sheetWritten(sheet.name));
  });
}
