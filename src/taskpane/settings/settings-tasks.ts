import { catalogue } from "../../core/checks/catalogue";
import { canSwitchOff } from "../../core/checks/run-checks";
import { policyFor } from "../../core/policy/policies";
import { ownSheetNamed } from "../../core/settings/own-sheets";
import { settingsIn } from "../../core/settings/settings-in";
import type { Grid } from "../../core/table/grid";
import { checkTitles } from "../../strings/check-titles";
import { factSheet, minimumSheet } from "../../strings/setting-sheets";
import type { SheetChange } from "../checks";
import type { SettingsForm, WorkbookFacts } from "./settings-form";

export function settingsForm(grids: readonly Grid[]): SettingsForm {
  const { place, role, partner, year, switchedOff } = settingsIn(grids).settings;
  return {
    facts: { place, role, partner, year, switchedOff },
    checks: catalogue.filter(canSwitchOff).map(({ id, severity }) => ({ id, severity, title: checkTitles[id] ?? id })),
    hasMinimums: grids.some(({ sheet }) => ownSheetNamed(sheet) === "minimums"),
  };
}

/** The sheet of settings with other facts; what the pane does not show stays as it is. */
export function saveFacts(grids: readonly Grid[], facts: WorkbookFacts): SheetChange {
  return { sheets: [factSheet({ ...settingsIn(grids).settings, ...facts })], emptied: [] };
}

/** 基准 as it stands, or the guideline's minimums for staff to start from. */
export function minimums(grids: readonly Grid[]): SheetChange {
  const { settings } = settingsIn(grids);
  return { sheets: [minimumSheet(settings, policyFor(settings.year))], emptied: [] };
}
