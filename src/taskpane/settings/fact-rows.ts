import { checkNamed } from "../../core/checks/check-titles";
import type { OwnRowKind } from "../../core/settings/own-sheet-edits";
import { settingsIn } from "../../core/settings/settings-in";
import { type FactColumn, factColumns, factKinds, meaningOf } from "../../core/settings/sheet-vocabulary";
import type { WorkbookSettings } from "../../core/settings/workbook-settings";
import type { Grid } from "../../core/table/grid";
import { compact } from "../../core/text/simplify";
import { factSheet } from "../../strings/setting-sheets";
import type { SheetChange } from "./sheet-change";
import { sheetChange } from "./sheet-change";

/** The sheet of settings with some of them changed; the others stay, those that cannot be read too. */
export function changeFacts(
  grids: readonly Grid[],
  change: (settings: WorkbookSettings) => Partial<WorkbookSettings>,
): SheetChange {
  const { settings } = settingsIn(grids);
  return sheetChange(grids, "facts", factRows, factSheet(settings), factSheet({ ...settings, ...change(settings) }));
}

const factRows: OwnRowKind<FactColumn> = {
  columns: factColumns,
  needed: ["kind", "value"],
  said: ["value", "reason"],
  keyOf(text) {
    const kind = meaningOf(factKinds, text("kind"));
    if (kind === null) return null;
    if (kind === "switchedOff") return `${kind}\n${checkNamed(text("label"))?.id ?? text("label")}`;
    if (kind === "column") return `${kind}\n${text("object")}\n${text("label")}`;
    if (kind === "match") return `${kind}\n${compact(text("object"))}\n${compact(text("label"))}`;
    return kind;
  },
};
