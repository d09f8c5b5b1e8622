import type { Grid } from "../../../core/table/grid";
import { describeFailure, type FailureText } from "../../../strings/failures";
import { hintOf } from "../../../xlsx/failure-hint";
import { FileFailure } from "../../../xlsx/file-failure";
import { gridsOf } from "../../../xlsx/grids-of";
import { readWorkbook } from "../../../xlsx/read-workbook";
import type { OnProgress } from "../../on-progress";
import type { UnreadFile } from "../year-papers";
import { fileBytes } from "./file-bytes";

export interface OpenedFile {
  readonly name: string;
  readonly grids: readonly Grid[];
}

export interface OpenedFiles<Read> {
  readonly read: readonly Read[];
  readonly unread: readonly UnreadFile[];
}

/**
 * Reads picked workbooks one after another, within the limits that the command line has, and keeps of each what is made of it. One
 * that cannot be read hinders none of the others.
 *
 * @param make a failure where the workbook holds nothing to work with.
 */
export async function openFiles<Read extends object>(
  files: readonly File[],
  make: (opened: OpenedFile) => Read | { readonly failure: FailureText },
  onProgress?: OnProgress,
): Promise<OpenedFiles<Read>> {
  const read: Read[] = [];
  const unread: UnreadFile[] = [];
  for (const [index, file] of files.entries()) {
    const made = await openFile(file, make);
    if ("failure" in made) unread.push({ name: file.name, failure: made.failure });
    else read.push(made);
    onProgress?.((index + 1) / files.length);
  }
  return { read, unread };
}

async function openFile<Read extends object>(
  file: File,
  make: (opened: OpenedFile) => Read | { readonly failure: FailureText },
): Promise<Read | { readonly failure: FailureText }> {
  const bytes = await fileBytes(file);
  if (typeof bytes === "string") return { failure: describeFailure(bytes) };
  try {
    return make({ name: file.name, grids: gridsOf(await readWorkbook(bytes)) });
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { failure: describeFailure(error.code, hintOf(file.name, error)) };
  }
}
