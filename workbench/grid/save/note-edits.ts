import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { CommentThread } from "../../../src/xlsx/read-threads";
import type { XlsxSheet } from "../../../src/xlsx/xlsx-workbook";
import { type Comments, commentAuthor } from "../comments";
import { firstComment, isThreadId, threadText } from "../thread-text";

/** What differs in the notes and threaded comments of a sheet. A thread whose answers were changed becomes a note, as it reads. */
export function noteEdits(
  { name: sheet, cells }: XlsxSheet,
  threads: readonly CommentThread[],
  now: FWorksheet,
  comments: Comments,
): WorkbookEdit[] {
  const key = (row: number, column: number): string => `${row},${column}`;
  const threadsBefore = new Map(threads.map((thread) => [key(thread.cell.row, thread.cell.column), thread]));
  const notesBefore = new Map(cells.flatMap(({ row, column, note }) => (note ? [[key(row, column), note]] : [])));
  const fresh = new Map(now.getNotes().map(({ id, row, col, note: text }) => [key(row, col), { id, text }]));

  return [...new Set([...threadsBefore.keys(), ...notesBefore.keys(), ...fresh.keys()])].flatMap(
    (place): WorkbookEdit[] => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const { id = "", text = "" } = fresh.get(place) ?? {};
      const setNote = { kind: "set-note", sheet, row, column, text: text || null } as const;
      const thread = threadsBefore.get(place);
      if (thread && text === threadText(thread)) return [];
      if (text !== "" && isThreadId(id)) {
        const content = thread?.id === id ? firstComment(text, thread) : text;
        const made = { author: commentAuthor, written: comments.writtenAt(id) };
        return [content === null ? setNote : { kind: "set-comment", sheet, row, column, id, text: content, ...made }];
      }
      const before = thread ? threadText(thread) : (notesBefore.get(place) ?? "");
      return text === before ? [] : [setNote];
    },
  );
}
