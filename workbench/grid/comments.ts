import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";
import { isOwnComment } from "../../src/core/report/own-comment";
import type { CellPosition } from "../../src/core/table/grid";
import type { CommentThread } from "../../src/xlsx/read-threads";
import type { CommentAnswer, SetComment } from "../../src/xlsx/patch/workbook-edit";
import { answersText, commentAuthor, isThreadId, threadText, writtenThread } from "./thread-text";

/** A comment as the grid shows it: one of its notes, told apart from the file's. Answers to it are no part of it. */
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

/** The add-in's that some file keeps as notes are known by how they begin, so that it can take them away again. */
const isComment = ({ id, note }: Note): boolean => isThreadId(id) || isOwnComment(note);

const width = 260;
const height = 140;

/**
 * The comments of the open workbook. They are notes of the grid, so that they are seen there and move with their cells;
 * a note whose id is a thread's is saved as one.
 *
 * Like marks they are changed by mutations, not by commands: they stay off the user's undo stack.
 */
export class Comments {
  private readonly threads = new Map<string, CommentThread>();
  private readonly written = new Map<string, string>();
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
  ) {}

  /** Tells of the threads that came with the file: who wrote them, and what was answered. */
  open(threads: readonly (readonly CommentThread[])[]): void {
    for (const thread of threads.flat()) this.threads.set(thread.id, thread);
  }

  of(sheet: FWorksheet): Comment[] {
    return notesOf(sheet)
      .filter(isComment)
      .map((note) => {
        const thread = this.threads.get(note.id);
        const comment = commentOf(note);
        return thread ? { ...comment, content: writtenThread(note.note, thread).text } : comment;
      });
  }

  author(id: string): string {
    return this.threads.get(id)?.comments[0]?.author ?? commentAuthor;
  }

  isResolved(id: string): boolean {
    return this.threads.get(id)?.resolved ?? false;
  }

  /** In universal time, as files say it; now for a comment that nobody added by a program. */
  writtenAt(id: string): string {
    return this.written.get(id) ?? fileTime(new Date());
  }

  /**
   * What a note says as a thread of the file: all of it for a new one, only what has changed for one that the file
   * has on this sheet.
   */
  asThread({ id, content }: Omit<Comment, "cell">, isInFile: boolean): ThreadContent {
    const thread = this.threads.get(id);
    const made = { id, author: commentAuthor, written: this.writtenAt(id) };
    if (!thread) return { ...made, text: content };
    const { text, answers } = writtenThread(content, thread);
    const isKept = (answer: (typeof answers)[number]): answer is typeof answer & { was: number } =>
      isInFile && answer.was !== undefined;
    const whole = answers.map((answer, number): CommentAnswer => {
      if (isKept(answer)) return { was: answer.was, text: answer.text };
      const written = thread.comments[1 + (answer.was ?? -2)]?.written ?? fileTime(new Date());
      return { id: this.newId(`${id} ${number}`), author: answer.author, written, text: answer.text };
    });
    if (isInFile) return { ...made, text, answers: whole };
    const { author, written } = thread.comments[0] ?? made;
    return { id, author, written, text, answers: whole, resolved: thread.resolved };
  }

  /**
   * A note of a copied sheet that was a thread where it was copied from: of a note the grid copies the text alone. It
   * becomes a thread of its own.
   *
   * @returns null for one that was none.
   */
  copied({ id, content }: Omit<Comment, "cell">): ThreadContent | null {
    const thread = [...this.threads.values()].find((each) => threadText(each) === content);
    const added = this.workbook
      .getSheets()
      .flatMap(notesOf)
      .find((note) => isThreadId(note.id) && note.note === content);
    if (thread) return { ...this.asThread({ id: thread.id, content }, false), ...this.copiedIds(id, thread) };
    if (!added) return null;
    return { ...this.asThread({ id: added.id, content }, false), id: this.newId(id) };
  }

  private copiedIds(note: string, { comments }: CommentThread) {
    const answers = comments.slice(1).map((answer, at) => ({ ...answer, id: this.newId(`${note} ${at}`) }));
    return { id: this.newId(note), answers };
  }

  /** The same whenever a file is saved. */
  private newId(name: string): string {
    const known = this.ids.get(name) ?? guid();
    this.ids.set(name, known);
    return known;
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
    const id = guid();
    this.written.set(id, fileTime(new Date()));
    this.put(sheet, { id, content, cell });
    return id;
  }

  put(sheet: FWorksheet, { id, content, cell: { row, column } }: Comment): void {
    const thread = this.threads.get(id);
    const text = thread ? content + answersText(thread) : content;
    const note = { id, row, col: column, note: text, width, height, show: false };
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

/** What saving has to say of a thread, but for the place. */
type ThreadContent = Omit<SetComment, "kind" | "sheet" | "row" | "column">;

const guid = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
const fileTime = (time: Date): string => time.toISOString().slice(0, "2026-01-01T00:00:00.00".length);

function notesOf(sheet: FWorksheet): Note[] {
  return (sheet as unknown as { getNotes(): Note[] }).getNotes();
}
