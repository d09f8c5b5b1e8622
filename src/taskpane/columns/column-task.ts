import type { ColumnCorrection } from "../../core/settings/workbook-settings";
import type { Grid } from "../../core/table/grid";
import type { SheetChange } from "../settings/sheet-change";
import { changeFacts } from "../settings/fact-rows";

/** The sheet of settings with one header's meaning more, or another. */
export function correctColumn(grids: readonly Grid[], correction: ColumnCorrection): SheetChange {
  const { sheet, label } = correction;
  return changeFacts(grids, ({ columns }) => ({
    columns: [...columns.filter((each) => each.sheet !== sheet || each.label !== label), correction],
  }));
}
