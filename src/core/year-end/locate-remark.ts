import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { cellToA1, parseA1 } from "../table/a1";
import type { CellPosition } from "../table/grid";
import type { ColumnRole, TaskCell } from "../table/task-table";
import { compact } from "../text/simplify";
import type { SentRemark } from "./read-remarks-text";
import { cellOf, type RemarkRows, remarkRowsOf, stretchLength } from "./remark-rows";

/** The cell that a remark is about, as far as its words allow. */
export interface LocatedRemark {
  readonly row: RowContext;
  readonly column: ColumnRole;
  readonly cell: TaskCell;
  /** By what it was found: a cell's address, a row's number, the row's own words, words in quotation marks, an indicator, likeness. */
  readonly by: "address" | "row" | "words" | "quotation" | "indicator" | "likeness";
}

/** @returns null where its words fit no row, or several as well. */
export function locateRemark(sent: SentRemark, tables: readonly CheckedTable[]): LocatedRemark | null {
  const known = remarkRowsOf(tables);
  const { rows } = known;
  return (
    byAddress(sent, tables) ??
    byOwnWords(sent, known) ??
    bySerial(sent, rows) ??
    byRowNumber(sent, tables) ??
    byQuotation(sent, known) ??
    byOrdinal(sent, rows) ??
    byIndicator(sent, known) ??
    byLikeness(sent, known)
  );
}

/** B3, $B$3, 任务分解表!B3, B3单元格; no paper size (A4纸) nor word of letters and digits. */
const address = /(?:^|[^A-Za-z0-9$])\$?([A-Za-z]{1,2})\$?([1-9]\d{0,4})(?![A-Za-z0-9]|\s*(?:纸|版|幅|号文))/gu;

function byAddress(sent: SentRemark, tables: readonly CheckedTable[]): LocatedRemark | null {
  for (const text of [sent.address ?? "", sent.text]) {
    const named = tables.filter(({ table }) => text.includes(table.sheet));
    for (const [, letters = "", digits = ""] of text.matchAll(address)) {
      const area = parseA1(letters + digits);
      const found = (named.length > 0 ? named : tables).flatMap((table) =>
        area ? (cellAt(table, { row: area.top, column: area.left }) ?? []) : [],
      );
      if (found.length === 1) return { ...found[0]!, by: "address" };
    }
  }
  return null;
}

function cellAt({ table, rows }: CheckedTable, { row, column }: CellPosition): Omit<LocatedRemark, "by"> | null {
  const context = rows.find((each) => each.row.row === row);
  const role = table.columns.find((each) => each.column === column)?.role;
  const cell = context && role && cellOf(context, role);
  return context && role && cell ? { row: context, column: role, cell } : null;
}

/** What the remark's own table says of 工作内容 and 工作目标, whole or a part of it. */
function byOwnWords(sent: SentRemark, { rows, text }: RemarkRows): LocatedRemark | null {
  const [content, goal] = [compact(sent.content ?? ""), compact(sent.goal ?? "")];
  if (content === "" && goal === "") return null;
  const fits = (cell: string, words: string) => words === "" || cell === words;
  const holds = (cell: string, words: string) => words === "" || (words.length >= 4 && cell.includes(words));
  for (const test of [fits, holds]) {
    const found = rows.filter((row) => test(text(row, "content"), content) && test(text(row, "goal"), goal));
    const told = narrowed(found, sent);
    if (told) return located(told, sent.text, "words");
  }
  return null;
}

/** Of several rows the one whose number is named too. */
function narrowed(rows: readonly RowContext[], sent: SentRemark): RowContext | null {
  if (rows.length <= 1) return rows[0] ?? null;
  const numbered = rows.filter(
    ({ row }) => sent.serial !== undefined && serialOf(row.working.serial?.text) === serialOf(sent.serial),
  );
  return numbered.length === 1 ? numbered[0]! : null;
}

function bySerial({ serial, text }: SentRemark, rows: readonly RowContext[]): LocatedRemark | null {
  const found = serial === undefined ? null : rowNumbered(Number(serialOf(serial)), rows);
  return found && located(found, text, "row");
}

function serialOf(text: string | undefined): string {
  return /\d+/.exec(compact(text ?? ""))?.[0] ?? "";
}

const number = String.raw`(\d{1,5}|[一二三四五六七八九十]{1,3})`;
const sheetRow = new RegExp(`第${number}行(?![动为政])`, "u");
const serialNumber = new RegExp(`序号(?:为|是)?[“"]?${number}`, "u");
const ordinal = new RegExp(`第${number}([项条])`, "gu");

/** 第3行 is the sheet's third row, as Excel counts and as our own papers say; 序号3 the table's. */
function byRowNumber({ text }: SentRemark, tables: readonly CheckedTable[]): LocatedRemark | null {
  const { rows } = remarkRowsOf(tables);
  const words = compact(text);
  const [, onSheet] = sheetRow.exec(words) ?? [];
  if (onSheet !== undefined) {
    const named = tables.filter(({ table }) => words.includes(compact(table.sheet)));
    const among = named.length > 0 ? named.flatMap((table) => table.rows) : rows;
    const found = among.filter(({ row }) => row.row === numberIn(onSheet) - 1);
    if (found.length === 1) return located(found[0]!, text, "row");
  }
  const [, inTable] = serialNumber.exec(words) ?? [];
  const row = inTable === undefined ? null : rowNumbered(numberIn(inTable), rows);
  return row && located(row, text, "row");
}

