import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { cellToA1 } from "../../src/core/table/a1";
import { gridsOf } from "../../src/xlsx/grids-of";
import { patchWorkbook, type WorkbookEdit } from "../../src/xlsx/patch-workbook";
import { readCharts } from "../../src/xlsx/read-charts";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import notice from "../core/comparison/notice-xihu-2022.json";
import { packageFaults, partsOf } from "../xlsx/support/check-package";
import { changedCells } from "./changed-cells";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

const table = "2026年任务分解表";
const contacts = "结对联系人";
const fileName = "西湖区2026.xlsx";

/** Who answers for what, as the office fills it in: 18 units. */
const units: readonly (readonly [units: string, tasks: string])[] = [
  ["区投促局", "产需对接 产业对接洽谈 到位资金 企业经贸考察 信息报送 专项宣传 优秀案例总结推广 政策落实帮助"],
  ["区发改经信局", "新兴产业培育 标志性产业链 特色生态产业平台 山海协作产业园 产业飞地 开放平台共建"],
  ["区农业农村局", "农业龙头企业引导 乡村振兴示范点 农产品生产基地"],
  ["区文旅集团", "生态旅游文化产业园"],
  ["区财政局", "经费纳入财政预算"],
  ["区发改经信局；区财政局", "援建资金"],
  ["双浦镇；古荡街道", "消薄飞地"],
  ["区供销联社", "销售窗口、电商平台"],
  ["区商务局；区供销联社", "消费帮扶金额"],
  ["区教育局", "校际结对、文化走亲 教育领域社会事业合作项目（协议）"],
  ["区科技局", "科技领域社会事业合作项目（协议） 高新园区合作"],
  ["区卫健局", "医疗领域社会事业合作项目（协议）"],
  ["区文广旅体局", "文化领域社会事业合作项目（协议）"],
  ["区人社局", "劳务协作与技能培训"],
  ["区委组织部", "专家团队组团式帮扶 处级挂职干部 科级挂职干部 挂职干部管理"],
  ["区总工会", "社会力量动员 疗休养"],
  ["区委办；区政府办", "组织领导 实施方案和年度工作计划 年度总结评估"],
];

const goals = {
  到位资金: "新签山海协作特色产业合作项目 6 个，到位资金 3.5 亿元",
  援建资金: "660 万元援建资金及时到位",
  消费帮扶金额: "完成消费帮扶金额 1000 万元",
  劳务协作与技能培训: "年内帮助培训就业（含转移）不少于 400 人次",
};

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;
let pane: Frame;
/** The file as the last station left it. */
let file: Buffer;
/** The table's rows by 工作内容, counted as Excel does. */
let rows: ReadonlyMap<string, number>;

