import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { cellToA1, parseA1 } from "../table/a1";
import type { CellPosition } from "../table/grid";
import { compact } from "../text/simplify";
import { keyOfWords, rowKey } from "./assess";
import { locateRemark } from "./locate-remark";
import type { SentRemark } from "./read-remarks-text";
import type { Remark } from "./remark";
import { cellOf } from "./remark-rows";
import { shareWords } from "./share-words";

/** A remark held against the table as it is now. */
export interface CheckedRemark {
  readonly remark: Remark;
  /** The cell that it is about, wherever it is now; null where none could be told, or its row is gone. */
  readonly place: { readonly sheet: string; readonly cell: CellPosition } | null;
  /**
   * `unplaced` nobody knows which cell it is about · `unchanged` the cell says what it said · `changed` it says something else ·
   * `row-gone` its row is not there any more.
   */
  readonly finding: "unplaced" | "unchanged" | "changed" | "row-gone";
  /** What the cell says now; "" where there is none. */
  readonly now: string;
}

export function checkRemark(remark: Remark, tables: readonly CheckedTable[]): CheckedRemark {
  if (remark.column === null) return { remark, place: null, finding: "unplaced", now: "" };
  const row = rowOf(remark, tables);
  const cell = row && cellOf(row, remark.column);
  if (!row || !cell) return { remark, place: null, finding: "row-gone", now: "" };
  const isSame = compact(cell.text) === compact(remark.before);
  return {
    remark,
    place: { sheet: row.table.table.sheet, cell: cell.heldBy },
    finding: isSame ? "unchanged" : "changed",
    now: cell.text,
  };
}

/** A remark as it is kept from the moment it is received. */
export function receivedRemark(sent: SentRemark, tables: readonly CheckedTable[], received: string): Remark {
  const found = locateRemark(sent, tables);
  const kept = { text: sent.text, state: "open" as const, answer: "", received };
  if (!found) return { ...kept, content: "", goal: "", address: "", column: null, before: "" };
  const { row, column, cell } = found;
  return {
    ...kept,
    content: row.row.content.text,
    goal: row.row.goal.text,
    address: `${row.table.table.sheet}!${cellToA1(cell.heldBy)}`,
    column,
    before: cell.text,
  };
}

/** By its words; when these were changed, which is what remarks ask for, by what has stayed of them. */
function rowOf({ content, goal, address }: Remark, tables: readonly CheckedTable[]): RowContext | null {
  const rows = tables.flatMap((table) => table.rows);
  const nearest = (found: readonly RowContext[]) => found.find((row) => isAt(row, address)) ?? found[0] ?? null;
  const exact = rows.filter((row) => rowKey(row) === keyOfWords(content, goal));
  if (exact.length > 0) return nearest(exact);
  const sameGoal = goal === "" ? [] : rows.filter(({ row }) => compact(row.goal.text) === compact(goal));
  if (sameGoal.length > 0) return nearest(sameGoal);
  const sameContent = rows.filter(({ row }) => compact(row.content.text) === compact(content));
  const likely = sameContent.filter(({ row }) => shareWords(row.goal.text, goal));
  if (likely.length > 0) return nearest(likely);
  return sameContent.find((row) => isAt(row, address)) ?? (sameContent.length === 1 ? sameContent[0]! : null);
}

function isAt({ row, table }: RowContext, address: string): boolean {
  const at = address.lastIndexOf("!");
  const area = parseA1(address.slice(at + 1));
  return area?.top === row.row && table.table.sheet === address.slice(0, at);
}
