import { readXlsx } from "hucre/xlsx";
import { markEdits } from "../../../src/xlsx/marks";
import { patchWorkbook } from "../../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { packageFaults } from "../support/check-package";
import { probeWorkbook } from "./probe-workbook";
import { lostProbes, probeFacts } from "./probes";

const original = probeWorkbook();
const before = probeFacts(original);

test("the probe workbook holds everything that is looked for, and is sound", () => {
  expect([...before].filter(([, fact]) => fact === "").map(([name]) => name)).toEqual([]);
  expect(before.size).toBeGreaterThanOrEqual(120);
  expect(packageFaults(original)).toEqual([]);
});

const sheet = "任务分解表";

async function edited(file = original): Promise<Uint8Array> {
  const workbook = await readWorkbook(file);
  return patchWorkbook(file, [
    { kind: "set-value", sheet, row: 4, column: 1, value: "新填的目标 9 亿元" },
    { kind: "set-formula", sheet, row: 5, column: 1, formula: 'SHANHAI.MINIMUM("P05-5")', result: 500 },
    { kind: "set-value", sheet, row: 19, column: 11, value: 1 },
    { kind: "set-setting", key: "place", json: '"西湖区"' },
    ...markEdits(workbook, [{ sheet, area: { top: 2, left: 1, bottom: 2, right: 1 }, severity: "error" }]),
    { kind: "add-sheet", name: "审核报告", rows: [["结论", "=1+1"]], columnWidths: [10], boldRows: [0] },
    { kind: "delete-sheet", sheet: "待删" },
  ]);
}

test("everything is kept through opening, editing and saving", async () => {
  const lost = lostProbes(before, probeFacts(await edited()));
  process.stdout.write(`probes kept: ${before.size - lost.length} of ${before.size}\n`);
  expect(lost).toEqual([]);
});

test("the saved file is sound and opens in two readers", async () => {
  // hucre by itself stumbles over chart sheets.
  const bytes = await edited(probeWorkbook("chart-sheet"));
  expect(packageFaults(bytes)).toEqual([]);
  expect(packageFaults(await edited())).toEqual([]);
  const names = ["任务分解表", "字典", "深藏", "透视", "审核报告"];
  expect((await readWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(names);
  expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});
