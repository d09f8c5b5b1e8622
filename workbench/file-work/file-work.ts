import { patchWorkbook, type WorkbookEdit } from "../../src/xlsx/patch-workbook";
import { type CommentThread, readThreads } from "../../src/xlsx/read-threads";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";

/** A file whose sheets, rows and columns have been changed, read anew. */
export interface Restructured {
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  /** Of each sheet, in their order. */
  readonly threads: readonly (readonly CommentThread[])[];
}

/** The long work on the bytes of a file. Who saves need not know where it is done. */
export interface FileWork {
  /** The very bytes where there is no edit. */
  patch(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<Uint8Array>;
  restructure(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<Restructured>;
}

/** Done at once, on the thread that asks for it. */
export const workHere: FileWork = {
  patch: (bytes, edits) => patchWorkbook(bytes, edits),
  restructure: async (bytes, edits) => {
    const patched = await patchWorkbook(bytes, edits);
    return { bytes: patched, workbook: await readWorkbook(patched), threads: readThreads(patched) };
  },
};
