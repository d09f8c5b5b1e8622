import { noteParts, writeNote } from "./set-notes";
import { addThread, changeThread, removeThread, textForOlderExcel } from "./threads";
import type { SetComment } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Writes threaded comments of one sheet as Excel 365 does: the thread itself, who wrote it, and a note in its place for
 * older Excel.
 */
export function setComments(editor: WorkbookEditor, sheet: string, edits: readonly SetComment[]): void {
  const parts = noteParts(editor, sheet);
  for (const comment of edits) {
    const texts = changeThread(editor, parts.sheet, comment);
    if (!texts) {
      removeThread(editor, parts.sheet, comment);
      addThread(editor, parts.sheet, comment);
    }
    const text = textForOlderExcel(texts ?? [comment.text]);
    // By its author Excel knows which thread a note stands for.
    writeNote(editor, parts, { row: comment.row, column: comment.column, text, author: `tc=${comment.id}` });
  }
}
