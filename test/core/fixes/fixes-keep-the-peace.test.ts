import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type CheckedWorkbook, checkWorkbook } from "../../../src/core/check-workbook";
import { type Fix, undoOf } from "../../../src/core/fixes/fix";
import { fixesFor } from "../../../src/core/fixes/fixes-for";
import { cellToA1 } from "../../../src/core/table/a1";
import type { Grid } from "../../../src/core/table/grid";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { gridFromCsv } from "../../golden/grid-from-csv";
import { gridOfLayout, layoutOf } from "../../layouts/layout";
import { variants } from "../../layouts/variants";
import { applied } from "./apply-edits";

/** What an empty new column cannot but ask for. */
const asksFor: Readonly<Record<string, string>> = {
  deadline: "missing-deadline",
  content: "missing-content",
  goal: "missing-goal",
  departments: "missing-department",
  evidence: "missing-evidence",
};

const findingsOf = ({ tables }: CheckedWorkbook): readonly string[] =>
  tables.flatMap(({ findings }) => findings.map(({ check, sheet, cell }) => `${check} ${sheet}!${cellToA1(cell)}`));

function checked(grids: readonly Grid[]) {
  const workbook = checkWorkbook(grids);
  const fixes = workbook.tables.flatMap((table) =>
    fixesFor(
      table,
      grids.find(({ sheet }) => sheet === table.table.sheet)!,
    ),
  );
  return { fixes, before: findingsOf(workbook) };
}

/** Applies one fix, looks what became of the findings, takes it back. */
function tryFix(grids: readonly Grid[], before: readonly string[], fix: Fix): void {
  const after = applied(grids, fix.edits);
  const again = checkWorkbook(after);
  const found = findingsOf(again);

  if (fix.mends) {
    const { check, sheet, cell } = fix.mends;
    const mended = `${check} ${sheet}!${cellToA1(cell)}`;
    expect(before).toContain(mended);
    expect(found).not.toContain(mended);
  }
  const allowed = fix.kind === "add-columns" ? fix.values.columns.map((role) => asksFor[role]) : [];
  const added = found.filter((finding) => !before.includes(finding));
  expect(added.filter((finding) => !allowed.includes(finding.split(" ")[0]!))).toEqual([]);

  if (fix.kind === "add-columns") {
    const { sheet, cell } = fix.edits[0]!;
    const table = again.tables.find(({ table: own }) => own.sheet === sheet && own.area.right >= cell.column)!.table;
    const heads = table.columns.filter(({ column }) => fix.edits.some((edit) => edit.cell.column === column));
    expect(heads.map(({ role }) => role)).toEqual(fix.values.columns);
  }
  const content = (each: readonly Grid[]) =>
    each.map(({ cells }) => cells.map((row) => row.filter((value) => value !== null)));
  expect(content(applied(after, undoOf(fix.edits)))).toEqual(content(grids));
}

describe("every fix removes its finding, raises none new and can be taken back", () => {
  const bytes = readFileSync(path.resolve(__dirname, "../../../assets/sample/xihu-2022.xlsx"));
  let sample: Grid;
  beforeAll(async () => {
    sample = gridsOf(await readWorkbook(bytes))[0]!;
  });

  test.each(variants.map((variant, index) => ({ ...variant, index })))("$name", ({ layouts, index }) => {
    const grids = layouts(layoutOf(sample, 4)).map(gridOfLayout);
    const { fixes, before } = checked(grids);
    // Forty layouts: one of each kind, and one of the columns in turn.
    const byKind = new Map(fixes.map((fix) => [fix.kind, fix]));
    const columns = fixes.filter(({ kind }) => kind === "add-columns");
    byKind.set("add-columns", columns[index % columns.length]!);
    for (const fix of byKind.values()) tryFix(grids, before, fix);
  });

  const folder = path.resolve(__dirname, "../../golden");
  const tables = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "table.csv")));
  test.each(tables)("golden %s, all fixes", (name) => {
    const grids = [gridFromCsv(readFileSync(path.join(folder, name, "table.csv"), "utf8"))];
    const { fixes, before } = checked(grids);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) tryFix(grids, before, fix);
  });
});
