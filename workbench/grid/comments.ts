import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";
import { isOwnComment } from "../../src/core/report/own-comment";
import type { CellPosition } from "../../src/core/table/grid";

/** A comment as the grid shows it: one of its notes, told apart from the file's. */
export interface Comment {
  readonly id: string;
  readonly content: string;
  readonly cell: CellPosition;
}

interface Note {
  id: string;
  row: number;
  col: number;
  note: string;
}

const commentId = /^comment-\d+$/;
/** A file keeps comments as notes; the add-in's are known by how they begin, so that it can take them away again. */
const isComment = ({ id, note }: Note): boolean => commentId.test(id) || isOwnComment(note);

const width = 260;
const height = 140;

/**
 * The comments of the open workbook. They are notes of the grid, so that they are seen there and move with their cells.
 *
 * Like marks they are changed by mutations, not by commands: they stay off the user's undo stack.
 */
export class Comments {
  private count = 0;

  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
  ) {}

  of(sheet: FWorksheet): Comment[] {
    return notesOf(sheet).filter(isComment).map(commentOf);
  }

  /** The cells with a note of the file's. */
  notes(sheet: FWorksheet): Comment[] {
    return notesOf(sheet)
      .filter((note) => !isComment(note))
      .map(commentOf);
  }

  isTaken(sheet: FWorksheet, { row, column }: CellPosition): boolean {
    return notesOf(sheet).some((note) => note.row === row && note.col === column);
  }

  add(sheet: FWorksheet, cell: CellPosition, content: string): string {
    const taken = new Set(this.workbook.getSheets().flatMap((each) => notesOf(each).map(({ id }) => id)));
    let id: string;
    do id = `comment-${++this.count}`;
    while (taken.has(id));
    this.put(sheet, { id, content, cell });
    return id;
  }

  put(sheet: FWorksheet, { id, content, cell: { row, column } }: Comment): void {
    const note = { id, row, col: column, note: content, width, height, show: false };
    this.mutate("update", sheet, { row, col: column, note });
  }

  remove(sheet: FWorksheet, id: string): void {
    this.mutate("remove", sheet, { noteId: id });
  }

  private mutate(verb: "update" | "remove", sheet: FWorksheet, parameters: object): void {
    this.api.syncExecuteCommand(`sheet.mutation.${verb}-note`, {
      unitId: this.workbook.getId(),
      sheetId: sheet.getSheetId(),
      silent: true,
      ...parameters,
    });
  }
}

const commentOf = ({ id, note, row, col }: Note): Comment => ({ id, content: note, cell: { row, column: col } });

function notesOf(sheet: FWorksheet): Note[] {
  return (sheet as unknown as { getNotes(): Note[] }).getNotes();
}
