import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckedWorkbook, checkWorkbook } from "../../src/core/check-workbook";
import { cellToA1 } from "../../src/core/table/a1";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { gridOfLayout, type Layout, layoutOf, placesIn } from "./layout";
import { variants } from "./variants";

/** A finding by what must not change when the table is laid out otherwise. */
interface Moved {
  readonly check: string;
  readonly severity: string;
  readonly indicator: string | undefined;
  readonly cell: string;
}

function findingsOf({ tables }: CheckedWorkbook): readonly Moved[] {
  return tables.flatMap(({ findings }) =>
    findings.map(({ check, severity, indicator, sheet, cell }) => ({
      check,
      severity,
      indicator,
      cell: `${sheet}!${cellToA1(cell)}`,
    })),
  );
}

const inOrder = (findings: readonly Moved[]) =>
  findings.map((finding) => [finding.cell, finding.check, finding.severity, finding.indicator ?? ""].join(" ")).sort();

describe("the sample, laid out otherwise, gives the same findings at the moved cells", () => {
  let sample: Layout;
  let agreed: readonly Moved[];

  beforeAll(async () => {
    const bytes = readFileSync(join(__dirname, "../../assets/sample/xihu-2022.xlsx"));
    const [grid] = gridsOf(await readWorkbook(bytes));
    sample = layoutOf(grid!, 4);
    agreed = findingsOf(checkWorkbook([gridOfLayout(sample)]));
  });

  test("there are at least forty layouts, each of its own name", () => {
    expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
    expect(variants.length).toBeGreaterThanOrEqual(40);
    expect(agreed.filter(({ severity }) => severity === "warning")).toHaveLength(17);
  });

  test.each(variants)("$name", ({ layouts, silences = [], adds = [] }) => {
    const laid = layouts(sample);
    const places = new Map(laid.flatMap((layout) => [...placesIn(layout)]));
    const place = (at: string) => places.get(at) ?? `${at} is gone`;
    const moved = agreed
      .filter(({ check }) => !silences.includes(check))
      .map((finding) => ({ ...finding, cell: place(finding.cell.split("!")[1]!) }));
    const added = adds.map(({ check, at, severity = "info" }) => ({
      check,
      severity,
      indicator: undefined,
      cell: place(at),
    }));

    expect(inOrder(findingsOf(checkWorkbook(laid.map(gridOfLayout))))).toEqual(inOrder([...moved, ...added]));
  });
});
