import { compact } from "../text/simplify";
import type { SheetCells } from "./sheet-cells";
import type { TaskColumn } from "./task-table";

export type RowKind = "task" | "blank" | "total" | "section" | "note";

/** What a row below the header is, by what stands in the table's columns. */
export function rowKind(cells: SheetCells, row: number, columns: readonly TaskColumn[]): RowKind {
  const texts = columns
    .map(({ role, column }) => ({ role, column, text: cells.own(row, column).trim() }))
    .filter(({ text }) => text !== "");
  const documentTexts = texts.filter(({ role }) => role !== "serial");
  // Beside the serial number a row of a merged block may hold nothing of its own and still be a task row, if a goal is seen.
  if (documentTexts.length === 0) return texts.length === 0 || !seesGoal(cells, row, columns) ? "blank" : "task";

  const first = compact(texts[0]!.text);
  if (
    /^(合计|总计|小计|共计|累计|总合计|本页合计)[:：]?$/.test(first) ||
    documentTexts.some(({ text }) => /^(合计|总计|小计)$/.test(compact(text)))
  )
    return "total";
  if (
    /^(注|备注|说明|填表说明|填报说明|填表人|填报人|制表人|审核人|单位负责人|联系人|联系电话|填报单位|填报日期|主要领导签字)\d?[:：(、]/.test(
      first,
    )
  )
    return "note";
  if (documentTexts.length === 1 && isSection(cells, row, columns, documentTexts[0]!)) return "section";
  return "task";
}

function seesGoal(cells: SheetCells, row: number, columns: readonly TaskColumn[]): boolean {
  const goal = columns.find(({ role }) => role === "goal");
  return goal !== undefined && cells.holder(row, goal.column).row === row && cells.seen(row, goal.column).trim() !== "";
}

/** A heading inside the table: spread over the columns by a merge, or alone in its row and numbered as a chapter. */
function isSection(
  cells: SheetCells,
  row: number,
  columns: readonly TaskColumn[],
  only: { column: number; text: string },
): boolean {
  const merge = cells.mergeAt(row, only.column);
  const spans = merge ? columns.filter(({ column }) => merge.left <= column && column <= merge.right).length : 1;
  if (spans >= 3 || (spans >= 2 && spans >= columns.length - 1)) return true;
  return (
    /^([一二三四五六七八九十]+[、.．]|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+[章部分类])/.test(
      compact(only.text),
    ) && standsAlone(cells, row, columns, only.column)
  );
}

function standsAlone(cells: SheetCells, row: number, columns: readonly TaskColumn[], column: number): boolean {
  return columns.every(
    (other) => other.column === column || other.role === "serial" || cells.seen(row, other.column).trim() === "",
  );
}
