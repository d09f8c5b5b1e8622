import { checkWorkbook } from "../../../src/core/check-workbook";
import { missingRows } from "../../../src/core/year/missing-rows";
import { plannedTexts } from "../../../src/strings/year/plan-sheet";
import { tableGrid } from "./table-grid";

const title = "西湖区山海协作工程2026年度工作任务分解表";

function missing(...goals: readonly string[]) {
  const rows = goals.map((goal) => ["任务", goal, "区发改局", "凭证"]);
  return missingRows(checkWorkbook([tableGrid(title, rows)]).tables[0]!);
}
const ids = (rows: ReturnType<typeof missing>) => new Set(rows.map(({ requirement }) => requirement.id));

test("a requirement that a row carries is not missing, whether its number suffices or not", () => {
  const before = ids(missing("做好日常工作"));
  expect(before).toContain("P03-3");
  expect(ids(missing("到位资金1亿元"))).not.toContain("P03-3");
});

test("of a requirement with fields only those that no row speaks for are missing", () => {
  const fields = (rows: ReturnType<typeof missing>) =>
    rows.filter(({ requirement }) => requirement.id === "P05-7").map(({ field }) => field);
  expect(fields(missing("做好日常工作"))).toEqual(["科技", "医疗", "教育", "文化"]);
  const goal = "在教育领域开展有实际性内容的交流对接活动，达成合作项目（协议）1个以上";
  expect(fields(missing(goal))).toEqual(["科技", "医疗", "文化"]);
});

test("with the rows added nothing is missing any more, and their minimums are met", () => {
  const added = missing("做好日常工作").map((row) => plannedTexts(row));
  const rows = added.map(({ content, goal, evidence }) => [content, goal, "区发改局", evidence]);
  expect([...ids(missingRows(checkWorkbook([tableGrid(title, rows)]).tables[0]!))]).toEqual([]);
});

test("what is only encouraged asks for no row", () => {
  expect(missing("做好日常工作").filter(({ requirement }) => requirement.kind === "encouraged")).toEqual([]);
});
