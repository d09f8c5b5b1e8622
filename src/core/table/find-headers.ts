import { assignRoles, type Label } from "./assign-roles";
import { compact } from "../text/simplify";
import { type LabelReader, ranks, recogniseLabel } from "./column-label";
import { documentColumnNames, isDocumentColumn } from "./column-vocabulary";
import { likelyLabels } from "./likely-columns";
import type { SheetCells } from "./sheet-cells";
import type { DocumentColumn, TaskColumn } from "./task-table";

/** One to three rows that head a task table. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly TaskColumn[];
}

/**
 * Every header on the sheet, from top to bottom.
 *
 * A row is a header when it names two columns of the document, one of them 工作内容 or 工作目标: a table that has lost a
 * column is still found, so that the loss can be reported.
 */
export function findHeaders(cells: SheetCells, read: LabelReader = recogniseLabel): readonly Header[] {
  const headers: Header[] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    const header = headerAt(cells, row, read, headers.at(-1));
    if (!header) continue;
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}

function headerAt(cells: SheetCells, row: number, read: LabelReader, above: Header | undefined): Header | null {
  const upper = labelsOf(cells, row, read);
  if (upper.length < 2) return null;

  const { labels, bottom } = withLowerRows(cells, row, upper, read);
  if (above && isTask(cells, row, labels, above)) return null;
  if (isNumberedTask(cells, row, labels, above) && !headsFurtherTable(cells, row, read, above)) return null;
  const known = assignRoles(labels);
  if (!headsTaskTable(known)) return null;
  const likely = likelyLabels(cells, row, known).filter(({ text }) => read(text) === null);
  const columns = likely.length === 0 ? known : assignRoles([...labels, ...likely]);
  return { top: row, bottom: bottomOf(cells, row, bottom, columns), columns };
}

/** Below 工作目标 or 责任单位 in a second row there may be a third: 年度目标 and 完成时限, 牵头单位 and 配合单位. */
function withLowerRows(
  cells: SheetCells,
  row: number,
  upper: readonly Label[],
  read: LabelReader,
): { readonly labels: readonly Label[]; readonly bottom: number } {
  const second = secondHeaderRow(cells, row, upper, read);
  if (!second) return { labels: upper, bottom: row };
  const labels = mergedLabels(upper, second);
  const third = standsUnderSpread(cells, row + 1) ? secondHeaderRow(cells, row + 1, second, read) : null;
  return third ? { labels: mergedLabels(labels, third), bottom: row + 2 } : { labels, bottom: row + 1 };
}

/** Whether all that stands in the row below stands under labels that are spread over several columns. */
function standsUnderSpread(cells: SheetCells, row: number): boolean {
  return row < cells.bottom && cells.textsOf(row + 1).every(({ cell }) => isSpread(cells, row, cell.column));
}

/**
 * 4 | 任务分解 | 分解年度目标任务 below a header: numbered as a task is, or like labels by parts of it only and not the header
 * again.
 */
function isTask(cells: SheetCells, row: number, labels: readonly Label[], above: Header): boolean {
  const serial = above.columns.find(({ role }) => role === "serial");
  if (serial && /^\d+$/.test(cells.own(row, serial.column).trim())) return true;
  return labels.every(({ rank }) => rank >= ranks.part) && !repeats(cells, row, above);
}

/** Whether a row says nothing but what the header says: it heads the next page. */
function repeats(cells: SheetCells, row: number, above: Header): boolean {
  return cells
    .textsOf(row)
    .every(({ text, cell: { column } }) => compact(text) === compact(cells.seen(above.top, column)));
}

function namesTask({ role }: Label): boolean {
  return role === "content" || role === "goal";
}

/**
 * 重点任务3, 年度目标（三） below a header or beside 重点任务4: one of many, not the name of them all. By itself it heads a column, as
 * 重点任务（二） of several lists does; and so does 工作目标1 beside 工作内容, or what staff say that heads one.
 */
function isNumberedTask(cells: SheetCells, row: number, labels: readonly Label[], above: Header | undefined): boolean {
  const named = labels.filter(namesTask);
  if (!named.every(({ text, rank }) => rank >= 0 && isNumbered(text))) return false;
  if (above) return true;
  return named.some(({ column, text }) => [-1, 1].some((step) => isSibling(text, nextText(cells, row, column, step))));
}

/** Whether a text ends in a number that counts; of 工作任务（十四五） and 重点任务（2022） it says when. */
function isNumbered(text: string): boolean {
  const label = compact(text);
  return numberAtEnd.test(label) && !/(?:20\d\d|十[一二三四五六]五)[)\]】]?$/.test(label);
}

const numberAtEnd = /[(\[【第]*(?:\d+|[一二三四五六七八九十]+|[①-⑳])[项条号]?[)\]】]?$/;

