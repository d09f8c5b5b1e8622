import type { CheckedTable } from "../check-workbook";

/** Tables of one place and year: together they are one promise. */
export type OfficeTables = readonly [CheckedTable, ...CheckedTable[]];

/** The offices of a workbook, in the order in which their first tables stand. */
export function officesOf(tables: readonly CheckedTable[]): readonly OfficeTables[] {
  const offices = new Map<string, [CheckedTable, ...CheckedTable[]]>();
  for (const table of tables) {
    const key = `${table.place?.city ?? ""}${table.place?.name ?? ""}/${table.year ?? ""}`;
    const known = offices.get(key);
    if (known) known.push(table);
    else offices.set(key, [table]);
  }
  return [...offices.values()];
}
