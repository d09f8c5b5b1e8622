import type { Grid } from "../table/grid";
import type { ColumnRole } from "../table/task-table";
import { columnVocabulary } from "../table/column-vocabulary";
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
  roleWords,
} from "./sheet-vocabulary";
import type { WorkbookSettings } from "./workbook-settings";
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
  const switchedOff = [];
  const columns = [];
  const matches = [];
  const found: Damage[] = [...damages];

  for (const row of rows) {
    const kind = meaningOf(factKinds, row.text("kind"));
    if (kind === null) {
      found.push(row.damage("kind", "unknown-setting"));
      continue;
    }
    if (kind === "switchedOff") {
      const check = row.text("label").trim();
      if (check === "") found.push(row.damage("label", "unknown-check"));
      else switchedOff.push({ check, reason: row.text("reason") });
    } else if (kind === "column") {
      const role = columnRoleNamed(row.text("value").trim());
      if (role === undefined) found.push(row.damage("value", "unknown-column"));
      else columns.push({ sheet: row.text("object"), label: row.text("label"), role });
    } else if (kind === "match") {
      const indicators = row.text("value").match(/[A-Za-z]+\d+-\d+/g) ?? [];
      matches.push({
        content: row.text("object"),
        goal: row.text("label"),
        indicators: indicators.map((id) => id.toUpperCase()),
        reason: row.text("reason"),
      });
    } else {
      const damage = readIdentity(kind, row, facts);
      if (damage) found.push(damage);
    }
  }
  return { facts: { ...facts, switchedOff, columns, matches }, damages: found };
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
