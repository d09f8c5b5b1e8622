import { foreignOverrides, overriddenMatches } from "../../../src/core/policy/overrides";
import { policyFor } from "../../../src/core/policy/policies";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { taskSheet } from "../task-sheet";

const policy = policyFor(2022);
const reason = "市里按这一条考核";
const idsOf = (content: string, goal: string, overrides = known) =>
  overriddenMatches(policy, overrides)(content, goal)?.map(({ requirement }) => requirement.id) ?? null;

const known = [
  { content: "产业合作", goal: "引进项目资金 3亿元", indicators: ["P03-3"], reason },
  { content: "", goal: "慰问老人", indicators: [], reason },
  { content: "其他", goal: "其他", indicators: ["P99-9", "P05-5"], reason },
];

describe("rows that staff have decided about", () => {
  test.each<[string, string, string, readonly string[] | null]>([
    ["by its words", "产业合作", "引进项目资金 3亿元", ["P03-3"]],
    ["however it is spaced", "产业 合作", "引进项目\n资金3亿元", ["P03-3"]],
    ["in traditional characters", "產業合作", "引進項目資金3億元", ["P03-3"]],
    ["a row that serves nothing", "", "慰问老人", []],
    ["one with an id that nobody knows does not count", "其他", "其他", null],
    ["another goal", "产业合作", "引进项目资金4亿元", null],
    ["another content", "招商", "引进项目资金 3亿元", null],
  ])("%s", (_, content, goal, expected) => {
    expect(idsOf(content, goal)).toEqual(expected);
  });

  test("nobody spoke", () => expect(idsOf("产业合作", "到位资金3亿元", [])).toBeNull());

  test("the match says who decided, and why", () => {
    expect(overriddenMatches(policy, known)("产业合作", "引进项目资金 3亿元")).toEqual([
      expect.objectContaining({ words: reason, foundIn: "override" }),
    ]);
  });
});

describe("rows of which staff have decided by another guideline", () => {
  const { table } = checkWorkbook([taskSheet([{ content: "产业合作", goal: "引进 资金3亿元" }, {}])]).tables[0]!;
  const override = { content: "产业合作", goal: "引进资金3亿元", indicators: ["P03-3", "P05-5"], reason };
  const next = { ...policy, requirements: policy.requirements.filter(({ id }) => id !== "P05-5") };

  test("are told, with the names of what the guideline does not hold", () => {
    expect(foreignOverrides(next, [override], table.rows)).toEqual([{ row: table.rows[0], names: ["消费帮扶金额"] }]);
  });

  test.each([
    ["whose indicators the guideline holds", policy, override],
    ["said to serve none", next, { ...override, indicators: [] }],
    ["that are not in the table", next, { ...override, goal: "别的目标" }],
  ])("none: rows %s", (_what, held, decided) => {
    expect(foreignOverrides(held, [decided], table.rows)).toEqual([]);
  });
});
