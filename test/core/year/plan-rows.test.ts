import { checkWorkbook } from "../../../src/core/check-workbook";
import { isSoleSupporter, partnersOf, placesIn } from "../../../src/core/policy/places";
import { policyFor } from "../../../src/core/policy/policies";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { plannedRows } from "../../../src/core/year/plan-rows";
import { planSheet } from "../../../src/strings/year/plan-sheet";

const year = 2026;
const policy = policyFor(year);
const places = placesIn(year);

function gridOf(rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] || null));
  return { sheet: "任务分解表", origin: { row: 0, column: 0 }, cells, merges: [] };
}

/** Staff fill in who does it; nothing else of the new table should be amiss. */
function filled(place: (typeof places)[number]): Grid {
  const rows = plannedRows(policy, place.role, isSoleSupporter(place, year));
  const sheet = planSheet({ place: place.name, year }, rows);
  return gridOf(sheet.rows.map((row, index) => (index < 2 ? row : [...row.slice(0, 2), "区发改局", ...row.slice(3)])));
}

describe("a new table with its responsible units filled in", () => {
  test.each(places.map((place) => [place.city + place.name, place] as const))(
    "%s: every minimum is met",
    (_name, place) => {
      const { tables } = checkWorkbook([filled(place)]);
      expect(tables).toHaveLength(1);
      const { findings, coverage, role, partners } = tables[0]!;
      expect(role).toBe(place.role);
      expect(partners).toEqual(partnersOf(place, year));
      expect(
        findings
          .filter(({ severity }) => severity === "error")
          .map(({ code, row, indicator }) => [code, row, indicator]),
      ).toEqual([]);
      const open = coverage.filter(
        ({ binding, requirement, status }) =>
          binding === "full" && requirement.minimum !== null && status !== "meets" && status !== "no-baseline",
      );
      expect(open.map(({ requirement: { id }, status }) => `${id} ${status}`)).toEqual([]);
    },
  );
});

test("each field of a requirement with fields has its row", () => {
  const rows = plannedRows(policy, "supporter", false);
  expect(rows.filter(({ requirement }) => requirement.id === "P05-7").map(({ field }) => field)).toEqual([
    "科技",
    "医疗",
    "教育",
    "文化",
  ]);
});

test("what is only encouraged asks for no row", () => {
  expect(plannedRows(policy, "city", false).filter(({ requirement }) => requirement.kind === "encouraged")).toEqual([]);
});
