import { type CheckedTable, checkWorkbook } from "../../core/check-workbook";
import { withMinimums } from "../../core/policy/levels";
import { isSoleSupporter, partnersOf, placeNamed } from "../../core/policy/places";
import { policyFor } from "../../core/policy/policies";
import { settingsIn } from "../../core/settings/settings-in";
import type { Grid } from "../../core/table/grid";
import { missingRows } from "../../core/year/missing-rows";
import { type PlannedRow, plannedRows } from "../../core/year/plan-rows";
import { sheetExists, unknownPlace } from "../../strings/pane-year";
import { planSheet, plannedTexts } from "../../strings/year/plan-sheet";
import type { LackingTable, NewTable, PlanForm, Unable } from "./year-papers";

/** Whose year it is, as far as the workbook says, and what its tables still lack. */
export function planForm(grids: readonly Grid[]): PlanForm {
  const { tables, settings } = checkWorkbook(grids);
  const known = tables.find(({ place }) => place !== null);
  return {
    place: known?.place?.name ?? settings.place ?? "",
    year: known?.year ?? settings.year,
    lacks: tables.filter(isFirstOfItsOffice).flatMap(lackingTable),
  };
}

/** Tables of one place and year are one promise: what they lack is told once. */
function isFirstOfItsOffice(own: CheckedTable, index: number, all: readonly CheckedTable[]): boolean {
  return index === all.findIndex(({ place, year }) => place?.name === own.place?.name && year === own.year);
}

function lackingTable(checked: CheckedTable): readonly LackingTable[] {
  const rows = missingRows(checked);
  if (rows.length === 0) return [];
  const { table } = checked;
  return [
    {
      name: table.title?.text ?? table.sheet,
      rows: rows.map((row) => plannedTexts(row)).map(({ content, goal }) => `${content}：${goal}`),
      cells: rows.map((row) => cellsAsText(row, checked)).join("\n"),
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
  return { sheet, rowCount: rows.length, partners: partnersOf(place, year).map((partner) => partner.name) };
}
