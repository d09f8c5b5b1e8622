import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CheckedWorkbook } from "../core/check-workbook";
import { markedAreas } from "../core/report/marked-areas";
import { reportColumnWidths, reportRows, reportSheetName } from "../strings/report-rows";
import { markEdits } from "../xlsx/marks";
import { patchWorkbook } from "../xlsx/patch-workbook";
import type { WorkbookEdit } from "../xlsx/patch/workbook-edit";
import type { XlsxWorkbook } from "../xlsx/xlsx-workbook";

/** Writes a copy of the file under its own name into a folder: cells marked, the 审核报告 as a sheet inside. */
export async function writeMarkedCopy(
  folder: string,
  file: string,
  bytes: Uint8Array,
  workbook: XlsxWorkbook,
  checked: CheckedWorkbook,
): Promise<void> {
  const copy = path.join(folder, path.basename(file));
  if (path.resolve(copy) === path.resolve(file)) throw new SameFile(file);

  const findings = checked.tables.flatMap((table) => table.findings);
  const marks = workbook.sheets.flatMap((sheet) =>
    markedAreas(findings, { sheet: sheet.name, merges: sheet.merges }).map((marked) => ({
      sheet: sheet.name,
      ...marked,
    })),
  );
  const edits = [...markEdits(workbook, marks), ...reportEdits(workbook, checked)];
  await mkdir(folder, { recursive: true });
  await writeFile(copy, await patchWorkbook(bytes, edits));
}

/** The folder for copies is the one that holds the file: the copy would replace it. */
export class SameFile extends Error {
  override readonly name = "SameFile";
}

function reportEdits(workbook: XlsxWorkbook, checked: CheckedWorkbook): readonly WorkbookEdit[] {
  const { rows, boldRows } = reportRows(checked, today());
  const old = workbook.sheets.some(({ name }) => name === reportSheetName);
  return [
    ...(old ? [{ kind: "delete-sheet" as const, sheet: reportSheetName }] : []),
    { kind: "add-sheet", name: reportSheetName, rows, boldRows, columnWidths: reportColumnWidths },
  ];
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