beforeAll(async () => {
  running = await startWorkbench(8797);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
  await reopen(await officeWorkbook());
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

/** What the office has before the year begins: a list of its own, with what must not get lost. */
async function officeWorkbook(): Promise<Buffer> {
  const rows = [
    ["西湖区—淳安县结对联系人"],
    ["单位", "联系人", "挂职人数"],
    ["区投促局", "张三", 1],
    ["合计", null, 1],
  ];
  const bytes = writeWorkbook([
    { name: contacts, visibility: "visible", rows, boldRows: [0, 1], columnWidths: [24, 12, 12], titleRows: 2 },
  ]);
  const sheet = contacts;
  return Buffer.from(
    await patchWorkbook(bytes, [
      { kind: "set-merges", sheet, merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
      { kind: "set-formula", sheet, row: 3, column: 2, formula: "SUM(C3:C3)", result: 1 },
      { kind: "set-format", sheet, row: 2, column: 1, change: { fill: "#FFF2CC", font: { italic: true } } },
    ]),
  );
}

/** The table of the year before, with what was done in a column that staff have headed on its first page. */
async function lastYear(): Promise<Buffer> {
  const sheet = "任务分解表";
  const set = (row: number, column: number, value: string): WorkbookEdit => ({
    kind: "set-value",
    sheet,
    row: row - 1,
    column,
    value,
  });
  return Buffer.from(
    await patchWorkbook(await readFile(path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx")), [
      set(1, 0, "西湖区山海协作工程 2025 年度工作任务分解表"),
      set(2, 4, "完成值"),
      set(3, 4, "7.6亿元"),
      set(7, 4, "640万元"),
      set(21, 4, "1180万元"),
    ]),
  );
}

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const press = (name: string) => button(name).click();
const row = (task: string) => rows.get(task)!;
const at = (column: string, task: string) => `${column}${row(task)}`;
const inTable = (addresses: readonly string[]) => addresses.map((a1) => `${table}!${a1}`);
const cell = (a1: string) =>
  workbench.page.evaluate(([sheet, place]) => window.workbench!.cell(sheet!, place!), [table, a1]);

async function told(words: RegExp): Promise<string> {
  const status = pane.getByRole("status").filter({ hasText: words }).first();
  await status.waitFor();
  await pane.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
  return (await status.textContent()) ?? "";
}

/** As staff type it. @returns the addresses. */
async function type(entries: Readonly<Record<string, string | number>>): Promise<readonly string[]> {
  await workbench.page.evaluate(
    ([sheet, all]) => {
      for (const [a1, value] of Object.entries(all)) window.workbench!.setCell(sheet, a1, value);
    },
    [table, entries] as const,
  );
  await workbench.idle();
  return Object.keys(entries);
}

async function pick(label: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await pane
    .getByLabel(label)
    .setInputFiles(Object.entries(files).map(([name, bytes]) => ({ name, mimeType, buffer: Buffer.from(bytes) })));
}

async function reopen(bytes: Buffer): Promise<void> {
  file = bytes;
  await workbench.open(bytes, fileName);
  pane = await workbench.pane();
  await press("年度工作");
}

const isOurs = (sheet: string) => sheet.startsWith("SHANHAI_") || ["正文比对", "催办单", "审核报告"].includes(sheet);

/** Saves; nothing but this has changed since the last station; and the saved file is opened again. */
async function leave(changed: readonly string[]): Promise<void> {
  const saved = await workbench.save();
  expect(packageFaults(saved)).toEqual([]);
  expect([...(await changedCells(file, saved, isOurs))].sort()).toEqual([...new Set(changed)].sort());
  await reopen(saved);
  expect(await changedCells(saved, await workbench.save())).toEqual([]);
}

test("年初建表: a table for 西湖区 2026, a row for each requirement", async () => {
  await press("年初建表");
  await pane.getByLabel("地区", { exact: true }).fill("西湖区");
  await pane.getByLabel("年度", { exact: true }).fill("2026");
  await press("新建任务分解表");
  expect(await told(/已新建工作表/)).toContain("结对淳安县");
  await leave([`+${table}`]);

  const sheet = (await readWorkbook(file)).sheets.find(({ name }) => name === table)!;
  const tasks = sheet.cells.filter(({ row: line, column }) => column === 0 && line > 1);
  rows = new Map(tasks.map(({ row: line, value }) => [String(value), line + 1]));
  expect(rows.size).toBe(39);
});

test("the office fills it in: units, goals, a row that it had thrown away, the city's minimum, last year's figures", async () => {
  const thrownAway = row("政策落实帮助");
  const cleared = [..."ABCDEFGHI"].map((column) => [`${column}${thrownAway}`, ""] as const);
  await type(Object.fromEntries(cleared));
  await press("年初建表");
  await press("加在表格下方");
  await told(/已修改/);

  const typed = await type({
    ...Object.fromEntries(units.flatMap(([names, tasks]) => tasks.split(" ").map((task) => [at("C", task), names]))),
    ...Object.fromEntries(Object.entries(goals).map(([task, goal]) => [at("B", task), goal])),
  });

  await pane.getByRole("form", { name: "录入市级下达值" }).getByLabel("指标").selectOption("P03-3");
  await pane.getByLabel("市级下达值", { exact: true }).fill("4");
  await pane.getByLabel("来源文件").fill("杭山海办〔2026〕3号");
  await press("写入基准");
  expect(await told(/市级下达/)).toContain("到位资金市级下达 4亿元以上");

  await pick("选取上年的工作簿", { "西湖区2025.xlsx": await lastYear() });
  await press("查找上年值");
  expect(await told(/可填入上年值/)).toContain("可填入上年值 6 个");
  await press("写入上年值");
  await told(/已修改 6 个单元格/);
  const carried = [..."产业对接洽谈 到位资金 农产品生产基地 消费帮扶金额 援建资金 科级挂职干部".split(" ")];
  expect((await cell(at("F", "到位资金"))).value).toBe("7.6亿元");
  expect((await cell(at("F", "消费帮扶金额"))).value).toBe("1180万元");

  // The row that came back has the document's columns alone.
  const gone = ["E", "G"].map((column) => `${column}${thrownAway}`);
  await leave([...inTable([...typed, ...gone, ...carried.map((task) => at("F", task))]), "+SHANHAI_基准"]);
});

test("审核 holds the table to the city's minimum, until the goal is mended", async () => {
  expect(await workbench.review()).toContain("有错误");
  const errors = () =>
    workbench.findings().then((all) => all.filter(({ severity }) => severity === "error").map(({ cell: at }) => at));
  expect(await errors()).toEqual([`${table}!${at("B", "到位资金")}`]);
  const mended = await type({ [at("B", "到位资金")]: "新签山海协作特色产业合作项目 6 个，到位资金 8 亿元" });
  expect(await workbench.review()).not.toContain("有错误");
  await leave(inTable(mended));
});

test("正文比对 with the notice puts a lost 以上 back, and stands on a sheet", async () => {
  await press("正文比对");
  await pane.getByLabel("通知正文").fill(notice.join("\n").replaceAll("2022", "2026"));
  await press("开始比对");
  await told(/不一致 \d+ 处/);
  await pane
    .getByRole("listitem")
    .filter({ hasText: "比较（8 亿元）" })
    .getByRole("button", { name: "按通知补上" })
    .click();
  await told(/已修改/);
  expect((await cell(at("B", "到位资金"))).value).toMatch(/到位资金 8 亿元以上$/);
  await press("写成工作表");
  await told(/已写在工作表“正文比对”/);
  await leave([...inTable([at("B", "到位资金")]), "+正文比对"]);
});

test("年中检查: figures, papers and deadlines are filled in, lights are lit, and 催办单 reminds who is behind", async () => {
  const typed = await type({
    [at("H", "产业对接洽谈")]: "0次",
    [at("G", "产业对接洽谈")]: "6月30日前",
    [at("H", "到位资金")]: "5亿元",
    [at("I", "到位资金")]: "资金到位证明",
    [at("H", "援建资金")]: "660万元",
    [at("H", "劳务协作与技能培训")]: "120人次",
    J2: "进度灯",
    ...Object.fromEntries(
      ["产业对接洽谈", "援建资金", "劳务协作与技能培训"].map((task) => [
        at("J", task),
        `=SHANHAI.LIGHT(${at("H", task)},${at("B", task)},DATE(2026,7,5),DATE(2026,1,1),DATE(2026,${task === "产业对接洽谈" ? "6,30" : "12,31"}))`,
      ]),
    ),
  });
  const lights = async () =>
    Promise.all(
      ["援建资金", "劳务协作与技能培训", "产业对接洽谈"].map(async (task) => (await cell(at("J", task))).value),
    );
  expect(await lights()).toEqual(["绿", "黄", "红"]);

  // It was read when the workbook opened, and is read anew when it is looked at again.
  await press("催办单");
  await press("概览");
  const funds = pane.locator('[data-indicator="P03-3"]');
  await funds.filter({ hasText: "完成 5亿元" }).waitFor();
  expect(await funds.textContent()).toContain("下限 市级下达 4亿元以上");

  await press("催办单");
  await pane.getByLabel("截至日期").fill("2026-07-05");
  await pane.getByLabel("办理期限").fill("7月15日");
  await press("列出催办事项");
  const owed = pane.getByLabel("催办事项").locator("summary");
  await owed.first().waitFor();
  const reminded = await owed.allTextContents();
  expect(reminded).toEqual(
    expect.arrayContaining([expect.stringMatching(/^区投促局/), expect.stringMatching(/^区人社局/)]),
  );
  expect(reminded.join()).not.toContain("区总工会");
  await press("写成工作表");
  await told(/已写在工作表“催办单”/);
  await leave([...inTable(typed), "+催办单"]);
  expect(await lights()).toEqual(["绿", "黄", "红"]);
});

test("拆分与汇总: to 18 units and back, what two of them or the table say differently is staff's to choose", async () => {
  await press("拆分与汇总");
  await press("拆分");
  await told(/拆成 18 个工作簿/);
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), press("全部下载（一个 zip 文件）")]);
  const parts = partsOf(await readFile((await download.path())!));
  expect([...parts.keys()].sort()).toEqual(
    [...new Set(units.flatMap(([names]) => names.split("；")))].map((unit) => `${unit}.xlsx`).sort(),
  );
  await leave([]);

  const before = (await readWorkbook(file)).sheets.find(({ name }) => name === table)!.cells;
  const isBlank = (a1: string) => !before.some((each) => cellToA1(each) === a1 && each.value !== null);
  const returned = Object.fromEntries(
    await Promise.all([...parts].map(async ([name, bytes]) => [name, await filledIn(name, bytes)] as const)),
  );
  await press("拆分与汇总");
  await pick("选取返回的工作簿", { ...returned, "区统计局.xlsx": Buffer.from("不是工作簿") });
  await press("合并");
  await told(/填报不一致 2 处/);
  expect(await pane.getByRole("region", { name: "没有读出的文件" }).textContent()).toContain("区统计局.xlsx");

  const conflict = (task: string) => pane.getByRole("group", { name: new RegExp(`^${at("H", task)} 完成值`) });
  expect(await conflict("到位资金").textContent()).toContain("保留原有：5亿元");
  await conflict("到位资金").getByLabel("区投促局.xlsx：8.3亿元").check();
  expect(await conflict("消薄飞地").textContent()).toMatch(/双浦镇\.xlsx：已完成.*古荡街道\.xlsx：未完成/);
  await conflict("消薄飞地").getByLabel("双浦镇.xlsx：已完成").check();
  await press("写入合并结果");
  await told(/已修改 \d+ 个单元格/);

  const filled = [...rows].flatMap(([task, line]) => [
    ...(isBlank(`H${line}`) || task === "到位资金" ? [`H${line}`] : []),
    ...(isBlank(`I${line}`) && !isOfScience(task) ? [`I${line}`] : []),
  ]);
  expect((await cell(at("H", "到位资金"))).value).toBe("8.3亿元");
  await leave(inTable(filled));
});

