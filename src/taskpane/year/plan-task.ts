import { type CheckedTable, checkWorkbook } from "../../core/check-workbook";
import { withMinimums } from "../../core/policy/levels";
import { isSoleSupporter, partnersOf, placeNamed } from "../../core/policy/places";
import { policyFor } from "../../core/policy/policies";
import { isIndicator } from "../../core/policy/requirement";
import { settingsIn } from "../../core/settings/settings-in";
import type { LocalMinimum } from "../../core/settings/workbook-settings";
import type { Grid } from "../../core/table/grid";
import { SheetCells } from "../../core/table/sheet-cells";
import { appendRows } from "../../core/year/append-rows";
import { missingRows } from "../../core/year/missing-rows";
import { officesOf } from "../../core/year/offices-of";
import { type PlannedRow, plannedRows } from "../../core/year/plan-rows";
import { yearsOf } from "../../core/year/tables-of-year";
import { amountText, leveledText } from "../../strings/amounts";
import { besideOthers, sheetExists, unknownPlace } from "../../strings/pane-year";
import { planSheet, plannedTexts } from "../../strings/year/plan-sheet";
import { rowsAppended, standingText } from "../../strings/year/planning";
import { addMinimum, standingMinimum } from "../settings/minimum-rows";
import type {
  CityMinimum,
  CityMinimumChange,
  LackingTable,
  NewTable,
  PlanForm,
  PlanIndicator,
  Unable,
} from "./year-papers";

/** Whose year it is, as far as the workbook says, and what its tables still lack. */
export function planForm(grids: readonly Grid[]): PlanForm {
  const { tables, settings } = checkWorkbook(grids);
  const known = tables.find(({ place }) => place !== null);
  return {
    place: known?.place?.name ?? settings.place ?? "",
    year: yearsOf(tables)[0] ?? settings.year,
    indicators: indicatorsOf(tables, settings.year),
    // Tables of one place and year are one promise: what they lack is told once.
    lacks: officesOf(tables).flatMap(([first]) => lackingTable(first, grids)),
  };
}

function indicatorsOf(tables: readonly CheckedTable[], year: number | null): readonly PlanIndicator[] {
  const known = tables.find(({ role }) => role !== null);
  const requirements = known
    ? known.coverage.filter(({ binding }) => binding !== "none").map(({ requirement }) => requirement)
    : policyFor(year).requirements;
  return requirements.filter(isIndicator).map(({ id, name, minimum }) => ({
    id,
    name,
    unit: minimum.unit,
    minimum: leveledText(minimum),
  }));
}

/** 录入市级下达值: a minimum of the city's on 基准, where every check reads it. */
export function cityMinimum(
  grids: readonly Grid[],
  { indicator, value, unit, year, source }: CityMinimum,
): CityMinimumChange {
  const minimum: LocalMinimum = {
    indicator,
    level: "city",
    value,
    unit,
    comparator: "ge",
    year,
    source,
    active: true,
  };
  const standing = standingMinimum(grids, minimum);
  return { change: addMinimum(grids, minimum), before: standing && replacedText(standing, minimum) };
}

/** Null where the same is only written again. */
function replacedText({ value, unit, source, active }: LocalMinimum, minimum: LocalMinimum): string | null {
  const isSame = value === minimum.value && unit === minimum.unit && source === minimum.source && active;
  if (isSame || value === null || unit === null) return null;
  return standingText(amountText({ value, unit }), source, active);
}

function lackingTable(checked: CheckedTable, grids: readonly Grid[]): readonly LackingTable[] {
  const rows = missingRows(checked);
  if (rows.length === 0) return [];
  const { table } = checked;
  const name = table.title?.text ?? table.sheet;
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  const edits = grid ? appendRows(table, new SheetCells(grid), rows.map(plannedTexts)) : null;
  return [
    {
      name,
      sheet: table.sheet,
      rows: rows.map((row) => plannedTexts(row)).map(({ content, goal }) => `${content}：${goal}`),
      cells: rows.map((row) => cellsAsText(row, checked)).join("\n"),
      fix: edits && { title: rowsAppended(name), previews: [], edits, optional: false },
    },
  ];
}

/** From the first to the last column of the document, so that a paste below the table falls in place. */
function cellsAsText(row: PlannedRow, { table: { columns } }: CheckedTable): string {
  const texts: Readonly<Record<string, string | undefined>> = plannedTexts(row);
  const told = columns.filter(({ role }) => texts[role] !== undefined).map(({ column }) => column);
  const [first, last] = [Math.min(...told), Math.max(...told)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const role = columns.find(({ column }) => column === first + index)?.role;
    return (texts[role ?? ""] ?? "").replace(/\s+/gu, " ");
  }).join("\t");
}

/** A table with a row for each requirement that binds the place in the year, held to the workbook's own minimums. */
export function newTable(grids: readonly Grid[], name: string, year: number): NewTable | Unable {
  const place = placeNamed(name, year);
  if (!place) return { unable: unknownPlace(name) };
  const policy = withMinimums(policyFor(year), settingsIn(grids).settings.minimums, year);
  const rows = plannedRows(policy, place.role, isSoleSupporter(place, year));
  const sheet = planSheet({ place: place.name, year }, rows);
  if (grids.some((grid) => grid.sheet.toLowerCase() === sheet.name.toLowerCase())) {
    return { unable: sheetExists(sheet.name) };
  }
  const beside = checkWorkbook(grids)
    .tables.filter((table) => table.place?.name === place.name && table.year === year)
    .map(({ table }) => table.sheet);
  return {
    sheet,
    rowCount: rows.length,
    partners: partnersOf(place, year).map((partner) => partner.name),
    beside: beside.length > 0 ? besideOthers(beside, place.name, year) : null,
  };
}
