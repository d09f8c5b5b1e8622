import { policyFor } from "../policy/policies";
import type { Grid } from "../table/grid";
import type { Damage } from "./damage";
import { type OwnSheet, ownSheetNamed, ownSheetNames } from "./own-sheets";
import { readExplanations } from "./read-explanations";
import { readFacts } from "./read-facts";
import { readMinimums } from "./read-minimums";
import { NO_SETTINGS, type WorkbookSettings } from "./workbook-settings";

/**
 * What staff have decided about the workbook whose sheets these are, hidden ones included.
 *
 * What cannot be read is told as damage and does not count. A workbook without our sheets has {@link NO_SETTINGS}.
 */
export function settingsIn(grids: readonly Grid[]): {
  readonly settings: WorkbookSettings;
  readonly damages: readonly Damage[];
} {
  const sheets = ownSheets(grids);
  const facts = sheets.facts ? readFacts(sheets.facts) : { facts: {}, damages: [] };
  const settings = { ...NO_SETTINGS, ...facts.facts };
  const policy = policyFor(settings.year);
  const minimums = sheets.minimums ? readMinimums(sheets.minimums, policy) : { minimums: [], damages: [] };
  const explained = sheets.explanations
    ? readExplanations(sheets.explanations, policy)
    : { explanations: [], damages: [] };
  return {
    settings: { ...settings, minimums: minimums.minimums, explanations: explained.explanations },
    damages: [...sheets.second, ...minimums.damages, ...explained.damages, ...facts.damages],
  };
}

/** The sheet of ours that settings are read from, among several of its kind. */
export function settingGrid(grids: readonly Grid[], which: OwnSheet): Grid | null {
  return ownSheets(grids)[which] ?? null;
}

/** One sheet of each kind: the one of the very name, else the first; a copy beside it (SHANHAI_基准 (2)) is told and not read. */
function ownSheets(grids: readonly Grid[]): Partial<Record<OwnSheet, Grid>> & { readonly second: readonly Damage[] } {
  const chosen: Partial<Record<OwnSheet, Grid>> = {};
  const second: Damage[] = [];
  const own = grids.flatMap((grid) => {
    const kind = ownSheetNamed(grid.sheet);
    return kind ? [{ kind, grid }] : [];
  });
  const exactFirst = [...own].sort((a, b) => altered(a.kind, a.grid) - altered(b.kind, b.grid));
  for (const { kind, grid } of exactFirst) {
    if (!chosen[kind]) chosen[kind] = grid;
    else second.push({ sheet: grid.sheet, cell: { row: 0, column: 0 }, cause: "second-sheet", quoted: grid.sheet });
  }
  return { ...chosen, second };
}

function altered(kind: OwnSheet, { sheet }: Grid): number {
  return sheet === ownSheetNames[kind] ? 0 : 1;
}
