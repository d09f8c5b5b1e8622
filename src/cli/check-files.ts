import { type CheckedWorkbook, type CheckOptions, checkWorkbook } from "../core/check-workbook";
import type { FailureCode } from "../strings/failures";
import { hintOf } from "../xlsx/failure-hint";
import { FileFailure } from "../xlsx/file-failure";
import type { IgnoredContent, XlsxWorkbook } from "../xlsx/xlsx-workbook";
import { taskTablesIn } from "../core/settings/task-tables-in";
import { gridOf, gridsOf } from "../xlsx/grids-of";
import { readWorkbook } from "../xlsx/read-workbook";
import { CopyFailure, MarkedCopies } from "./marked-copy";
import { readInput } from "./read-input";
import { toldCrash } from "./told-crash";

/** One file: checked, or the reason why not. A copy that could not be written leaves the check as it is. */
export interface FileResult {
  readonly file: string;
  readonly checked: CheckedWorkbook | null;
  readonly failure: Failure | null;
  readonly ignored: readonly IgnoredContent[];
  /** Hidden sheets with a task table, which nobody has checked. */
  readonly hidden: readonly string[];
}

export interface Failure {
  readonly code: FailureCode;
  /** The format found instead of .xlsx, what there is too much of, or what went wrong in the program. */
  readonly hint?: string | undefined;
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
  let found: FileResult = { file, checked: null, failure: null, ignored: [], hidden: [] };
  try {
    const bytes = await readInput(file);
    if (typeof bytes === "string") return { ...found, failure: { code: bytes } };

    const workbook = await readWorkbook(bytes);
    found = { ...found, ignored: workbook.ignored, hidden: hiddenTaskSheets(workbook) };
    const checked = checkWorkbook(gridsOf(workbook), options);
    if (checked.failure) return { ...found, failure: { code: checked.failure } };
    found = { ...found, checked };
    await copies?.write(file, bytes, workbook, checked);
    return found;
  } catch (error) {
    if (error instanceof CopyFailure) return { ...found, failure: { code: error.code } };
    if (error instanceof FileFailure) {
      return { ...found, failure: { code: error.code, hint: hintOf(file, error) } };
    }
    return { ...found, failure: toldCrash(error) };
  }
}

function hiddenTaskSheets({ sheets }: XlsxWorkbook): readonly string[] {
  const grids = sheets.filter(({ visibility }) => visibility !== "visible").map(gridOf);
  return [...new Set(taskTablesIn(grids, []).map(({ sheet }) => sheet))];
}
