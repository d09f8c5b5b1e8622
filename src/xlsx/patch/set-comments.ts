import { cellToA1, parseA1 } from "../../core/table/a1";
import { lastOfEachCell, noteParts, writeNotes } from "./set-notes";
import { type ChangedThread, addThreads, changeThreads, removeThreads, textForOlderExcel } from "./threads";
import type { SetComment } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Writes threaded comments of one sheet as Excel 365 does: the threads themselves, who wrote them, and a note in the place of each for
 * older Excel.
 */
export function setComments(editor: WorkbookEditor, sheet: string, edits: readonly SetComment[]): void {
  const parts = noteParts(editor, sheet);
  const comments = lastOfEachCell(edits);
  const ids = comments.map(({ id }) => id);
  removeThreads(editor, parts.sheet, comments, ids);
  const changed = changeThreads(editor, parts.sheet, comments);
  addThreads(
    editor,
    parts.sheet,
    comments.filter(({ id }) => !changed.has(id)),
  );
  const notes = comments.map(({ row, column, id, text, answers = [] }) => ({
    row,
    column,
    text: textForOlderExcel(changed.get(id)?.texts ?? [text, ...answers.map((answer) => answer.text)]),
    // By its author Excel knows which thread a note stands for.
    author: `tc=${id}`,
  }));
  writeNotes(editor, parts, [...notes, ...leftBy(changed, comments)]);
}

/** The cells from which threads have gone, and which no other has taken: their notes go. */
function leftBy(changed: ReadonlyMap<string, ChangedThread>, comments: readonly SetComment[]) {
  const taken = new Set(comments.map(cellToA1));
  return [...changed.values()].flatMap(({ from }) => {
    const cell = taken.has(from) ? null : parseA1(from);
    return cell ? [{ row: cell.top, column: cell.left, text: null }] : [];
  });
}
