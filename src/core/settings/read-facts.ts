import { checkNamed } from "../checks/check-titles";
import { canSwitchOff } from "../checks/run-checks";
import { requirementNamed } from "../policy/policies";
import type { Grid } from "../table/grid";
import type { ColumnRole } from "../table/task-table";
import { columnVocabulary } from "../table/column-vocabulary";
import { compact } from "../text/simplify";
import type { Damage } from "./damage";
import { type OwnRow, ownSheetRows } from "./own-sheet-rows";
import {
  columnRoleWord,
  type FactColumn,
  factColumns,
  type FactKind,
  factKinds,
  meaningOf,
  noColumn,
  noIndicator,
  roleWords,
} from "./sheet-vocabulary";
import type { MatchOverride, SwitchedOffCheck, WorkbookSettings } from "./workbook-settings";
import { yearIn } from "./year-cell";

/** What stands on 设置, all but minimums and explanations. */
export type Facts = Omit<WorkbookSettings, "minimums" | "explanations">;

type FactRow = OwnRow<FactColumn>;
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Reads 设置, which is hidden and written by the add-in alone; of two rows for one thing the lower one counts. */
export function readFacts(grid: Grid): { readonly facts: Partial<Facts>; readonly damages: readonly Damage[] } {
  const { rows, damages } = ownSheetRows(grid, factColumns, ["kind", "value"]);
  const facts: Mutable<Pick<Facts, "place" | "role" | "partner" | "year">> = {
    place: null,
    role: null,
    partner: null,
    year: null,
  };
  const switchedOff: SwitchedOffCheck[] = [];
  const columns = [];
  const matchRows: FactRow[] = [];
  const found: Damage[] = [...damages];

  for (const row of rows) {
    const kind = meaningOf(factKinds, row.text("kind"));
    if (kind === null) {
      found.push(row.damage("kind", "unknown-setting"));
      continue;
    }
    if (kind === "switchedOff") {
      const off = readSwitchedOff(row);
      if ("cause" in off) found.push(off);
      else switchedOff.push(off);
    } else if (kind === "column") {
      const role = columnRoleNamed(row.text("value").trim());
      if (role === undefined) found.push(row.damage("value", "unknown-column"));
      else columns.push({ sheet: row.text("object"), label: row.text("label"), role });
    } else if (kind === "match") {
      matchRows.push(row);
    } else {
      const damage = readIdentity(kind, row, facts);
      if (damage) found.push(damage);
    }
  }
  // Read last: the year, wherever it stands, says which guideline is asked first.
  const matches: MatchOverride[] = [];
  for (const row of matchRows) {
    const match = readMatch(row, facts.year);
    if ("cause" in match) found.push(match);
    else matches.push(match);
  }
  return { facts: { ...facts, switchedOff, columns, matches }, damages: found };
}

/** What an error is about the document cannot go out with, and who does without a rule says why. */
function readSwitchedOff(row: FactRow): SwitchedOffCheck | Damage {
  const check = checkNamed(row.text("label"));
  if (check === null) return row.damage("label", "unknown-check");
  if (!canSwitchOff(check)) return row.damage("label", "not-switchable");
  const reason = row.text("reason");
  return reason.trim() === "" ? row.damage("reason", "missing-reason") : { check: check.id, reason };
}

/** Indicators by id or name, of any guideline: see `foreignOverrides`. One that none knows spoils the row: left out, it would look like none. */
function readMatch(row: FactRow, year: number | null): MatchOverride | Damage {
  const value = row.text("value").trim();
  if (value === "") return row.damage("value", "missing-indicator");
  const indicators = compact(value) === noIndicator ? [] : indicatorsNamed(value, year);
  if (indicators === null) return row.damage("value", "unknown-indicator");
  return { content: row.text("object"), goal: row.text("label"), indicators, reason: row.text("reason") };
}

/** Null where one of them is unknown. A name may hold the very mark that parts names. */
function indicatorsNamed(value: string, year: number | null): readonly string[] | null {
  const whole = requirementNamed(value, year);
  if (whole) return [whole.id];
  const named = value.split(/[、，,；;\s]+/).filter((name) => name !== "");
  const indicators = named.map((name) => requirementNamed(name, year)?.id ?? null);
  return indicators.includes(null) ? null : (indicators as string[]);
}

function readIdentity(
  kind: Extract<FactKind, "place" | "role" | "partner" | "year">,
  row: FactRow,
  facts: Mutable<Pick<Facts, "place" | "role" | "partner" | "year">>,
): Damage | null {
  const value = row.text("value").trim();
  if (value === "") return null;
  if (kind === "role") {
    const role = meaningOf(roleWords, value);
    if (role === null) return row.damage("value", "unknown-role");
    facts.role = role;
  } else if (kind === "year") {
    const year = yearIn(value);
    if (year === undefined) return row.damage("value", "unreadable-year");
    facts.year = year;
  } else {
    facts[kind] = value;
  }
  return null;
}

/** Null for 不使用, undefined for no column of ours. */
function columnRoleNamed(word: string): ColumnRole | null | undefined {
  if (word === noColumn) return null;
  return (Object.keys(columnVocabulary) as ColumnRole[]).find((role) => columnRoleWord(role) === word);
}
