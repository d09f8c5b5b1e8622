import { compact } from "../text/simplify";
import { isDateLine, isNoteLine, isPageLine, isSignature } from "./side-lines";
import type { SheetCells } from "./sheet-cells";
import type { TaskColumn } from "./task-table";

/** `page` is what a page break leaves behind: 续表, the title again, 第2页. */
export type RowKind = "task" | "blank" | "total" | "section" | "note" | "page";

interface ColumnText {
  readonly role: TaskColumn["role"];
  readonly column: number;
  readonly text: string;
}

/** Tells what the rows of one table are, by what stands in its columns. */
export class RowKinds {
  private numbered: boolean | null = null;

  constructor(
    private readonly cells: SheetCells,
    private readonly columns: readonly TaskColumn[],
    private readonly from: number,
    private readonly until: number,
    private readonly title: string,
  ) {}

  of(row: number): RowKind {
    if (this.isPlainTask(row)) return "task";
    const texts = this.textsOf(row);
    const [first] = texts;
    if (!first) return this.seesGoal(row) ? "task" : "blank";
    if (texts.length <= 2 && this.isPage(row)) return "page";
    if (texts.some(({ text }) => isTotal(text))) return "total";
    if (this.isNote(row, texts)) return "note";

    // A number alone heads a row that was left empty, or one whose cells are all merged with the row above.
    const documentTexts = texts.filter(({ role }) => role !== "serial");
    const [only = first] = documentTexts;
    if (documentTexts.length <= 1 && this.isSection(row, only)) return this.isClosing(row, only) ? "note" : "section";
    if (documentTexts.length === 0) return this.seesGoal(row) ? "task" : "blank";
    return "task";
  }

  /** Three texts or more, none of which could make the row anything else: most rows, told without a list of their texts. */
  private isPlainTask(row: number): boolean {
    let filled = 0;
    let documents = 0;
    for (const { role, column } of this.columns) {
      const text = this.cells.own(row, column).trim();
      if (text === "") continue;
      if (isTotal(text) || (filled === 0 && isNoteLine(text))) return false;
      filled++;
      if (role !== "serial") documents++;
    }
    return filled >= 3 && documents >= 2;
  }

  /** Whether so much is filled that only a task row can be meant, even below a note. */
  isFilled(row: number): boolean {
    const roles = new Set(this.textsOf(row).map(({ role }) => role));
    return roles.has("goal") && (roles.has("content") || roles.has("departments") || roles.has("evidence"));
  }

  private textsOf(row: number): readonly ColumnText[] {
    const texts: ColumnText[] = [];
    for (const { role, column } of this.columns) {
      const text = this.cells.own(row, column).trim();
      if (text !== "") texts.push({ role, column, text });
    }
    return texts;
  }

  private seesGoal(row: number): boolean {
    const goal = this.columns.find(({ role }) => role === "goal");
    if (goal === undefined) return false;
    return this.cells.holder(row, goal.column).row === row && this.cells.seen(row, goal.column).trim() !== "";
  }

  private isPage(row: number): boolean {
    const texts = this.cells.textsOf(row);
    return texts.length <= 2 && texts.every(({ text }) => isPageLine(text, this.title));
  }

  private isNote(row: number, texts: readonly ColumnText[]): boolean {
    const [first] = texts as [ColumnText, ...ColumnText[]];
    const goal = texts.find(({ role }) => role === "goal");
    if (isNoteLine(first.text)) return goal === undefined || goal === first || isNoteLine(goal.text);
    if (texts.length !== 1 || !this.standsAlone(row, first.column)) return false;
    return isDateLine(first.text) || isSignature(first.text) || this.isClosing(row, first);
  }

  /** A sentence below the last row: parted from the table by a blank row or spread under all of it. */
  private isClosing(row: number, { column, text }: ColumnText): boolean {
    if (!/[。！]$/.test(text)) return false;
    const parted = row > this.from && this.cells.isBlankRow(row - 1);
    if (!parted && this.columnsSpanned(row, column) < this.columns.length) return false;
    for (let below = row + 1; below <= Math.min(row + 3, this.until); below++) if (this.isFilled(below)) return false;
    return true;
  }

  /** A heading inside the table: spread over the columns by a merge, or alone in its row and numbered as a chapter. */
  private isSection(row: number, only: ColumnText): boolean {
    const spans = this.columnsSpanned(row, only.column);
    if (spans >= 3 || (spans >= 2 && spans >= this.columns.length - 1)) return true;
    if (!this.standsAlone(row, only.column)) return false;
    return chapter.test(compact(only.text)) || this.isChapterBySerial(row);
  }

  /** 一 in the 序号 column heads a section where the tasks are numbered 1, 2, 3. */
  private isChapterBySerial(row: number): boolean {
    const serial = this.columns.find(({ role }) => role === "serial");
    if (!serial || !chapterNumber.test(compact(this.cells.own(row, serial.column)))) return false;
    this.numbered ??= this.hasArabicSerials(serial.column);
    return this.numbered;
  }

  private hasArabicSerials(column: number): boolean {
    for (let row = this.from; row <= this.until; row++) {
      if (/^\d+$/.test(this.cells.own(row, column).trim())) return true;
    }
    return false;
  }

  private columnsSpanned(row: number, column: number): number {
    const merge = this.cells.mergeAt(row, column);
    if (!merge) return 1;
    return this.columns.filter((other) => merge.left <= other.column && other.column <= merge.right).length;
  }

  private standsAlone(row: number, column: number): boolean {
    return this.columns.every(
      (other) => other.column === column || other.role === "serial" || this.cells.seen(row, other.column).trim() === "",
    );
  }
}

const chapter = /^([一二三四五六七八九十]+[、.．]|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+[章部分类])/;
const chapterNumber = /^(\(?[一二三四五六七八九十]+\)?[、.．]?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+)$/;

function isTotal(text: string): boolean {
  return (
    text.length <= 12 &&
    /[计計]/.test(text) &&
    /^(合计|总计|小计|共计|累计|总合计|本页合计|本页小计)[:：]?$/.test(compact(text))
  );
}
