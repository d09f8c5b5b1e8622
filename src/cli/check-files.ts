import { readFile } from "node:fs/promises";
import path from "node:path";
import { type CheckedWorkbook, type CheckOptions, checkWorkbook } from "../core/check-workbook";
import type { FailureCode } from "../strings/failures";
import { FileFailure } from "../xlsx/file-failure";
import { gridsOf } from "../xlsx/grids-of";
import { readWorkbook } from "../xlsx/read-workbook";
import { CopyFailure, MarkedCopies } from "./marked-copy";

/** One file: checked, or the reason why not. A copy that could not be written leaves the check as it is. */
export interface FileResult {
  readonly file: string;
  readonly checked: CheckedWorkbook | null;
  readonly failure: Failure | null;
}

export interface Failure {
  readonly code: FailureCode;
  /** The format found instead of .xlsx. */
  readonly hint?: string;
}

export async function checkFiles(
  files: readonly string[],
  out: string | null,
  options: CheckOptions,
  onDone: () => void = () => undefined,
): Promise<readonly FileResult[]> {
  const copies = out === null ? null : new MarkedCopies(out);
  const results: FileResult[] = [];
  for (const file of files) {
    results.push(await checkFile(file, copies, options));
    onDone();
  }
  return results;
}

async function checkFile(file: string, copies: MarkedCopies | null, options: CheckOptions): Promise<FileResult> {
  let checked: CheckedWorkbook | null = null;
  try {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return { file, checked, failure: { code: "unreadable" } };

    const workbook = await readWorkbook(bytes);
    const result = checkWorkbook(gridsOf(workbook), options);
    if (result.failure) return { file, checked, failure: { code: result.failure } };
    checked = result;
    await copies?.write(file, bytes, workbook, checked);
    return { file, checked, failure: null };
  } catch (error) {
    if (error instanceof CopyFailure) return { file, checked, failure: { code: error.code } };
    if (error instanceof FileFailure) {
      return { file, checked, failure: { code: error.code, hint: formatOf(file) ?? error.details.kind } };
    }
    throw error;
  }
}

/** By its name a WPS file is told from an old Excel file; their bytes look alike. */
function formatOf(file: string): string | undefined {
  const extension = path.extname(file).slice(1).toLowerCase();
  return ["xls", "et", "csv"].includes(extension) ? extension : undefined;
}