const isOfScience = (task: string) => units.find(([names]) => names === "区科技局")![1].includes(task);

/** What a unit sends back: everything done and proved, but 区科技局 forgets its papers and 古荡街道 sees things otherwise. */
async function filledIn(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const [part] = gridsOf(await readWorkbook(bytes));
  const { sheet, cells } = part!;
  const column = (label: string) => cells[2]!.indexOf(label);
  const set = (line: number, label: string, value: string): WorkbookEdit[] =>
    cells[line]![column(label)] === null || label === ""
      ? [{ kind: "set-value", sheet, row: line, column: column(label), value }]
      : [];
  const edits = cells.flatMap((values, line): WorkbookEdit[] => {
    if (line < 3) return [];
    const task = String(values[0]);
    if (task === "到位资金")
      return [{ kind: "set-value", sheet, row: line, column: column("完成值"), value: "8.3亿元" }];
    return [
      ...set(line, "完成值", name === "古荡街道.xlsx" ? "未完成" : "已完成"),
      ...(name === "区科技局.xlsx" ? [] : set(line, "佐证材料（已提交）", String(values[3]))),
    ];
  });
  return patchWorkbook(bytes, edits);
}

test("年底考核: 自评汇总 with native charts, and no score where no weight is typed", async () => {
  const typed = await type({
    [at("H", "产业对接洽谈")]: "2次",
    [at("H", "劳务协作与技能培训")]: "415人次",
    [at("H", "消费帮扶金额")]: "1150万元",
  });
  await press("年底考核");
  const funds = pane.locator('[data-indicator="P03-3"]').filter({ hasText: "完成 8.3亿元" });
  await funds.waitFor();
  expect(await funds.textContent()).toContain("上年 7.6亿元");
  await pane.getByText(/没有填写权重，不打分/).waitFor();
  await press("写成自评汇总");
  await told(/已写在工作表“SHANHAI_自评汇总”/);
  expect((await cell(at("J", "劳务协作与技能培训"))).value).toBe("绿");
  await leave([...inTable(typed), "+SHANHAI_自评汇总"]);

  const { sheets } = await readWorkbook(file);
  const index = sheets.findIndex(({ name }) => name === "SHANHAI_自评汇总");
  const titles = ["各指标完成率（%）", "各责任单位完成情况（项）", "各指标比上年（%）"];
  expect(readCharts(file)[index]!.map(({ title }) => title)).toEqual(titles);
  expect(sheets[index]!.cells.filter(({ value }) => String(value).includes("得分") && value !== "得分")).toHaveLength(
    1,
  );
});

