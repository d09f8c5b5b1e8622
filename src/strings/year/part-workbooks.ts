import type { CheckedTable } from "../../core/check-workbook";
import type { SheetContent } from "../../core/report/sheet-content";
import type { DepartmentPart } from "../../core/year/split-by-department";
import { departmentParts, unclearDepartment } from "./department-parts";
import { distinctNames, fileNameOf, partSheet } from "./part-sheet";

/** What one responsible unit is sent, still without a file. */
export interface PartWorkbook extends Pick<DepartmentPart, "department" | "catchAll"> {
  /** As Windows takes it. @example "区财政局.xlsx" */
  readonly file: string;
  readonly rowCount: number;
  /** One for each table that has rows of the unit. */
  readonly sheets: readonly SheetContent[];
}

/**
 * 按责任单位拆分: a workbook for each unit that the tables name, in the order in which they name them, and the last for the rows
 * that name none. None at all where no row names a unit.
 */
export function partWorkbooks(tables: readonly CheckedTable[]): readonly PartWorkbook[] {
  const parts = departmentParts(tables);
  if (parts.every(({ department }) => department === unclearDepartment)) return [];
  const names = distinctNames(parts.map(({ department }) => fileNameOf(department)));
  return parts.map((part, index) => ({
    department: part.department,
    catchAll: part.catchAll,
    file: `${names[index]!}.xlsx`,
    rowCount: part.rows.length,
    sheets: sheetsOf(part, tables),
  }));
}

function sheetsOf(part: DepartmentPart, tables: readonly CheckedTable[]): readonly SheetContent[] {
  const own = tables.filter(({ table }) => part.rows.some((row) => row.table.table === table));
  const sheets = own.map(({ table }) => partSheet(table, part));
  const names = distinctNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index]! }));
}
