import { valueIn } from "../policy/amount";
import { findRequirement } from "../policy/find-requirement";
import { isIndicator, type Policy, type Requirement } from "../policy/requirement";
import { type Comparator, convert, readQuantities, unitOf } from "../quantity";
import type { Grid } from "../table/grid";
import { compact } from "../text/simplify";
import type { Damage, DamageCause } from "./damage";
import { type OwnRow, ownSheetRows } from "./own-sheet-rows";
import {
  comparatorWords,
  levelWords,
  meaningOf,
  type MinimumColumn,
  minimumColumns,
  switchWords,
} from "./sheet-vocabulary";
import type { LocalMinimum } from "./workbook-settings";
import { yearIn } from "./year-cell";

type MinimumRow = OwnRow<MinimumColumn>;

/** A cell that cannot be read ends the reading of its row. */
class Unreadable {
  constructor(
    readonly column: MinimumColumn,
    readonly cause: DamageCause,
  ) {}
}

/**
 * Reads 基准 as staff leave it: columns moved, 启用 ticked or blank, an indicator by its name, 4亿元 in one cell.
 *
 * A row that cannot be read does not count; nor does a 省定 row that says nothing beyond the guideline.
 */
export function readMinimums(
  grid: Grid,
  policy: Policy,
): { readonly minimums: readonly LocalMinimum[]; readonly damages: readonly Damage[] } {
  const { rows, damages } = ownSheetRows(grid, minimumColumns, ["name", "level", "value"]);
  const minimums: LocalMinimum[] = [];
  const found: Damage[] = [...damages];
  for (const row of rows) {
    if (isRemark(row)) continue;
    const minimum = readMinimum(row, policy);
    if (minimum instanceof Unreadable) found.push(row.damage(minimum.column, minimum.cause));
    else if (minimum !== null) minimums.push(minimum);
  }
  return { minimums, damages: found };
}

/** Notes below the rows, a row that only says 是. */
function isRemark(row: MinimumRow): boolean {
  const told: readonly MinimumColumn[] = ["id", "name", "level", "value"];
  const filled = told.filter((column) => row.text(column).trim() !== "");
  return filled.length === 0 || (filled.length === 1 && row.text(filled[0]!).trim().length > 20);
}

function readMinimum(row: MinimumRow, policy: Policy): LocalMinimum | Unreadable | null {
  const requirement = readRequirement(row, policy);
  if (requirement instanceof Unreadable) return requirement;
  const level = meaningOf(levelWords, row.text("level"));
  if (level === null) return new Unreadable("level", "unknown-level");
  const active = readSwitch(row.text("active"));
  if (active === null) return new Unreadable("active", "unreadable-switch");
  const comparator = readComparator(row, requirement);
  if (comparator instanceof Unreadable) return comparator;
  const year = readYear(row);
  if (year instanceof Unreadable) return year;
  const bound = readBound(row, requirement);
  if (bound instanceof Unreadable) return bound;

  const note = row.text("note").trim();
  const said = { indicator: requirement.id, level, year, active, ...(note !== "" && { note }) };
  const source = row.text("source").trim();
  if (level !== "province") {
    if (bound === null && active) return new Unreadable("value", "missing-number");
    return { ...said, ...(bound ?? { value: null, unit: null }), comparator, source };
  }
  const { minimum } = requirement;
  if (!minimum) return new Unreadable("level", "not-checkable");
  if (bound !== null && valueOf(bound, requirement) !== minimum.value)
    return new Unreadable("value", "altered-provincial");
  const own = source === provincialSource(requirement) ? "" : source;
  if (active && note === "" && own === "") return null;
  return { ...said, value: null, unit: null, comparator: minimum.comparator, source: own };
}

/** What stands as 来源 of a 省定 row. */
export function provincialSource({ citation }: Requirement): string {
  return citation.document + citation.article;
}

function readRequirement(row: MinimumRow, policy: Policy): Requirement | Unreadable {
  const byId = findRequirement(policy, row.text("id"));
  const byName = findRequirement(policy, row.text("name"));
  if (byId && byName && byId !== byName) return new Unreadable("name", "indicator-conflict");
  const told: MinimumColumn = row.text("name").trim() === "" ? "id" : "name";
  return byId ?? byName ?? new Unreadable(told, "unknown-indicator");
}

/** Blank is 是: a row stands there to count. */
function readSwitch(text: string): boolean | null {
  if (text.trim() === "") return true;
  const meaning = meaningOf(switchWords, text);
  return meaning === null ? null : meaning === "on";
}

/** A minimum is a bound from below. */
function readComparator(row: MinimumRow, { minimum }: Requirement): Comparator | Unreadable {
  const text = row.text("comparator");
  const comparator = text.trim() === "" ? (minimum?.comparator ?? "ge") : meaningOf(comparatorWords, text);
  const isBelow = comparator === "ge" || comparator === "gt" || comparator === "eq";
  return isBelow ? comparator : new Unreadable("comparator", "unknown-comparator");
}

function readYear(row: MinimumRow): number | null | Unreadable {
  const year = yearIn(row.text("year"));
  return year === undefined ? new Unreadable("year", "unreadable-year") : year;
}

interface Bound {
  readonly value: number;
  readonly unit: string;
}

/** Null where the cell is blank or says 上年金额. */
function readBound(row: MinimumRow, requirement: Requirement): Bound | Unreadable | null {
  const text = compact(row.text("value"));
  if (text === "" || /^(不低于)?(上年|去年)/.test(text) || /^[-—/]+$/.test(text)) return null;
  const column = compact(row.text("unit"));
  const unit = column === "" ? (requirement.minimum?.unit ?? null) : (unitOf(column)?.name ?? column);
  if (unit !== null && valueOf({ value: 1, unit }, requirement) === null) return new Unreadable("unit", "wrong-unit");

  const bound = plainNumber(text, unit) ?? writtenAmount(text, unit, requirement);
  if (bound === null || !(bound.value > 0 && bound.value <= absurd))
    return new Unreadable("value", "unreadable-number");
  return valueOf(bound, requirement) === null ? new Unreadable("value", "wrong-unit") : bound;
}

const absurd = 1e15;

/** In the unit of the guideline's own minimum; null where it cannot be compared with that. */
function valueOf({ value, unit }: Bound, requirement: Requirement): number | null {
  if (isIndicator(requirement)) return valueIn(requirement, value, unit);
  return unitOf(unit) ? value : null;
}

function plainNumber(text: string, unit: string | null): Bound | null {
  const digits = text.replace(/(?<=\d),(?=\d{3})/g, "");
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits);
  return isNumber && unit !== null ? { value: Number(digits), unit } : null;
}

/** 4亿元, 四百 beside 万元, 4亿 for money: the text's own unit prevails, the column's is the one it is told in. */
function writtenAmount(text: string, unit: string | null, { measure }: Requirement): Bound | null {
  const isMoney = measure?.dimension === "money";
  const tries = [
    text,
    ...(isMoney && /[万亿]$/.test(text) ? [`${text}元`] : []),
    ...(unit === null ? [] : [text + unit]),
  ];
  for (const tried of tries) {
    const quantity = readQuantities(tried).find((each) => each.unit !== null);
    if (quantity?.unit == null) continue;
    const told = unit === null ? null : convert(quantity.value, quantity.unit, unit);
    return unit === null || told === null ? { value: quantity.value, unit: quantity.unit } : { value: told, unit };
  }
  return null;
}
