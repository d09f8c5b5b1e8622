import { withMinimums } from "../../../src/core/policy/levels";
import { policyFor } from "../../../src/core/policy/policies";
import { readTable, type Yardstick } from "../../../src/core/reading/read-table";
import { parseTaskTables } from "../../../src/core/table/parse-task-tables";
import { type SheetRow, taskSheet } from "../task-sheet";

/** One line for each judgement of the first row: id, verdict, what was required, by whom. */
function judgementsOf(row: SheetRow, yardstick?: Yardstick): readonly string[] {
  const [table] = parseTaskTables(taskSheet([row]));
  const { rows } = readTable({ table: table!, place: null, year: 2022 }, yardstick);
  return rows[0]!.judgements.map(({ requirement: { id, minimum }, verdict, required }) =>
    [id, verdict, ...(required === null ? [] : [required]), ...(minimum ? [minimum.level] : [])].join(" "),
  );
}

describe("what a table is judged by", () => {
  const row = { content: "产业合作", goal: "实现到位资金3.5亿元" };
  const source = "丽委办〔2022〕5号";
  const policy = withMinimums(
    policyFor(2022),
    [{ indicator: "P03-3", level: "city", value: 4, unit: "亿元", comparator: "ge", year: 2022, source, active: true }],
    2022,
  );
  const overrides = [{ content: "产业 合作", goal: row.goal, indicators: ["P07-1"], reason: "是援建" }];

  test.each<[string, Yardstick | undefined, readonly string[]]>([
    ["the guideline of its year", undefined, ["P03-3 meets 3 province"]],
    ["a policy with local minimums", { policy }, ["P03-3 below 4 city"]],
    ["what staff say of the row", { overrides }, ["P07-1 no-quantity province"]],
  ])("%s", (_, yardstick, expected) => {
    expect(judgementsOf(row, yardstick)).toEqual(expected);
  });
});

describe("the column 市级下达值", () => {
  test.each<[string, SheetRow, readonly string[]]>([
    ["stricter than the province's", { goal: "实现到位资金3.5亿元", 市级下达值: "4亿元" }, ["P03-3 below 4 city"]],
    ["weaker than the province's", { goal: "实现到位资金3.5亿元", 市级下达值: "2亿元" }, ["P03-3 meets 3 province"]],
    ["bare, in the indicator's own unit", { goal: "实现到位资金3.5亿元", 市级下达值: 4 }, ["P03-3 below 4 city"]],
    [
      "with the unit beside it",
      { goal: "实现到位资金3.5亿元", 市级下达值: 36000, 单位: "万元" },
      ["P03-3 below 3.6 city"],
    ],
    [
      "only for the indicator of its kind",
      { goal: "组织产业对接洽谈会2次，到位资金3.5亿元", 市级下达值: "4亿元" },
      ["P03-2 meets 1 province", "P03-3 below 4 city"],
    ],
    [
      "bare, and the row serves two",
      { goal: "组织产业对接洽谈会2次，到位资金3.5亿元", 市级下达值: 4 },
      ["P03-2 meets 1 province", "P03-3 meets 3 province"],
    ],
    [
      "beside last year's",
      { goal: "安排援建资金660万元", 上年值: "600万元", 市级下达值: "700万元" },
      ["P07-1 below 700 city"],
    ],
    [
      "of a row for all four fields",
      { goal: "在科技、医疗、教育、文化领域达成合作项目4个", 市级下达值: "8个" },
      ["P05-7 below 8 city"],
    ],
    ["of no kind that the row has", { goal: "实现到位资金3.5亿元", 市级下达值: "4次" }, ["P03-3 meets 3 province"]],
  ])("%s", (_, row, expected) => {
    expect(judgementsOf(row)).toEqual(expected);
  });
});