test("审核报告 and 上报稿 leave a stamp; the receiver sees 未改动, and 审核后已改动 once a cell is changed", async () => {
  await press("审核报告");
  await told(/审核报告已写在/);
  await press("导出上报稿");
  await workbench.page.getByRole("tab", { name: "工作簿1.xlsx", selected: true }).waitFor();
  const copy = (await readWorkbook(await workbench.save())).sheets;
  await workbench.page.getByRole("tab", { name: fileName }).click();
  pane = await workbench.pane();
  await press("年度工作");
  await leave(["+审核报告", "+SHANHAI_历史"]);

  const { sheets } = await readWorkbook(file);
  const sent = sheets.find(({ name }) => name === table)!.cells.filter(({ column }) => column < 4);
  const texts = (cells: typeof sent) => cells.map(({ row: line, column, value }) => [line, column, value]);
  expect(copy.map(({ name }) => name)).toEqual([table]);
  expect(texts([...copy[0]!.cells]).filter(([, , value]) => value !== null)).toEqual(
    texts(sent).filter(([, , value]) => value !== null),
  );

  await press("上报与退回");
  await pane.getByText(/最近一次：.*上报稿.*此后任务分解表没有改动/).waitFor();
  expect(await workbench.review()).toContain("与审核报告核对：表格未改动。");
  await type({ [at("H", "到位资金")]: "9亿元" });
  expect(await workbench.review()).toContain("表格在审核后已改动");
  await pane.getByText(/此后任务分解表已改动/).waitFor();
  await type({ [at("H", "到位资金")]: "8.3亿元" });
  expect(await workbench.review()).toContain("表格未改动");
  await leave([]);
});

