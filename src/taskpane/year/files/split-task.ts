import { checkWorkbook } from "../../../core/check-workbook";
import type { Grid } from "../../../core/table/grid";
import { tablesOfOneYear, yearsOf } from "../../../core/year/tables-of-year";
import { workbookFailures } from "../../../strings/workbook-failures";
import { archiveName, noDepartments } from "../../../strings/year/exchange";
import { unclearRowsText } from "../../../strings/year/department-parts";
import { fileNameOf } from "../../../strings/year/part-sheet";
import { partWorkbooks } from "../../../strings/year/part-workbooks";
import { writeZip } from "../../../xlsx/package/write-zip";
import { writeWorkbook } from "../../../xlsx/write/write-workbook";
import type { SplitTable, Unable } from "../year-papers";

/**
 * 按责任单位拆分: a workbook for each unit, and all of them in one zip.
 *
 * @param wanted whose tables are split where the workbook has several years'; null: the latest.
 */
export function splitTable(grids: readonly Grid[], wanted: number | null): SplitTable | Unable {
  const { tables: all, failure } = checkWorkbook(grids);
  if (failure) return { unable: workbookFailures[failure] };
  const years = yearsOf(all);
  const year = years.find((each) => each === wanted) ?? years[0] ?? null;
  const tables = tablesOfOneYear(all, year);
  const parts = partWorkbooks(tables).map(({ file, rowCount, catchAll, sheets }) => ({
    file,
    rowCount,
    catchAll,
    workbook: writeWorkbook(sheets),
  }));
  if (parts.length === 0) return { unable: noDepartments };
  const [first] = tables;
  const title = first?.table.title?.text ?? first?.table.sheet ?? "";
  return {
    year,
    years,
    parts,
    unclear: unclearRowsText(tables),
    archive: {
      file: archiveName(fileNameOf(title)),
      // Workbooks are packed already.
      bytes: writeZip(parts.map(({ file, workbook }) => ({ name: file, content: workbook, stored: true }))),
    },
  };
}