/** 第3项, and 第3条 in a table that numbers its rows: not the remark's own number, nor an article of some paper. */
function byOrdinal({ text }: SentRemark, rows: readonly RowContext[]): LocatedRemark | null {
  const words = compact(text);
  for (const { 0: whole, 1: told = "", 2: unit, index } of words.matchAll(ordinal)) {
    if (unit === "条" && (index === 0 || !hasSerials(rows))) continue;
    if (
      ofPaper.test(words.slice(0, index)) ||
      /^(?:第.{1,3}[款项]|的?规定|的?要求)/u.test(words.slice(index + whole.length))
    )
      continue;
    const row = rowNumbered(numberIn(told), rows);
    if (row) return located(row, text, "row");
  }
  return null;
}

/** 〔2021〕1号第二条, 省工作指引第三条 */
const ofPaper = /(?:号|[》〉」]|指引|办法|通知|规定|意见|方案|文件|细则|条例|要点|指南|要求)(?:中|的|里)?$/u;

/** By the 序号 column; without one, counted from the table's first row. */
function rowNumbered(number: number, rows: readonly RowContext[]): RowContext | null {
  const found = hasSerials(rows)
    ? rows.filter(
        ({ row }) =>
          Number(serialOf(row.working.serial?.text) || Number.NaN) === number &&
          row.working.serial!.heldBy.row === row.row,
      )
    : rows.slice(number - 1, number);
  return found.length === 1 && number > 0 ? found[0]! : null;
}

function hasSerials(rows: readonly RowContext[]): boolean {
  return rows.some(({ row }) => serialOf(row.working.serial?.text) !== "");
}

function numberIn(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (letter: string) => "一二三四五六七八九".indexOf(letter) + 1;
  const ten = text.indexOf("十");
  if (ten < 0) return digit(text);
  return (ten === 0 ? 1 : digit(text.charAt(0))) * 10 + (ten === text.length - 1 ? 0 : digit(text.charAt(ten + 1)));
}

const quotation = /[“"「『《]([^“”"「」『』《》]{2,200})[”"」』》]/gu;

const searched: readonly ColumnRole[] = ["goal", "content", "evidence", "departments", "submitted", "completed"];

/** Words in quotation marks that stand in the cells of one row alone; the longest are the surest. */
function byQuotation({ text }: SentRemark, known: RemarkRows): LocatedRemark | null {
  const quoted = [...text.matchAll(quotation)]
    .map(([, words = ""]) => compact(words))
    .sort((a, b) => b.length - a.length);
  for (const words of quoted) {
    const found = known.rows.flatMap((row) => {
      const column = searched.find((role) => known.text(row, role).includes(words));
      return column ? [{ row, column }] : [];
    });
    // A cell that is merged over several rows counts once.
    const cells = new Map(found.map((each) => [placeOf(each.row, cellOf(each.row, each.column)!), each]));
    if (cells.size !== 1) continue;
    const { row, column } = found[0]!;
    const meant = columnMeant(text);
    const inGoal = column === "goal" || column === "content";
    const role = inGoal && meant !== null ? meant : column;
    return { row, column: role, cell: cellOf(row, role) ?? row.row.goal, by: "quotation" };
  }
  return null;
}

function placeOf({ table }: RowContext, { heldBy }: TaskCell): string {
  return `${table.table.sheet}!${cellToA1(heldBy)}`;
}

/** The only row that serves an indicator whose name the remark uses. */
function byIndicator({ text }: SentRemark, { indicators }: RemarkRows): LocatedRemark | null {
  const words = compact(text);
  const [only, ...others] = indicators.filter(({ names }) => names.some((name) => words.includes(name)));
  return only?.rows.length === 1 && others.length === 0 ? located(only.rows[0]!, text, "indicator") : null;
}

/** The row that shares the longest stretch of words with the remark, where no other row shares as many. */
function byLikeness({ text }: SentRemark, { holding }: RemarkRows): LocatedRemark | null {
  const words = compact(text).slice(0, 300);
  const longest = new Map<RowContext, number>();
  let running = new Map<RowContext, number>();
  for (let at = 0; at + stretchLength <= words.length; at++) {
    const next = new Map<RowContext, number>();
    for (const row of holding(words.slice(at, at + stretchLength))) {
      const length = (running.get(row) ?? 0) + 1;
      next.set(row, length);
      if (length > (longest.get(row) ?? 0)) longest.set(row, length);
    }
    running = next;
  }
  const most = [...longest.values()].reduce((one, other) => Math.max(one, other), 0);
  const best = [...longest].filter(([, length]) => length === most);
  return best.length === 1 ? located(best[0]![0], text, "likeness") : null;
}

function located(row: RowContext, text: string, by: LocatedRemark["by"]): LocatedRemark {
  const column = columnMeant(text) ?? "goal";
  const cell = cellOf(row, column);
  return cell ? { row, column, cell, by } : { row, column: "goal", cell: row.row.goal, by };
}

/** Which column the remark speaks of; null where it names none. */
function columnMeant(text: string): ColumnRole | null {
  return meant.find(([, words]) => words.test(text))?.[0] ?? null;
}

const meant: readonly (readonly [ColumnRole, RegExp])[] = [
  ["submitted", /已提交|未提交|没有提交|未上传|上传的|提交的?佐证/],
  ["evidence", /佐证|印证|依据材料|证明材料|支撑材料/],
  ["departments", /责任单位|责任部门|牵头单位|牵头部门|配合单位|各职能部门/],
  ["baseline", /上年|去年|上一年|基数/],
  ["completed", /完成值|完成情况|完成数|实际完成/],
  ["deadline", /时限|期限|完成时间|时间节点/],
  ["content", /工作内容/],
  ["goal", /工作目标|目标|数量|措辞|力争/],
];
