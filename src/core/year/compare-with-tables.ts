import type { CheckedTable } from "../check-workbook";
import { compareNotice, type ComparedRow, type ItemComparison } from "../comparison/compare-notice";
import type { Difference } from "../comparison/difference";
import { type Notice, readNotice } from "../comparison/notice";
import { placeNamesIn } from "../comparison/place-names";
import { yearIn } from "../table/title";
import { tablesOfOneYear, tablesOfYear } from "./tables-of-year";

export interface NoticeComparison {
  /** Without items where the text holds no task: then there was nothing to compare. */
  readonly notice: Notice;
  readonly comparisons: readonly ItemComparison[];
  /** The notice's year where every table is of another one: these were compared all the same. */
  readonly yearWithoutTable: number | null;
}

/**
 * Holds the text of a notice against the task tables of its year, all of them where its title names none: together they carry what
 * it asks.
 */
export function compareWithTables(text: string, tables: readonly CheckedTable[]): NoticeComparison {
  const notice = readNotice(text);
  if (notice.items.length === 0) return { notice, comparisons: [], yearWithoutTable: null };
  const year = yearIn(notice.title ?? "");
  const fitting = year === null ? tables : tablesOfOneYear(tables, year);
  const own = tablesOfYear(fitting.length > 0 ? fitting : tables, year);
  const title = own[0]?.table.title?.text ?? null;
  return {
    notice,
    comparisons: compareNotice(notice, { title, rows: own.flatMap(rowsOf) }, placeNamesIn(text)),
    yearWithoutTable: fitting.length > 0 ? null : year,
  };
}

function rowsOf({ table, rows }: CheckedTable): readonly ComparedRow[] {
  return rows.map(({ row, departments }) => ({
    sheet: table.sheet,
    row: row.row,
    content: row.content.text,
    goal: row.goal.text,
    departments,
  }));
}

/**
 * The row that a difference is best seen in: the one that has the table's words, else the first of its item's.
 *
 * @returns null where the table has no row for it.
 */
export function rowOfDifference({ table, subject }: Difference, { rows }: ItemComparison): ComparedRow | null {
  const speaking = [table, subject].flatMap((words) => {
    if (words === null) return [];
    return rows.find((row) => wordsOf(row).includes(withoutBlanks(words))) ?? [];
  });
  return speaking[0] ?? rows[0] ?? null;
}

function wordsOf({ content = "", goal, departments }: ComparedRow): string {
  return withoutBlanks([content, goal, ...(departments ?? []).map(({ name }) => name)].join("\n"));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, "");
}
