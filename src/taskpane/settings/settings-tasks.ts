import { catalogue } from "../../core/checks/catalogue";
import { canSwitchOff } from "../../core/checks/run-checks";
import { policyFor } from "../../core/policy/policies";
import { settingGrid, settingsIn } from "../../core/settings/settings-in";
import type { Grid } from "../../core/table/grid";
import { checkTitles } from "../../strings/check-titles";
import { minimumSheet } from "../../strings/setting-sheets";
import type { SheetChange } from "./sheet-change";
import { changeFacts } from "./fact-rows";
import { mergeFacts } from "./merge-facts";
import type { SavedFacts, SettingsForm, WorkbookFacts } from "./settings-form";

export function settingsForm(grids: readonly Grid[]): SettingsForm {
  return {
    facts: factsIn(grids),
    checks: catalogue.filter(canSwitchOff).map(({ id, severity }) => ({ id, severity, title: checkTitles[id] ?? id })),
    minimums: settingGrid(grids, "minimums")?.sheet ?? null,
  };
}

/**
 * The sheet of settings with other facts; what the pane does not show stays as it is, and what a colleague has changed since the form
 * was opened, too.
 */
export function saveFacts(grids: readonly Grid[], mine: WorkbookFacts, opened: WorkbookFacts): SavedFacts {
  const present = factsIn(grids);
  const { facts, conflicts } = mergeFacts(mine, opened, present);
  return { change: changeFacts(grids, () => (conflicts.length > 0 ? present : facts)), present, facts, conflicts };
}

function factsIn(grids: readonly Grid[]): WorkbookFacts {
  const { place, role, partner, year, switchedOff } = settingsIn(grids).settings;
  return { place, role, partner, year, switchedOff };
}

/** The guideline's minimums for staff to start from, where there is no 基准 yet. */
export function minimums(grids: readonly Grid[]): SheetChange {
  const { settings } = settingsIn(grids);
  return { sheets: [minimumSheet(settings, policyFor(settings.year))], edits: [], emptied: [], refusal: null };
}
