import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { CommentThread } from "../../../src/xlsx/read-threads";
import type { XlsxSheet } from "../../../src/xlsx/xlsx-workbook";
import type { Comments } from "../comments";
import { isFromFile } from "../snapshot";
import { isThreadId, threadText } from "../thread-text";

/** What differs in the notes and threaded comments of a sheet. Those of a copied sheet stay threads, with their answers. */
export function noteEdits(
  { name: sheet, cells }: XlsxSheet,
  threads: readonly CommentThread[],
  now: FWorksheet,
  comments: Comments,
): WorkbookEdit[] {
  const key = (row: number, column: number): string => `${row},${column}`;
  const threadsBefore = new Map(threads.map((thread) => [key(thread.cell.row, thread.cell.column), thread]));
  const notesBefore = new Map(cells.flatMap(({ row, column, note }) => (note ? [[key(row, column), note]] : [])));
  const fresh = new Map(now.getNotes().map(({ id, row, col, note: content }) => [key(row, col), { id, content }]));
  const placesBefore = new Map(threads.map(({ id, cell }) => [id, key(cell.row, cell.column)]));
  // A thread goes with its cell's note unless another thread, or itself, stands there.
  const isInFile = (id: string): boolean => {
    const left = fresh.get(placesBefore.get(id) ?? "");
    return left !== undefined && left.content !== "" && isThreadId(left.id);
  };
  const isAdded = !isFromFile(now.getSheetId());

  const edits = [...new Set([...threadsBefore.keys(), ...notesBefore.keys(), ...fresh.keys()])].flatMap(
    (place): WorkbookEdit[] => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const { id = "", content = "" } = fresh.get(place) ?? {};
      const thread = threadsBefore.get(place);
      const isSame = !thread || !isThreadId(id) || id === thread.id;
      if (isSame && content === (thread ? threadText(thread) : (notesBefore.get(place) ?? ""))) return [];
      if (content === "") return [{ kind: "set-note", sheet, row, column, text: null }];
      const written = isThreadId(id)
        ? comments.asThread({ id, content }, isInFile(id))
        : isAdded
          ? comments.copied({ id, content })
          : null;
      if (written) return [{ kind: "set-comment", sheet, row, column, ...written }];
      return [{ kind: "set-note", sheet, row, column, text: content }];
    },
  );
  // A thread that has moved from a cell that a note has now must have gone before it is written to another.
  const isNote = ({ kind }: WorkbookEdit): boolean => kind === "set-note";
  return [...edits.filter(isNote), ...edits.filter((edit) => !isNote(edit))];
}