test("退回意见 are pasted, mended, explained and ticked off, and the table goes out again", async () => {
  await press("上报与退回");
  const remarks = [`${at("H", "到位资金")}完成值与佐证不一致`, `第${row("消薄飞地")}行佐证材料不全`, "整体再斟酌"];
  await pane.getByLabel("粘贴退回意见").fill(remarks.map((each, index) => `${index + 1}. ${each}`).join("\n"));
  await press("列入清单");
  await told(/已列入 3 条退回意见，其中 1 条没有认出/);
  const item = (number: number) => pane.getByRole("listitem", { name: `第${number}条` });
  const mended = await type({ [at("H", "到位资金")]: "8.1亿元" });
  await leave([...inTable(mended), "+SHANHAI_退回"]);

  await press("上报与退回");
  await pane.getByText("共 3 条，未办 3 条。").waitFor();
  expect(await item(1).getAttribute("data-finding")).toBe("changed");
  expect(await item(1).textContent()).toMatch(/8\.3亿元.*8\.1亿元/);
  await press("第1条 已改");
  await pane.getByText("共 3 条，未办 2 条。").waitFor();
  for (const [number, words] of ["佐证另行报送", "已再斟酌"].entries()) {
    await item(number + 2)
      .getByLabel("办理说明")
      .last()
      .fill(words);
    await press(`第${number + 2}条 已说明`);
    await pane.getByText(number === 0 ? "共 3 条，未办 1 条。" : "共 3 条，都已办理。").waitFor();
  }
  await press("审核报告");
  await told(/审核报告已写在/);
  await leave([]);

  await press("上报与退回");
  await pane.getByText(/此后任务分解表没有改动/).waitFor();
  const states = await Promise.all([1, 2, 3].map((number) => item(number).getAttribute("data-state")));
  expect(states).toEqual(["fixed", "explained", "explained"]);
  expect(await workbench.review()).toContain("表格未改动");
  expect(workbench.strangers).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
