import { findRequirement } from "../../core/policy/find-requirement";
import { policyFor } from "../../core/policy/policies";
import type { Policy } from "../../core/policy/requirement";
import type { OwnRowKind } from "../../core/settings/own-sheet-edits";
import { settingsIn } from "../../core/settings/settings-in";
import { levelWords, meaningOf, type MinimumColumn, minimumColumns } from "../../core/settings/sheet-vocabulary";
import type { LocalMinimum } from "../../core/settings/workbook-settings";
import { yearIn } from "../../core/settings/year-cell";
import type { Grid } from "../../core/table/grid";
import { minimumSheet } from "../../strings/setting-sheets";
import type { SheetChange } from "./sheet-change";
import { sheetChange } from "./sheet-change";

/** The minimum of the same indicator, level and year that stands on 基准 already. */
export function standingMinimum(grids: readonly Grid[], minimum: LocalMinimum): LocalMinimum | null {
  return settingsIn(grids).settings.minimums.find((other) => isSame(other, minimum)) ?? null;
}

/** 基准 with one minimum more, or another value for it; every other row, also one that cannot be read, stays as it is. */
export function addMinimum(grids: readonly Grid[], minimum: LocalMinimum): SheetChange {
  const { settings } = settingsIn(grids);
  const policy = policyFor(minimum.year ?? settings.year);
  const others = settings.minimums.filter((other) => !isSame(other, minimum));
  return sheetChange(
    grids,
    "minimums",
    minimumRows(policy),
    minimumSheet(settings, policy),
    minimumSheet({ minimums: [...others, minimum] }, policy),
  );
}

function isSame(one: LocalMinimum, other: LocalMinimum): boolean {
  return one.indicator === other.indicator && one.level === other.level && one.year === other.year;
}

function minimumRows(policy: Policy): OwnRowKind<MinimumColumn> {
  return {
    columns: minimumColumns,
    needed: ["name", "level", "value"],
    said: ["active", "comparator", "value", "unit", "source"],
    keyOf(text) {
      const requirement = findRequirement(policy, text("id")) ?? findRequirement(policy, text("name"));
      const level = meaningOf(levelWords, text("level"));
      if (!requirement || level === null) return null;
      return `${requirement.id}\n${level}\n${level === "province" ? "" : (yearIn(text("year")) ?? "")}`;
    },
  };
}
