import { valueIn } from "../policy/amount";
import { findRequirement } from "../policy/find-requirement";
import { type Indicator, isIndicator, type Policy, type Requirement } from "../policy/requirement";
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
  const indicator = readIndicator(row, policy);
  if (indicator instanceof Unreadable) return indicator;
  const level = meaningOf(levelWords, row.text("level"));
  if (level === null) return new Unreadable("level", "unknown-level");
  const active = readSwitch(row.text("active"));
  if (active === null) return new Unreadable("active", "unreadable-switch");
  const comparator = readComparator(row, indicator);
  if (comparator instanceof Unreadable) return comparator;
  const year = readYear(row);
  if (year instanceof Unreadable) return year;
  const bound = readBound(row, indicator);
  if (bound instanceof Unreadable) return bound;

  const note = row.text("note").trim();
  const said = { indicator: indicator.id, level, year, active, ...(note !== "" && { note }) };
  const source = row.text("source").trim();
  if (level !== "province") {
    if (bound === null && active) return new Unreadable("value", "missing-number");
    return { ...said, ...(bound ?? { value: null, unit: null }), comparator, source };
  }
  if (bound !== null && !isGuidelines(bound, indicator)) return new Unreadable("value", "altered-provincial");
  const own = source === provincialSource(indicator) ? "" : source;
  if (active && note === "" && own === "") return null;
  return { ...said, value: null, unit: null, comparator: indicator.minimum.comparator, source: own };
}

/** What stands as 来源 of a 省定 row. */
export function provincialSource({ citation }: Requirement): string {
  return citation.document + citation.article;
}

function readIndicator(row: MinimumRow, policy: Policy): Indicator | Unreadable {
  const byId = findRequirement(policy, row.text("id"));
  const byName = findRequirement(policy, row.text("name"));
  if (byId && byName && byId !== byName) return new Unreadable("name", "indicator-conflict");
  const requirement = byId ?? byName;
  const told: MinimumColumn = row.text("name").trim() === "" ? "id" : "name";
  if (!requirement) return new Unreadable(told, "unknown-indicator");
  return isIndicator(requirement) ? requirement : new Unreadable(told, "not-checkable");
}

/** Blank is 是: a row stands there to count. */
function readSwitch(text: string): boolean | null {
  if (text.trim() === "") return true;
  const meaning = meaningOf(switchWords, text);
  return meaning === null ? null : meaning === "on";
}

function readComparator(row: MinimumRow, indicator: Indicator): Comparator | Unreadable {
  const text = row.text("comparator");
  if (text.trim() === "") return indicator.minimum.comparator;
  return meaningOf(comparatorWords, text) ?? new Unreadable("comparator", "unknown-comparator");
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
function readBound(row: MinimumRow, indicator: Indicator): Bound | Unreadable | null {
  const text = compact(row.text("value"));
  if (text === "" || /^(不低于)?(上年|去年)/.test(text) || /^[-—/]+$/.test(text)) return null;
  const column = compact(row.text("unit"));
  const unit = column === "" ? indicator.minimum.unit : (unitOf(column)?.name ?? column);
  if (valueIn(indicator, 1, unit) === null) return new Unreadable("unit", "wrong-unit");

  const bound = plainNumber(text, unit) ?? writtenAmount(text, unit, indicator);
  if (bound === null || !(bound.value >= 0 && bound.value <= absurd))
    return new Unreadable("value", "unreadable-number");
  return valueIn(indicator, bound.value, bound.unit) === null ? new Unreadable("value", "wrong-unit") : bound;
}

const absurd = 1e15;

function plainNumber(text: string, unit: string): Bound | null {
  const digits = text.replace(/(?<=\d),(?=\d{3})/g, "");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits) ? { value: Number(digits), unit } : null;
}

/** 4亿元, 四百万 beside 元, 4亿 for money: the text's own unit prevails, the column's is the one it is told in. */
function writtenAmount(text: string, unit: string, { measure }: Indicator): Bound | null {
  const isMoney = measure.dimension === "money";
  const tries = [text, ...(isMoney && /[万亿]$/.test(text) ? [`${text}元`] : []), text + unit];
  for (const tried of tries) {
    const quantity = readQuantities(tried).find((each) => each.unit !== null);
    if (quantity?.unit == null) continue;
    const told = convert(quantity.value, quantity.unit, unit);
    return told === null ? { value: quantity.value, unit: quantity.unit } : { value: told, unit };
  }
  return null;
}

function isGuidelines({ value, unit }: Bound, indicator: Indicator): boolean {
  return valueIn(indicator, value, unit) === indicator.minimum.value;
}
