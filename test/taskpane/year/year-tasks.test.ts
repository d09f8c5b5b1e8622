import { checkWorkbook } from "../../../src/core/check-workbook";
import type { SheetContent } from "../../../src/core/report/sheet-content";
import type { Grid } from "../../../src/core/table/grid";
import { tasks } from "../../../src/taskpane/tasks";
import type { Unable } from "../../../src/taskpane/year/year-papers";
import notice from "../../core/comparison/notice-xihu-2022.json";
import { sampleGrids } from "../../core/year/sample-table";
import { tableGrid } from "../../core/year/table-grid";

let sample: readonly Grid[];
beforeAll(async () => {
  sample = await sampleGrids();
});

function able<Result extends object>(answer: Result | Unable): Result {
  if ("unable" in answer) throw new Error(answer.unable.problem);
  return answer;
}

function gridOf({ name, rows }: SheetContent): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] || null));
  return { sheet: name, origin: { row: 0, column: 0 }, cells, merges: [] };
}

const nothing: Grid = { sheet: "Sheet1", origin: { row: 0, column: 0 }, cells: [[null]], merges: [] };

describe("正文比对", () => {
  const found = async () => able(await tasks.compareNotice(sample, notice.join("\n")));

  test("tells each difference with both quotations, 无 where a side is silent, and the cell to look at", async () => {
    const { items } = await found();
    const item = items.find(({ title }) => title.startsWith("二、1"))!;
    expect(item.rows).toBe("第3行");
    expect(item.differences).toContainEqual(
      expect.objectContaining({
        name: "口径",
        body: "含续建项目到位资金",
        table: "无",
        place: { sheet: "任务分解表", cell: { row: 2, column: 1 } },
        fix: null,
      }),
    );
    const units = items.flatMap(({ differences }) => differences).filter(({ name }) => name === "责任单位");
    expect(units.map(({ place }) => place!.cell.column)).toEqual(units.map(() => 2));
    expect(items.find(({ title }) => title.startsWith("三 "))!.differences.every(({ place }) => place === null)).toBe(
      true,
    );
  });

  test("offers a lost 以上 to be put back, and nothing else", async () => {
    const { items } = await found();
    const fixes = items.flatMap(({ differences }) => differences.flatMap(({ fix }) => fix ?? []));
    expect(fixes.map(({ title }) => title)).toEqual([
      expect.stringContaining("6 个以上"),
      expect.stringContaining("8 亿元以上"),
      expect.stringContaining("不少于1000 万元"),
    ]);
    const [edit] = fixes[1]!.edits;
    expect(edit!.value).toBe(String(edit!.expected).replace("8 亿元", "8 亿元以上"));
  });

  test("is held against the tables of the notice's year alone", async () => {
    const { sheet } = able(await tasks.newTable(sample, "西湖区", 2026));
    const both = able(await tasks.compareNotice([...sample, gridOf(sheet)], notice.join("\n")));
    expect(both).toEqual(await found());
  });

  test("offers nothing to be put back into a table of another year, and says that it is one", async () => {
    const nextYear = notice.join("\n").replaceAll("2022", "2023");
    const { summary, items } = able(await tasks.compareNotice(sample, nextYear));
    expect(summary).toContain("工作簿里没有2023年的任务分解表");
    expect(items.flatMap(({ differences }) => differences.flatMap(({ fix }) => fix ?? []))).toEqual([]);
  });

  test("says so where the text holds no task, or the workbook no table", async () => {
    expect(await tasks.compareNotice(sample, "你好")).toMatchObject({ unable: { problem: /没有找到任务/ } });
    expect(await tasks.compareNotice([nothing], notice.join("\n"))).toMatchObject({ unable: { problem: /空/ } });
  });
});

