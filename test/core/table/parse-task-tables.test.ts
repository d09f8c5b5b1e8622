import { parseA1 } from "../../../src/core/table/a1";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { parseTaskTables } from "../../../src/core/table/parse-task-tables";
import { taskSheet } from "../task-sheet";

function sheet(...rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet: "表", origin: { row: 0, column: 0 }, cells, merges: [] };
}

const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];
const task = (name: string) => [name, `完成${name}`, "区教育局", "工作材料"];

describe("a sheet without a task table", () => {
  test.each([
    ["nothing", sheet([null])],
    ["a list of contacts", sheet(["姓名", "单位", "联系电话"], ["张三", "区教育局", "8888"])],
    ["one word of a header", sheet(["工作内容"], ["干部挂职"])],
  ])("%s", (_, grid) => expect(parseTaskTables(grid)).toEqual([]));
});

describe("the heading", () => {
  test("gives title, year and the unit of bare numbers", () => {
    const [table] = parseTaskTables(
      sheet(
        ["附件1"],
        ["西湖区山海协作工程2022年度工作任务分解表"],
        [null, null, null, "（单位：万元）"],
        header,
        task("甲"),
      ),
    );
    expect(table).toMatchObject({ year: 2022, cornerUnit: "万元", title: { cell: { row: 1, column: 0 } } });
  });

  test("takes a department beside 单位 for no unit", () => {
    const [table] = parseTaskTables(sheet(["2022年任务表", null, null, "单位：区教育局"], header, task("甲")));
    expect(table!.cornerUnit).toBeNull();
  });
});

describe("the rows", () => {
  const rowsOf = (...rows: readonly (readonly CellValue[])[]) =>
    parseTaskTables(sheet(header, ...rows)).flatMap(({ rows: found }) => found.map(({ row }) => row + 1));

  test("end above the notes, the signature and the date", () => {
    expect(rowsOf(task("甲"), ["注：一式两份"], ["区委办公室"], [null, null, null, "2022年7月29日"])).toEqual([2]);
  });

  test("go on below a note at the foot of a page", () => {
    expect(rowsOf(task("甲"), ["注：接下页"], header, task("乙"))).toEqual([2, 5]);
    expect(rowsOf(task("甲"), ["注：甲项按月报送"], task("乙"))).toEqual([2, 4]);
  });

  test.each([
    [
      "money",
      ["山海协作工作经费安排表"],
      ["项目名称", "金额（万元）", "经费来源", "备注"],
      ["宣传经费", 8, "市财政", null],
    ],
    ["people", ["联络员通讯录"], ["姓名", "单位", "职务", "电话"], ["陈某", "市商务局", "科长", "0576-86100000"]],
  ])("end above a table of %s", (_, ...below) => {
    expect(rowsOf(task("甲"), task("乙"), [null], ...below)).toEqual([2, 3]);
  });

  test("go on below a section that is called a list", () => {
    expect(rowsOf(task("甲"), ["二、产业合作项目清单"], task("乙"))).toEqual([2, 4]);
  });

  test("leave out numbers that head nothing", () => {
    const [table] = parseTaskTables(sheet(["序号", ...header], [1, ...task("甲")], [2], [3]));
    expect(table!.rows).toHaveLength(1);
  });

  test("keep a row that lacks its goal", () => {
    expect(rowsOf(task("甲"), ["干部挂职", null, "区委组织部", null])).toEqual([2, 3]);
  });

  test.each([
    [["重点任务3", "完成3项", "区教育局", "佐证材料"]],
    [["重点任务999", "工作目标999", "区教育局", "照片"]],
    [["重点任务（三）", "年度目标（三）", "牵头单位", "佐证材料3"]],
    [["主要任务第2项", "目标任务②", "区教育局", null]],
  ])("%j is a task, one of many, and no header", (row) => {
    expect(rowsOf(task("甲"), row, task("乙"))).toEqual([2, 3, 4]);
  });
});

