import type { CheckedTable } from "../check-workbook";

/** The years that a workbook has tables of, the latest first. */
export function yearsOf(tables: readonly CheckedTable[]): readonly number[] {
  const years = new Set(tables.flatMap(({ year }) => year ?? []));
  return [...years].sort((a, b) => b - a);
}

/** The tables of one year where a workbook keeps several; all of them where none is of that year, or nobody knows it. */
export function tablesOfYear(tables: readonly CheckedTable[], year: number | null): readonly CheckedTable[] {
  const own = tables.filter((table) => table.year === year);
  return year === null || own.length === 0 ? tables : own;
}

/** Of a workbook that keeps several years, the tables of one and those that nobody knows the year of. */
export function tablesOfOneYear(tables: readonly CheckedTable[], year: number | null): readonly CheckedTable[] {
  return tables.filter((table) => table.year === year || table.year === null);
}
