import { checkWorkbook } from "../src/core/check-workbook";
import { gridsOf } from "../src/xlsx/grids-of";
import { patchWorkbook } from "../src/xlsx/patch-workbook";
import { readWorkbook } from "../src/xlsx/read-workbook";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { longTable } from "./tables";

const rows = 100_000;

/** Checking against reading the same .xlsx: below 0.5 checking is the smaller part of the wait. */
export async function benchFiles(): Promise<Record<string, number>> {
  const sample = await readFile(path.resolve(__dirname, "../assets/sample/xihu-2022.xlsx"));
  const { cells } = longTable("长表", rows);
  const added = { kind: "add-sheet" as const, name: "长表", rows: cells, columnWidths: [], boldRows: [] };
  const bytes = await patchWorkbook(sample, [added]);

  checkWorkbook([longTable("任务分解表", 2_000)]);
  const readStart = performance.now();
  const grids = gridsOf(await readWorkbook(bytes));
  const checkStart = performance.now();
  checkWorkbook(grids);
  const end = performance.now();
  return { checkVersusRead100000Rows: (end - checkStart) / (checkStart - readStart) };
}