describe("a numbered label that is the only one for the task", () => {
  const tablesOf = (...rows: readonly (readonly CellValue[])[]) =>
    parseTaskTables(sheet(...rows)).map(({ headerRows, rows: found }) => [headerRows[0], found.map(({ row }) => row)]);
  const first = [1, "到位资金3亿元", "区经信局"];
  const second = [2, "考察1次", "区商务局"];

  test.each([
    "工作任务（十四五）",
    "工作任务(“十四五”)",
    "重点任务（十五五）",
    "重点任务（二）",
    "重点任务二",
    "年度目标（2022）",
    "重点任务3",
  ])("%s heads the table", (label) => {
    expect(tablesOf(["2022年任务分解表"], ["序号", label, "责任单位"], first, second)).toEqual([[1, [2, 3]]]);
  });

  test("heads each of several lists", () => {
    const lists = ["重点任务（一）", "重点任务（二）"].flatMap((label) => [["序号", label, "责任单位"], first, second]);
    expect(tablesOf(...lists).flatMap(([, rows]) => rows)).toEqual([1, 2, 4, 5]);
  });

  const numbered = (names: readonly string[]) => names.map((name) => [name, "完成3项", "区教育局", "佐证材料"]);
  const upTo = Array.from({ length: 13 }, (_, number) => `重点任务${number}`);

  test.each([
    ["from 0 on", upTo],
    ["in Chinese", ["重点任务一", "重点任务二", "重点任务三"]],
    ["in brackets", ["工作任务（一）", "工作任务（二）", "工作任务（三）"]],
    ["from ten on", ["重点任务十四", "重点任务十五", "重点任务十六"]],
  ])("is a task where the tasks are counted %s, below a header", (_how, names) => {
    expect(tablesOf(header, ...numbered(names))).toEqual([[0, names.map((_, index) => index + 1)]]);
  });

  test("is no header above its like", () => {
    expect(tablesOf(...numbered(upTo))).toEqual([]);
  });
});

describe("a task whose own words resemble labels", () => {
  const duty = ["任务分解", "分解落实各县（市、区）年度目标任务", "市发改委", "任务分解文件"];

  test.each([
    ["numbered as the tasks are", sheet(["序号", ...header], [1, ...task("甲")], [2, ...duty], [3, ...task("乙")])],
    ["by parts of them", sheet(header, task("甲"), duty, task("乙"))],
  ])("%s", (_, grid) => {
    const tables = parseTaskTables(grid);
    expect(tables.map(({ rows }) => rows.length)).toEqual([3]);
  });
});

test("a header whose labels are known by parts of them alone comes again on the next page", () => {
  const labels = ["重点工作内容安排", "年度目标任务要求", "责任单位安排", "佐证材料安排"];
  const [table, ...others] = parseTaskTables(sheet(labels, task("甲"), labels, task("乙")));
  expect(others).toEqual([]);
  expect(table!.rows).toHaveLength(2);
  expect(table!.skipped.map(({ kind }) => kind)).toEqual(["header"]);
});

test("a header may be three rows high", () => {
  const grid = sheet(
    ["义乌市2022年度山海协作工作任务分解表"],
    ["序号", "工作任务", "目标与责任", null, null, null, "佐证材料"],
    [null, null, "工作目标", null, "责任单位"],
    [null, null, "年度目标", "完成时限", "牵头单位", "配合单位"],
    [1, "消费帮扶", "消费帮扶金额900万元", "12月底", "市供销社", "市总工会", "销售明细"],
  );
  const merges = ["A2:A4", "B2:B4", "C2:F2", "G2:G4", "C3:D3", "E3:F3"].map((area) => parseA1(area)!);
  const [table, ...others] = parseTaskTables({ ...grid, merges });
  expect(others).toEqual([]);
  expect(table!.headerRows).toEqual([1, 2, 3]);
  expect(table!.columns.map(({ role }) => role)).toEqual([
    "serial",
    "content",
    "goal",
    "deadline",
    "departments",
    "departments",
    "evidence",
  ]);
  expect(table!.rows).toHaveLength(1);
});