describe("概览", () => {
  test("amounts of target and minimum, whose the minimum is, and the status in words", async () => {
    const [office] = able(await tasks.overview(sample));
    expect(office!.name).toBe("西湖区 2022年（支援地）");
    expect(office!.indicators.find(({ id }) => id === "P03-3")).toMatchObject({
      name: "到位资金",
      minimum: 3,
      target: 8,
      completed: null,
      status: "meets",
      text: expect.stringMatching(/^目标 8亿元（达标），下限 省定 3亿元以上.*，完成值未填$/),
    });
  });

  test("what is done and how far it is from the minimum", async () => {
    const grid = tableGrid("西湖区山海协作工程2026年度工作任务分解表", [
      ["产业", "到位资金8亿元以上", "区投促局", "凭证"],
    ]);
    const cells = grid.cells.map((row, index) => [...row, [null, "完成值", "2亿元"][index] ?? null]);
    const [office] = able(await tasks.overview([{ ...grid, cells }]));
    expect(office!.indicators.find(({ id }) => id === "P03-3")).toMatchObject({
      completed: 2,
      text: expect.stringContaining("完成 2亿元，还差 1亿元"),
    });
  });
});

describe("年初建表", () => {
  test("place and year come from the tables, or from nobody", async () => {
    expect(await tasks.planForm(sample)).toMatchObject({ place: "西湖区", year: 2022 });
    expect(await tasks.planForm([nothing])).toMatchObject({ place: "", year: null, lacks: [] });
  });

  test("a new table is a task table to the next 审核, of that place and year", async () => {
    const { sheet, rowCount, partners } = able(await tasks.newTable(sample, "西湖区", 2026));
    expect(partners).toEqual(["淳安县"]);
    const { tables } = checkWorkbook([...sample, gridOf(sheet)]);
    expect(tables.map(({ place, year }) => [place?.name, year])).toEqual([
      ["西湖区", 2022],
      ["西湖区", 2026],
    ]);
    expect(tables[1]!.rows).toHaveLength(rowCount);
  });

  test("is refused for a place that nobody knows, and where a sheet has its name", async () => {
    expect(await tasks.newTable(sample, "无此区", 2026)).toMatchObject({ unable: { problem: /无此区/ } });
    expect(await tasks.newTable(sample, "", 2026)).toMatchObject({ unable: { problem: /没有写明地区/ } });
    const taken: Grid = { ...nothing, sheet: "2026年任务分解表" };
    expect(await tasks.newTable([taken], "西湖区", 2026)).toMatchObject({ unable: { problem: /没有改动/ } });
  });

  test("rows that a table lacks come as cells in the order of its own columns", async () => {
    const grid = tableGrid("西湖区山海协作工程2026年度工作任务分解表", [
      ["产业", "到位资金8亿元以上", "区投促局", "凭证"],
    ]);
    const swapped = {
      ...grid,
      cells: grid.cells.map(([a, ...rest], row) => (row === 0 ? [a!, ...rest] : [...rest, a!])),
    };
    const [lacking] = (await tasks.planForm([swapped])).lacks;
    const lines = lacking!.cells.split("\n").map((line) => line.split("\t"));
    expect(lines).toHaveLength(lacking!.rows.length);
    expect(lines.every((cells) => cells.length === 4 && cells[1] === "")).toBe(true);
    expect(lines.map((cells) => `${cells[3]}：${cells[0]}`)).toEqual(lacking!.rows);
    expect(lacking!.rows.join()).not.toContain("到位资金");
  });
});

describe("催办单", () => {
  test("each department with its rows as text, and all of them on one sheet", async () => {
    const { departments, sheet } = able(await tasks.reminders(sample, "2022-06-30", "7月10日"));
    expect(departments.length).toBeGreaterThan(5);
    const { name, count, text } = departments[0]!;
    expect(text).toMatch(new RegExp(`^【山海协作任务催办】${name}：\n1\\. 第\\d+行`));
    expect(text.split("\n")).toHaveLength(count + 2);
    expect(text).toContain("2022年6月30日，请于7月10日前办理并反馈");
    expect(sheet.name).toBe("催办单");
  });

  test("speaks of the day's year where the workbook keeps several", async () => {
    const { sheet } = able(await tasks.newTable(sample, "西湖区", 2026));
    const grids = [...sample, gridOf(sheet)];
    expect(await tasks.reminders(grids, "2022-06-30", "")).toEqual(await tasks.reminders(sample, "2022-06-30", ""));
  });
});
