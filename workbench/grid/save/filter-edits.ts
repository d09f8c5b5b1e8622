import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { XlsxSheet } from "../../../src/xlsx/xlsx-workbook";
import { areaToA1 } from "../../../src/core/table/a1";
import type { Filters } from "../filter/filters";

/** What makes a sheet's filter in the file the one in the grid. Rows that it hides are saved as hidden rows are. */
export function filterEdits(before: XlsxSheet | null, now: FWorksheet, filters: Filters): WorkbookEdit[] {
  const sheet = now.getSheetName();
  const filter = filters.of(now);
  const area = before?.autoFilter ?? null;
  if (!filter) return area ? [{ kind: "set-auto-filter", sheet, area: null, columns: [] }] : [];

  const chosen = [...filter.shown].filter(([, texts]) => !filters.isFromFile(texts));
  const given = (before?.filteredColumns ?? []).filter((column) => !filter.shown.has(column));
  const isSame = area !== null && areaToA1(area) === areaToA1(filter.area);
  if (isSame && chosen.length === 0 && given.length === 0) return [];
  const columns = [
    ...chosen.map(([column, texts]) => ({ column, shown: [...texts] })),
    ...given.map((column) => ({ column, shown: null })),
  ];
  return [{ kind: "set-auto-filter", sheet, area: filter.area, columns }];
}
