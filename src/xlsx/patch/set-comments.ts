import { lastOfEachCell, noteParts, writeNotes } from "./set-notes";
import { addThreads, changeThreads, removeThreads, textForOlderExcel } from "./threads";
import type { SetComment } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Writes threaded comments of one sheet as Excel 365 does: the threads themselves, who wrote them, and a note in the place of each for
 * older Excel.
 */
export function setComments(editor: WorkbookEditor, sheet: string, edits: readonly SetComment[]): void {
  const parts = noteParts(editor, sheet);
  const comments = lastOfEachCell(edits);
  const changed = changeThreads(editor, parts.sheet, comments);
  const fresh = comments.filter(({ id }) => !changed.has(id));
  removeThreads(editor, parts.sheet, fresh);
  addThreads(editor, parts.sheet, fresh);
  const notes = comments.map(({ row, column, id, text, answers = [] }) => ({
    row,
    column,
    text: textForOlderExcel(changed.get(id) ?? [text, ...answers.map((answer) => answer.text)]),
    // By its author Excel knows which thread a note stands for.
    author: `tc=${id}`,
  }));
  writeNotes(editor, parts, notes);
}
