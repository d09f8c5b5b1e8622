import { createHash } from "node:crypto";
import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { version } from "../../package.json";
import type { CheckedWorkbook } from "../core/check-workbook";
import { contentOf } from "../core/report/fingerprint";
import { markedAreas } from "../core/report/marked-areas";
import { commandLine } from "../strings/command-line";
import { reportTitle } from "../core/report/report-labels";
import { reportSheet, reportSheetName } from "../strings/report-sheet";
import { markEdits } from "../xlsx/marks";
import { patchWorkbook } from "../xlsx/patch-workbook";
import type { WorkbookEdit } from "../xlsx/patch/workbook-edit";
import type { XlsxWorkbook } from "../xlsx/xlsx-workbook";

/** Why a marked copy was not written. The file itself was checked, and is as it was. */
export class CopyFailure extends Error {
  override readonly name = "CopyFailure";

  constructor(
    readonly code: "same-folder" | "same-name" | "copy-not-written",
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** The marked copies of one run: each under its file's own name in one folder, the 审核报告 as a sheet inside. */
export class MarkedCopies {
  private readonly written = new Set<string>();

  constructor(private readonly folder: string) {}

  async write(file: string, bytes: Uint8Array, workbook: XlsxWorkbook, checked: CheckedWorkbook): Promise<void> {
    const name = path.basename(file);
    // Windows and macOS take 表.XLSX and 表.xlsx for one file.
    if (this.written.has(name.toLowerCase())) throw new CopyFailure("same-name");
    try {
      await mkdir(this.folder, { recursive: true });
      const place = path.join(await realpath(this.folder), name);
      if ((await realpath(file)) === (await realpath(place).catch(() => place))) throw new CopyFailure("same-folder");
      const copy = await patchWorkbook(bytes, [...marksIn(workbook, checked), ...reportIn(workbook, checked)]);
      // Written into what stands there, a link would be followed to a file of the user's.
      await rm(place, { force: true });
      await writeFile(place, copy);
    } catch (cause) {
      throw cause instanceof CopyFailure ? cause : new CopyFailure("copy-not-written", { cause });
    }
    this.written.add(name.toLowerCase());
  }
}

function marksIn(workbook: XlsxWorkbook, checked: CheckedWorkbook): readonly WorkbookEdit[] {
  const findings = checked.tables.flatMap((table) => table.findings);
  const marks = workbook.sheets.flatMap((sheet) =>
    markedAreas(findings, { sheet: sheet.name, merges: sheet.merges }).map((marked) => ({
      sheet: sheet.name,
      ...marked,
    })),
  );
  return markEdits(workbook, marks);
}

/** An older report of ours is replaced; a sheet of the user's own by that name stays, and the report takes the next name. */
function reportIn(workbook: XlsxWorkbook, checked: CheckedWorkbook): readonly WorkbookEdit[] {
  const fingerprint = sha256(contentOf(checked.tables.map(({ table }) => table)));
  const { rows, boldRows, columnWidths } = reportSheet(checked, { checkedOn: today(), version, fingerprint });
  const ours = workbook.sheets.filter(({ cells }) =>
    cells.some(({ row, column, value }) => row === 0 && column === 0 && value === reportTitle),
  );
  const taken = new Set(workbook.sheets.filter((sheet) => !ours.includes(sheet)).map(({ name }) => name));
  return [
    ...ours.map(({ name }) => ({ kind: "delete-sheet" as const, sheet: name })),
    { kind: "add-sheet", name: freeName(taken), rows, boldRows, columnWidths },
  ];
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function freeName(taken: ReadonlySet<string>): string {
  let name = reportSheetName;
  for (let number = 2; taken.has(name); number++) name = `${reportSheetName} (${number})`;
  return name;
}

function today(): string {
  const now = new Date();
  return commandLine.day(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
