import { checkWorkbook } from "../../../src/core/check-workbook";
import { withMinimums } from "../../../src/core/policy/levels";
import { policyFor } from "../../../src/core/policy/policies";
import type { Role } from "../../../src/core/policy/requirement";
import { plannedRows } from "../../../src/core/year/plan-rows";
import { plannedTexts, planSheet } from "../../../src/strings/year/plan-sheet";

const policy = policyFor(2026);
const offices: readonly (readonly [Role, string])[] = [
  ["supporter", "西湖区"],
  ["recipient", "淳安县"],
  ["city", "杭州市"],
];

describe.each(offices)("the goals of a new table for a %s", (role, place) => {
  const rows = plannedRows(policy, role, true);
  const goals = rows.map((row) => plannedTexts(row).goal);

  test("are undertakings of the office itself, not sentences to others", () => {
    const toOthers = /山区\s?26\s?县|支援地要|支援地每年|各设区市|设区市要|各市、县|结对县（市、区）要|所在设区市/;
    expect(goals.filter((goal) => toOthers.test(goal))).toEqual([]);
  });

  test("say no word that a check calls soft or blank", () => {
    expect(goals.filter((goal) => /力争|争取|〇|undefined/.test(goal))).toEqual([]);
  });

  test("are read back as the rows of their requirements", () => {
    const { rows: lines, name } = planSheet({ place, year: 2026 }, rows);
    const cells = lines.map((line) => Array.from({ length: 9 }, (_, column) => line[column] || null));
    const [table] = checkWorkbook([{ sheet: name, origin: { row: 0, column: 0 }, cells, merges: [] }]).tables;
    const planned = new Set(rows.map(({ requirement }) => requirement.id));
    const uncovered = table!.coverage.filter(
      ({ requirement, status }) => planned.has(requirement.id) && status === "uncovered",
    );
    expect(uncovered.map(({ requirement }) => requirement.id)).toEqual([]);
  });
});

test("a stricter minimum of the city stands in the goal", () => {
  const stricter = withMinimums(
    policy,
    [
      {
        indicator: "P03-3",
        level: "city",
        value: 4,
        unit: "亿元",
        comparator: "ge",
        year: null,
        source: "",
        active: true,
      },
    ],
    2026,
  );
  const funds = plannedRows(stricter, "supporter", true).find(({ requirement }) => requirement.id === "P03-3")!;
  expect(plannedTexts(funds).goal).toBe("实现到位资金4亿元以上");
});
