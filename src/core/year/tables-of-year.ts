import type { CheckedTable } from "../check-workbook";

/** The tables of one year where a workbook keeps several; all of them where none is of that year, or nobody knows it. */
export function tablesOfYear(tables: readonly CheckedTable[], year: number | null): readonly CheckedTable[] {
  const own = tables.filter((table) => table.year === year);
  return year === null || own.length === 0 ? tables : own;
}
