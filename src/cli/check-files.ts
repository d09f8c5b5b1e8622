import { readFile } from "node:fs/promises";
import path from "node:path";
import { type CheckedWorkbook, checkWorkbook } from "../core/check-workbook";
import type { FailureCode } from "../strings/failures";
import { FileFailure } from "../xlsx/file-failure";
import { gridsOf } from "../xlsx/grids-of";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Arguments } from "./arguments";
import { SameFile, writeMarkedCopy } from "./marked-copy";

/** One file: checked, or the reason why not. */
export interface FileResult {
  readonly file: string;
  readonly checked: CheckedWorkbook | null;
  readonly failure: { readonly code: FailureCode; readonly hint?: string } | null;
}

export async function checkFiles({ files, out, options }: Arguments): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const file of files) results.push(await checkFile(file, out, options));
  return results;
}

async function checkFile(file: string, out: string | null, options: Arguments["options"]): Promise<FileResult> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return { file, checked: null, failure: { code: "unreadable" } };
  }
  try {
    const workbook = await readWorkbook(bytes);
    const checked = checkWorkbook(gridsOf(workbook), options);
    if (checked.failure) return { file, checked: null, failure: { code: checked.failure } };
    if (out !== null) await writeMarkedCopy(out, file, bytes, workbook, checked);
    return { file, checked, failure: null };
  } catch (error) {
    if (error instanceof SameFile) return { file, checked: null, failure: { code: "same-folder" } };
    if (!(error instanceof FileFailure)) throw error;
    return { file, checked: null, failure: { code: error.code, hint: formatOf(file) ?? error.details.kind } };
  }
}

/** By its name a WPS file is told from an old Excel file; their bytes look alike. */
function formatOf(file: string): string | undefined {
  const extension = path.extname(file).slice(1).toLowerCase();
  return ["xls", "et", "csv"].includes(extension) ? extension : undefined;
}