describe("several tables on a sheet", () => {
  test("another title, or other columns, begin another table", () => {
    const tables = parseTaskTables(
      sheet(["西湖区2022年任务分解表"], header, task("甲"), [null], ["西湖区2022年重点任务清单"], header, task("乙")),
    );
    expect(tables.map(({ title, rows }) => [title?.text, rows.length])).toEqual([
      ["西湖区2022年任务分解表", 1],
      ["西湖区2022年重点任务清单", 1],
    ]);
  });

  test("the same header without a title goes on with the table", () => {
    const tables = parseTaskTables(sheet(["西湖区2022年任务分解表"], header, task("甲"), header, task("乙")));
    expect(tables).toHaveLength(1);
    expect(tables[0]!.skipped.map(({ kind }) => kind)).toEqual(["header"]);
  });

  test("a working column headed on the first page alone goes on over the next; under another label another table begins", () => {
    const first = [...header, "完成值"];
    const rows = (again: readonly CellValue[]) =>
      parseTaskTables(sheet(first, [...task("甲"), "1次"], again, [...task("乙"), "2次"])).map((table) =>
        table.rows.map(({ working }) => working.completed?.text),
      );
    expect(rows(header)).toEqual([["1次", "2次"]]);
    expect(rows(first)).toEqual([["1次", "2次"]]);
    expect(rows([...header, "备注"])).toEqual([["1次"], [undefined]]);
    expect(rows([...header.slice(0, 3), null, "完成值"])).toEqual([["1次"], ["2次"]]);
  });
});

describe("columns that are called alike", () => {
  test.each([
    [["工作内容", "工作目标1", "责任单位", "佐证依据"]],
    [["重点任务", "年度目标2023", "责任单位", "佐证材料1"]],
    [["重点任务2022", "年度目标2022", "责任单位", "佐证材料"]],
  ])("%j is a header all the same", (labels) => {
    const [table] = parseTaskTables(sheet(labels, task("甲")));
    expect(table!.columns.map(({ role }) => role)).toEqual(["content", "goal", "departments", "evidence"]);
  });

  const rolesOf = (...labels: readonly string[]) =>
    parseTaskTables(
      sheet(
        labels,
        labels.map(() => "甲"),
      ),
    )[0]!.columns.map(({ role, unsure }) => [role, unsure]);

  test("what is to be done stands in for the goal only where no goal is named", () => {
    const roles = (...labels: readonly string[]) =>
      parseTaskTables(
        sheet(
          labels,
          labels.map(() => "甲"),
        ),
      )[0]!.columns.map(({ role, label }) => `${role} ${label}`);
    expect(roles("任务名称", "具体举措", "年度预期目标", "责任主体")).toContain("goal 年度预期目标");
    expect(roles("任务名称", "具体举措", "责任主体")).toContain("goal 具体举措");
  });

  test("of two words for goals the left one is the content", () => {
    expect(rolesOf("目标任务", "具体要求", "责任单位", "佐证资料")).toEqual([
      ["content", false],
      ["goal", false],
      ["departments", false],
      ["evidence", false],
    ]);
  });

  test("单位 beside values is their unit, alone it is who answers", () => {
    expect(rolesOf("工作内容", "工作目标", "目标值", "单位").at(-1)).toEqual(["unit", false]);
    expect(rolesOf("工作内容", "工作目标", "单位", "佐证依据")[2]).toEqual(["departments", false]);
    expect(rolesOf("工作内容", "工作目标", "单位", "完成值")[2]).toEqual(["unit", false]);
    expect(rolesOf("工作内容", "工作目标", "单位", "完成情况")[2]).toEqual(["departments", false]);
  });
});

test("a column that is gone is named, and the table still found", () => {
  const [table] = parseTaskTables(taskSheet([{}], { headers: { evidence: null } }));
  expect(table!.missingColumns).toEqual(["evidence"]);
});
