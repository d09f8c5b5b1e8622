import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { assess } from "../../src/cli/year/assess";
import { assessmentColumns } from "../../src/core/year-end/assessment-columns";
import { gridsOf } from "../../src/xlsx/grids-of";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readCharts } from "../../src/xlsx/read-charts";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageFaults } from "../xlsx/support/check-package";

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shanhai-assess-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => path.join(folder, name);

const sheetName = "SHANHAI_自评汇总";
async function lines(file: string) {
  const grid = gridsOf(await readWorkbook(readFileSync(file))).find(({ sheet }) => sheet === sheetName)!;
  return grid.cells;
}

test("a copy with its 自评汇总 and native charts; weights typed there score, and charts stay as staff have made them", async () => {
  const first = inFolder("first.xlsx");
  const said = await assess({ inputs: [sample], out: first });
  expect(said[0]).toBe("西湖区 2022年：已完成 0 项，未完成 21 项，完成率 0%。");
  expect(said.join()).toContain("没有打分");
  const bytes = readFileSync(first);
  expect(packageFaults(bytes)).toEqual([]);
  expect(
    readCharts(bytes)
      .at(-1)!
      .map(({ title }) => title),
  ).toEqual(["各责任单位完成情况（项）"]);
  const before = await lines(first);
  expect(before.filter(([kind]) => kind === "任务")).toHaveLength(21);

  const row = before.findIndex(([kind]) => kind === "任务");
  const column = Object.keys(assessmentColumns).indexOf("weight");
  const weighed = inFolder("weighed.xlsx");
  writeFileSync(weighed, await patchWorkbook(bytes, [{ kind: "set-value", sheet: sheetName, row, column, value: 10 }]));
  const second = inFolder("second.xlsx");
  expect((await assess({ inputs: [weighed], out: second })).join("\n")).toContain("得分 0（满分 10）");
  expect((await lines(second))[row]![column + 1]).toBe(0);
  // Single cells were written: the chart's part is the same, bit for bit.
  expect(readCharts(readFileSync(second))).toEqual(readCharts(bytes));
  expect((await readWorkbook(readFileSync(second))).sheets.map(({ name }) => name)).toEqual(
    (await readWorkbook(bytes)).sheets.map(({ name }) => name),
  );
}, 30_000);

test("a 自评汇总 without its header is not written over: the copy is refused, and says where to mend", async () => {
  const broken = inFolder("broken.xlsx");
  writeFileSync(
    broken,
    await patchWorkbook(readFileSync(sample), [
      {
        kind: "add-sheet",
        name: sheetName,
        rows: [["山海协作年底自评汇总"], ["不要动"]],
        columnWidths: [],
        boldRows: [],
      },
    ]),
  );
  await expect(assess({ inputs: [broken], out: inFolder("never.xlsx") })).rejects.toThrow("找不到表头行");
});
