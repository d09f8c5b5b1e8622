import type { Browser, Frame } from "playwright-core";
import { areaToA1 } from "../../src/core/table/a1";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { alteredSample } from "../xlsx/altered-sample";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

/** As Excel stores them, with results from another day: one formula, and one that spills over two cells. */
const file = alteredSample("sheet1.xml", (xml) =>
  xml.replace(
    "</sheetData>",
    '<row r="40"><c r="L40"><f>_xldudf_SHANHAI_MINIMUM("P05-5","万元")</f><v>-1</v></c></row>' +
      '<row r="41"><c r="L41"><f t="array" ref="L41:L42">_xldudf_SHANHAI_SHORTFALL(B3:B4,"到位资金")</f><v>-1</v></c></row>' +
      '<row r="42"><c r="L42"><v>-1</v></c></row></sheetData>',
  ),
);

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  running = await startWorkbench(8780);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

beforeEach(async () => {
  await workbench.open(file, "公式.xlsx");
  pane = await workbench.pane();
  await workbench.idle();
});

const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
const values = (...places: string[]) => Promise.all(places.map(async (a1) => (await workbench.cell(a1)).value));
const formulas = (...places: string[]) => Promise.all(places.map(async (a1) => (await workbench.cell(a1)).formula));

/** The button 公式 closes what it has opened. The trial of a formula is over before anything else is asked. */
async function showFormulas(): Promise<void> {
  if ((await pane.locator("[data-health]").count()) === 0) await press("公式");
  await pane.locator('[data-health]:not([data-health="trying"])').waitFor();
}

/** The status region says so, and nothing is under way any more. */
async function told(words: RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: words }).first().waitFor();
  await pane.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
}

test("formulas of an opened file come alive, spilled ones too, and saving leaves the file as it was", async () => {
  expect(await formulas("L40", "L41", "L42")).toEqual([
    '=SHANHAI.MINIMUM("P05-5","万元")',
    '=SHANHAI.SHORTFALL(B3:B4,"到位资金")',
    "",
  ]);
  expect(await values("L40", "L41", "L42")).toEqual([500, 0, "#N/A"]);
  expect((await workbench.save()).equals(file)).toBe(true);
});

test("an edit of what they read is followed", async () => {
  await workbench.setCell("B4", "到位资金2.5亿元");
  expect(await values("L41", "L42")).toEqual([0, 0.5]);
});

test("a formula that spills is saved with where to and what, so that Excel shows all of it", async () => {
  await workbench.setCell("J3", '=SHANHAI.SHORTFALL(B3:B4,"到位资金")');
  await workbench.setCell("J7", "=SHANHAI.HEDGES(B3:B5)");
  const shown = await values("J3", "J4", "J7", "J8", "J9");

  const saved = await workbench.save();
  const { sheets } = await readWorkbook(saved);
  const at = (row: number) => sheets[0]!.cells.find((cell) => cell.row === row - 1 && cell.column === 9);
  expect([3, 4, 7, 8, 9].map((row) => at(row)?.value ?? "")).toEqual(shown);
  expect([3, 7].map((row) => areaToA1(at(row)!.formulaArea!))).toEqual(["J3:J4", "J7:J9"]);

  await workbench.open(saved, "存过.xlsx");
  await workbench.pane();
  await workbench.idle();
  expect(await values("J3", "J4", "J7", "J8", "J9")).toEqual(shown);
  expect((await workbench.save()).equals(saved)).toBe(true);
});

test("trying whether formulas work says that they do, and leaves nothing behind", async () => {
  await press("公式");
  await pane.locator('[data-health="working"]').waitFor();
  expect(await workbench.page.evaluate(() => window.workbench!.sheets())).toEqual(["任务分解表"]);
  expect((await workbench.save()).equals(file)).toBe(true);
});

test("修复公式 enters again what Excel does not know", async () => {
  await workbench.setCell("J3", '=_xldudf_SHANHAI_MINIMUM("P05-5","万元")');
  expect(await values("J3")).toEqual(["#NAME?"]);

  await showFormulas();
  await press("修复公式");
  await told(/已重新输入 1 个公式/);
  await workbench.idle();
  expect(await formulas("J3")).toEqual(['=SHANHAI.MINIMUM("P05-5","万元")']);
  expect(await values("J3")).toEqual([500]);
});

test("写入数值 puts results in place of formulas, spilled ones too; an error keeps its formula", async () => {
  await workbench.setCell("J3", "=SHANHAI.HEDGES(B3:B5)");
  const spill = ["J3", "J4", "J5"];
  const before = await values(...spill);
  expect(before[0]).toContain("力争");

  await workbench.idle();
  await showFormulas();
  await press("写入数值");
  await press(/换掉 \d+ 个公式/);
  await told(/换成数值/);
  expect(await formulas(...spill, "L40", "L41")).toEqual(["", "", "", "", '=SHANHAI.SHORTFALL(B3:B4,"到位资金")']);
  expect(await values(...spill, "L40", "L42")).toEqual([...before, 500, "#N/A"]);

  const { sheets } = await readWorkbook(await workbench.save());
  const saved = sheets[0]!.cells.filter(({ row, column }) => column === 9 && row >= 2 && row <= 4);
  expect(saved.map(({ value, formula }) => [value ?? "", formula])).toEqual(
    before.map((value) => [value, undefined]).slice(0, saved.length),
  );
});

test("comments that were saved as notes are taken away by 清除标记", async () => {
  await press("设置");
  await pane.getByLabel("作标记时加批注").check();
  await workbench.review();
  const marked = await workbench.save();
  expect((await notesIn(marked)).length).toBeGreaterThan(0);

  await workbench.open(marked, "有批注.xlsx");
  await workbench.clearMarks();
  expect(await notesIn(await workbench.save())).toEqual([]);
});

async function notesIn(bytes: Buffer): Promise<string[]> {
  const { sheets } = await readWorkbook(bytes);
  return sheets.flatMap(({ cells }) => cells.flatMap(({ note }) => note ?? []));
}

test("nothing complained", () => expect(workbench.complaints).toEqual([]));
