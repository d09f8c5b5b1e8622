import { type FileLimits, defaultLimits } from "./file-limits";
import { readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { type CommentThread, peopleOf, threadsOfSheet } from "./read/threads-of-sheet";
import { unlessDamaged } from "./xml/unless-damaged";

export type { CommentThread } from "./read/threads-of-sheet";

/**
 * The threaded comments of each worksheet, in the order of `readWorkbook`'s sheets. The notes that stand beside them for
 * older Excel are among that one's. Of a part whose XML is damaged nothing is known.
 *
 * @throws {FileFailure} when the file cannot be read.
 */
export function readThreads(bytes: Uint8Array, limits: FileLimits = defaultLimits): (readonly CommentThread[])[] {
  const file = XlsxPackage.open(bytes, limits);
  const { path: workbook, sheets } = readWorkbookPart(file);
  const people = unlessDamaged(() => peopleOf(file, workbook), new Map<string, string>());
  return sheets.flatMap(({ path }) =>
    path === null ? [] : [unlessDamaged(() => threadsOfSheet(file, path, people), [])],
  );
}
