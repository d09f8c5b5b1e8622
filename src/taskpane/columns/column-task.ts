import { settingsIn } from "../../core/settings/settings-in";
import type { ColumnCorrection } from "../../core/settings/workbook-settings";
import type { Grid } from "../../core/table/grid";
import { factSheet } from "../../strings/setting-sheets";
import type { SheetChange } from "../checks";

/** The sheet of settings with one header's meaning more, or another. */
export function correctColumn(grids: readonly Grid[], correction: ColumnCorrection): SheetChange {
  const { settings } = settingsIn(grids);
  const others = settings.columns.filter(
    ({ sheet, label }) => sheet !== correction.sheet || label !== correction.label,
  );
  return { sheets: [factSheet({ ...settings, columns: [...others, correction] })], emptied: [] };
}
