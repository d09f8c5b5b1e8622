import type { CheckedTable } from "../../core/check-workbook";
import type { RowContext } from "../../core/checks/define-check";
import { type DepartmentPart, rowsWithoutDepartment, splitByDepartment } from "../../core/year/split-by-department";
import { rowText } from "../amounts";

/** What rows go under that name nobody. */
export const unclearDepartment = "未明确责任单位";

/** Every row of the tables at least once: those of each unit, and behind them those that no unit answers for. */
export function departmentParts(tables: readonly CheckedTable[]): readonly DepartmentPart[] {
  const rows = rowsWithoutDepartment(tables);
  const unclear = { department: unclearDepartment, catchAll: true, rows };
  return [...splitByDepartment(tables), ...(rows.length > 0 ? [unclear] : [])];
}

/**
 * Tells which rows name no unit; "" where all do.
 *
 * @example "有 2 行没有责任单位（第5行、第9行），放在“未明确责任单位.xlsx”里。请先填写责任单位，再拆分。"
 */
export function unclearRowsText(tables: readonly CheckedTable[]): string {
  const rows = rowsWithoutDepartment(tables);
  if (rows.length === 0) return "";
  const places = rows.slice(0, mostPlaces).map((row) => placeOf(row, tables));
  const told = `${places.join("、")}${rows.length > mostPlaces ? "等" : ""}`;
  return `有 ${rows.length} 行没有责任单位（${told}），放在“${unclearDepartment}.xlsx”里。请先填写责任单位，再拆分。`;
}

const mostPlaces = 20;

function placeOf({ row, table }: RowContext, tables: readonly CheckedTable[]): string {
  const { sheet } = table.table;
  const isOneSheet = tables.every((each) => each.table.sheet === sheet);
  return isOneSheet ? rowText(row.row) : `“${sheet}”${rowText(row.row)}`;
}