function isSibling(text: string, other: string): boolean {
  const [own, others] = [compact(text), compact(other)];
  return own !== others && isNumbered(other) && own.replace(numberAtEnd, "") === others.replace(numberAtEnd, "");
}

/** Of the next row up or down that has anything. */
function nextText(cells: SheetCells, from: number, column: number, step: number): string {
  for (let row = from + step; row >= cells.top && row <= cells.bottom; row += step)
    if (cells.textsOf(row).length > 0) return cells.seen(row, column);
  return "";
}

/** 序号 | 重点任务（二） | 责任单位 below 序号 | 重点任务（一） | 责任单位: labels all of them, one or more as they stand above. */
function headsFurtherTable(cells: SheetCells, row: number, read: LabelReader, above: Header | undefined): boolean {
  if (!above) return false;
  const texts = cells.textsOf(row);
  return (
    texts.every(({ text }) => read(text) !== null) &&
    texts.some(({ text, cell: { column } }) => compact(text) === compact(cells.seen(above.bottom, column)))
  );
}

/** A header may be two rows high by its merges alone; a column that staff append beside it is not merged. */
function bottomOf(cells: SheetCells, row: number, lowest: number, columns: readonly TaskColumn[]): number {
  const printed = columns.filter(({ role }) => isDocumentColumn(role));
  const bottoms = printed.map(({ column }) => cells.mergeAt(row, column)?.bottom ?? row);
  return Math.max(lowest, Math.min(...bottoms));
}

function labelsOf(cells: SheetCells, row: number, read: LabelReader): readonly Label[] {
  const labels: Label[] = [];
  for (let column = cells.left; column <= cells.right; column++) {
    const text = cells.seen(row, column).trim();
    const recognised = text === "" ? null : read(text);
    if (recognised && column === fullestColumn(cells, row, column)) labels.push({ ...recognised, column, text });
  }
  return labels;
}

/** Of the columns under a spread label the one whose cells are filled most: 工作内容 over a category and its tasks. */
function fullestColumn(cells: SheetCells, row: number, column: number): number {
  const merge = cells.mergeAt(row, column);
  if (!merge || merge.left === merge.right) return column;
  const filled = (candidate: number) => {
    let count = 0;
    const last = Math.min(cells.bottom, merge.bottom + rowsLookedAt);
    for (let below = merge.bottom + 1; below <= last; below++) if (cells.own(below, candidate).trim() !== "") count++;
    return count;
  };
  let fullest = merge.left;
  for (let other = merge.left + 1; other <= merge.right; other++) if (filled(other) > filled(fullest)) fullest = other;
  return fullest;
}

const rowsLookedAt = 30;

/**
 * The lower of two header rows: under 责任单位 stand 牵头单位 and 配合单位, under 工作任务 its parts.
 *
 * The upper label may be spread by a merge, or stand over blank cells where the merge was lost. All that stands in a lower row is a
 * label, and by itself the row heads nothing: otherwise it is a task, or the header of another table.
 */
function secondHeaderRow(
  cells: SheetCells,
  row: number,
  upper: readonly Label[],
  read: LabelReader,
): readonly Label[] | null {
  if (row >= cells.bottom) return null;
  const columns = cells.textsOf(row + 1).map(({ cell }) => cell.column);
  if (columns.length === 0) return null;
  // Text that stands nowhere but under spread labels can only say what their parts are, known to us or not.
  const onlyUnderSpread = columns.every((column) => isSpread(cells, row, column));
  if (!onlyUnderSpread && columns.some((column) => !read(cells.own(row + 1, column)))) return null;

  const spread = columns.some((column) => isSpread(cells, row, column));
  const under = columns.filter((column) => standsUnder(cells, row, column, upper));
  if (!spread && under.length < 2) return null;

  const lower = labelsOf(cells, row + 1, read);
  const headsByItself = headsTaskTable(assignRoles(lower.filter(({ column }) => columns.includes(column))));
  return headsByItself && !spread ? null : lower;
}

function isSpread(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeAt(row, column);
  return merge !== null && merge.right > merge.left && merge.bottom === row;
}

/** Under 责任单位 or under the blank beside it. */
function standsUnder(cells: SheetCells, row: number, column: number, upper: readonly Label[]): boolean {
  const over = upper.filter((label) => label.column <= column).at(-1);
  return over?.role === "departments" && (over.column === column || cells.seen(row, column).trim() === "");
}

function mergedLabels(upper: readonly Label[], lower: readonly Label[]): readonly Label[] {
  return [...lower, ...upper.filter(({ column }) => !lower.some((label) => label.column === column))];
}

function headsTaskTable(columns: readonly TaskColumn[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const documentRoles = (Object.keys(documentColumnNames) as DocumentColumn[]).filter((role) => roles.has(role));
  return documentRoles.length >= 2 && (roles.has("content") || roles.has("goal"));
}
