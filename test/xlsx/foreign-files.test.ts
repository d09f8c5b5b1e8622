import { FileFailure } from "../../src/xlsx/file-failure";
import { gridsOf } from "../../src/xlsx/grids-of";
import { markEdits, readMarks } from "../../src/xlsx/marks";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxSheet, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { packageFaults, partsOf } from "./support/check-package";
import { foreignFiles } from "./support/foreign-files";

// Hundreds of files, read one and all.
jest.setTimeout(120_000);

const files = foreignFiles();
const withFiles = files.length > 0 ? test : test.skip;

async function readable(): Promise<{ name: string; bytes: Uint8Array; workbook: XlsxWorkbook }[]> {
  const read = files.map(async ({ name, bytes }) => {
    const workbook = await readWorkbook(bytes).catch((error: unknown) => {
      if (error instanceof FileFailure) return null;
      throw new Error(name, { cause: error });
    });
    return workbook ? [{ name, bytes, workbook }] : [];
  });
  return (await Promise.all(read)).flat();
}

withFiles("every file gives a workbook or says why not", async () => {
  const workbooks = await readable();
  expect(workbooks.length).toBeGreaterThan(files.length * 0.98);
  for (const { workbook } of workbooks)
    for (const grid of gridsOf(workbook, { hiddenSheets: true })) {
      expect(new Set(grid.cells.map((row) => row.length)).size).toBeLessThanOrEqual(1);
    }
});

withFiles(
  "a file cut off or scrambled anywhere never gives another error",
  async () => {
    for (const [index, { name, bytes }] of files.entries()) {
      const scrambled = Uint8Array.from(bytes);
      for (let step = 0; step < 20; step++) {
        const position = (index * 7919 + step * 104_729) % bytes.length;
        scrambled[position] = (scrambled[position] ?? 0) ^ (1 + step);
      }
      for (const broken of [scrambled, bytes.subarray(0, (bytes.length * (1 + (index % 9))) / 10)]) {
        const error: unknown = await readWorkbook(broken).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error !== null && !(error instanceof FileFailure)) throw new Error(name, { cause: error });
      }
    }
  },
  60_000,
);

withFiles(
  "edited files keep everything else, and lose the edits again",
  async () => {
    for (const { name, bytes, workbook } of await readable()) {
      const { name: sheet } = workbook.sheets[0] as XlsxSheet;
      const faults = new Set(packageFaults(bytes));
      const area = { top: 1, left: 1, bottom: 2, right: 2 };
      const edited = await patchWorkbook(bytes, [
        { kind: "set-value", sheet, row: 4, column: 2, value: "=山海 <&> 1" },
        { kind: "set-formula", sheet, row: 40, column: 30, formula: 'SHANHAI.MINIMUM("P05-5")', result: 500 },
        ...markEdits(workbook, [{ sheet, area, severity: "error" }]),
        { kind: "add-sheet", name: "审核报告", rows: [["=1+1"]], columnWidths: [10], boldRows: [0] },
      ]);
      const read = await readWorkbook(edited);
      const at = (row: number, column: number) =>
        read.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);

      expect({
        name,
        faults: packageFaults(edited).filter((fault) => !faults.has(fault)),
        text: at(4, 2)?.value,
        formula: at(40, 30)?.formula,
        marks: readMarks(read).length,
        report: read.sheets.at(-1)?.cells[0]?.value,
        others: otherCells(read),
        changed: changedParts(bytes, edited).filter(
          (path) => !/Content_Types|workbook|styles|calcChain|sheet[^/]*$/i.test(path),
        ),
      }).toEqual({
        name,
        faults: [],
        text: "=山海 <&> 1",
        formula: 'SHANHAI.MINIMUM("P05-5")',
        marks: 1,
        report: "=1+1",
        others: otherCells(workbook),
        changed: [],
      });

      const undone = await patchWorkbook(edited, [...markEdits(read, []), { kind: "delete-sheet", sheet: "审核报告" }]);
      const again = await readWorkbook(undone);
      expect(readMarks(again)).toEqual([]);
      expect(again.sheets.map((one) => one.name)).toEqual(workbook.sheets.map((one) => one.name));
    }
  },
  120_000,
);

function otherCells({ sheets }: XlsxWorkbook): string {
  const isEdited = (row: number, column: number) => (row === 4 && column === 2) || (row === 40 && column === 30);
  return JSON.stringify(sheets[0]?.cells.filter(({ row, column }) => !isEdited(row, column)));
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const fresh = partsOf(after);
  return [...partsOf(before)]
    .filter(([path, content]) => Buffer.compare(content, fresh.get(path) ?? Buffer.of()) !== 0)
    .map(([path]) => path);
}
