import { type CheckedTable, checkWorkbook } from "../../../src/core/check-workbook";
import type { ItemComparison } from "../../../src/core/comparison/compare-notice";
import { fixesFor } from "../../../src/core/fixes/fixes-for";
import type { LostWords } from "../../../src/core/fixes/restore-words";
import { compareWithTables, rowOfDifference } from "../../../src/core/year/compare-with-tables";
import { lostWordsOf } from "../../../src/core/year/lost-words";
import notice from "../comparison/notice-xihu-2022.json";
import { sampleGrids } from "./sample-table";
import { tableGrid } from "./table-grid";

const title = "西湖区山海协作工程2022年度工作任务分解表";

function compared(text: string, ...goals: readonly string[]) {
  const rows = goals.map((goal) => ["产业合作", goal, "区投促局", "凭证"]);
  const grid = tableGrid(title, rows);
  const [checked] = checkWorkbook([grid]).tables;
  const { comparisons } = compareWithTables(text, [checked!]);
  return { checked: checked!, grid, comparisons };
}

function lostWords(checked: CheckedTable, comparisons: readonly ItemComparison[]): readonly LostWords[] {
  return comparisons.flatMap((each) =>
    each.differences.flatMap((difference) => lostWordsOf(difference, each, checked) ?? []),
  );
}

/** The cells as they read once the lost words are put back. */
function restored(text: string, ...goals: readonly string[]): readonly string[] {
  const { checked, grid, comparisons } = compared(text, ...goals);
  return fixesFor(checked, grid, lostWords(checked, comparisons))
    .filter(({ kind }) => kind === "restore-words")
    .flatMap(({ edits }) => edits.map(({ value }) => String(value)));
}

describe("lost words of a bound are put back where the notice has them", () => {
  test.each([
    ["实现到位资金8亿元以上。", "实现到位资金8亿元", "实现到位资金8亿元以上"],
    ["实现到位资金8亿元以上。", "力争实现到位资金8 亿元，其中省外1亿元", "力争实现到位资金8 亿元以上，其中省外1亿元"],
    ["消费帮扶销售额不少于1000万元。", "消费帮扶销售额1000万元", "消费帮扶销售额不少于1000万元"],
    ["召开洽谈会3次以上。", "召开洽谈会3次，签约3个", "召开洽谈会3次以上，签约3个"],
  ])("%s beside %s", (body, goal, after) => {
    expect(restored(`二、工作任务\n1.产业合作。${body}`, goal)).toEqual([after]);
  });

  test.each([
    ["the bound is there", "到位资金8亿元以上。", "到位资金8亿元以上"],
    ["it is not certain which number is meant", "到位资金8亿元以上。", "到位资金8亿元，力争到位资金8亿元"],
    ["the table promises less", "到位资金8亿元以上。", "到位资金7亿元"],
  ])("nothing where %s", (_reason, body, goal) => {
    expect(restored(`二、工作任务\n1.产业合作。${body}`, goal)).toEqual([]);
  });
});

describe("a notice is held against the tables of the year that its title speaks of", () => {
  const goals: Readonly<Record<number, string>> = { 2021: "实现到位资金3亿元以上。", 2022: "实现到位资金8亿元以上。" };
  const tablesOf = (...years: readonly number[]) =>
    checkWorkbook(
      years.map((year) =>
        tableGrid(
          `西湖区山海协作工程${year}年度工作任务分解表`,
          [["产业合作", goals[year]!, "区发改局", "项目清单"]],
          `表${year}`,
        ),
      ),
    ).tables;
  const held = (title: string, ...years: readonly number[]) => {
    const text = `${title}\n二、工作任务\n1.产业合作。${goals[2022]}（责任单位：区发改局）`;
    const { comparisons, yearWithoutTable } = compareWithTables(text, tablesOf(...years));
    const ofTasks = comparisons.flatMap(({ item, differences }) => (item === null ? [] : differences));
    return { ofTasks, yearWithoutTable };
  };

  test.each([
    "西湖区山海协作工程2022年工作要点",
    "关于贯彻浙山海办〔2021〕1号文件做好2022年山海协作工作的通知",
    "二〇二二年西湖区山海协作工程工作要点",
  ])("%s", (title) => {
    expect(held(title, 2021, 2022)).toEqual({ ofTasks: [], yearWithoutTable: null });
  });

  test("where the workbook has no table of that year, this is told", () => {
    expect(held("西湖区山海协作工程2022年工作要点", 2021)).toMatchObject({ yearWithoutTable: 2022 });
    expect(held("西湖区山海协作工程工作要点", 2021)).toMatchObject({ yearWithoutTable: null });
  });
});

test("a text without a task compares nothing", () => {
  const { comparisons } = compared("各单位：现将通知转发给你们。", "到位资金8亿元");
  expect(comparisons).toEqual([]);
});

test("the sample: 含续建 is lost in row 3, a lost unit of item 7 is told at its rows, a task without a row at none", async () => {
  const { tables } = checkWorkbook(await sampleGrids());
  const { comparisons } = compareWithTables(notice.join("\n"), tables);
  const rowOf = (words: string) => {
    for (const comparison of comparisons)
      for (const difference of comparison.differences)
        if ((difference.body ?? difference.table)!.includes(words)) return rowOfDifference(difference, comparison)?.row;
    throw new Error(`no difference says ${words}`);
  };
  expect(rowOf("含续建")).toBe(2);
  expect(rowOf("派驻1名干部")).toBe(8);
  expect(rowOf("区总工会")).toBe(18);
  expect(rowOf("年中有检查")).toBeUndefined();
  expect(lostWords(tables[0]!, comparisons).map(({ to }) => to)).toEqual(["6 个以上", "8 亿元以上", "不少于1000 万元"]);
});
