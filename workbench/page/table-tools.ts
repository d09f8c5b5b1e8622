import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/core/table/grid";
import { intersection } from "../grid/address";
import { usedArea } from "../grid/cells";
import { drawFilterButtons } from "../grid/filter/filter-buttons";
import { textsOf } from "../grid/filter/texts-of";
import { type SheetFilter, textsToChoose, withColumn } from "../grid/filter/sheet-filter";
import { sortTable } from "../grid/filter/sort-table";
import { tableArea } from "../grid/filter/table-area";
import { toArea, toGridRange } from "../grid/grid-range";
import type { Grid } from "../grid/univer";
import type { Book } from "../host/book";
import { strings } from "../strings";
import { openFilterMenu } from "./filter-menu";
import type { Workbench } from "./workbench";

/** 筛选, 升序 and 降序: for the sheet in front, as Excel's buttons of these names. */
export class TableTools {
  constructor(
    grid: Grid,
    private readonly workbench: Workbench,
  ) {
    drawFilterButtons(grid, {
      filterOf: (sheetId) => workbench.opened?.book.filters.on(sheetId) ?? null,
      onPressed: (column, at) => this.unfold(column, at),
    });
  }

  /** Gives the table around the selection a filter, or takes the sheet's away. */
  async toggleFilter(): Promise<void> {
    await this.change((book, sheet) => {
      if (book.filters.of(sheet)) return book.filters.apply(sheet, null);
      const area = this.table(sheet);
      if (area) book.filters.apply(sheet, { area, shown: new Map() });
      else this.workbench.status.refuse(strings.noTable);
    });
  }

  /** By the column of the active cell: the rows of the filter that it is in, the selected ones, or the table's. */
  async sort(descending: boolean): Promise<void> {
    await this.change((book, sheet) => {
      const active = activeCell(sheet);
      const filter = book.filters.of(sheet);
      const area = filter && intersection(filter.area, active) ? filter.area : this.table(sheet);
      if (area) this.sortBelow(book, sheet, area, active.left, descending);
      else this.workbench.status.refuse(strings.noTable);
    });
  }

  /** As the arrow in the active cell's column does; false where there is none. */
  unfoldAtActiveCell(at: { x: number; y: number }): boolean {
    const book = this.workbench.opened?.book;
    const sheet = book?.workbook.getActiveSheet();
    const filter = sheet && book?.filters.of(sheet);
    const { top, left } = sheet ? activeCell(sheet) : { top: -1, left: -1 };
    if (!filter || top !== filter.area.top || left < filter.area.left || left > filter.area.right) return false;
    this.unfold(left, at);
    return true;
  }

  private unfold(column: number, at: { x: number; y: number }): void {
    const { book } = this.workbench.current;
    const sheet = book.workbook.getActiveSheet();
    const filter = book.filters.of(sheet);
    if (!filter) return;
    const grown = { ...filter, area: withRowsBelow(sheet, filter) };
    openFilterMenu(
      {
        texts: textsToChoose(grown, column, textsOf(sheet, grown.area)),
        shown: filter.shown.get(column) ?? null,
        sort: (descending) => void this.change(() => this.sortBelow(book, sheet, grown.area, column, descending)),
        choose: (texts) => void this.change(() => book.filters.apply(sheet, withColumn(grown, column, texts))),
      },
      at,
    );
  }

  private sortBelow(book: Book, sheet: FWorksheet, table: Area, column: number, descending: boolean): void {
    const area = { ...table, top: table.top + 1 };
    const result = sortTable(book.api, { sheet, area, column, descending });
    if (result === "merged") this.workbench.status.refuse(strings.mergedRows);
  }

  private table(sheet: FWorksheet): Area | null {
    const used = usedArea(sheet, true);
    const range = sheet.getActiveRange()?.getRange();
    if (!used || !range) return null;
    const merges = sheet.getSheet().getMergeData().map(toArea);
    return tableArea(toArea(range), merges, used, textsOf(sheet, used));
  }

  /** What is being typed belongs to the table; a protected sheet stays as it is. */
  private async change(run: (book: Book, sheet: FWorksheet) => void): Promise<void> {
    await this.workbench.endEditing();
    const { book } = this.workbench.current;
    const sheet = book.workbook.getActiveSheet();
    if (book.readOnly || book.protection.isProtected(sheet.getSheetId()))
      return this.workbench.status.refuse(strings.refused["protected-sheet"]);
    run(book, sheet);
    sheet.refreshCanvas();
  }
}

/** Excel takes in what was written below a filter's last row since. */
function withRowsBelow(sheet: FWorksheet, { area }: SheetFilter): Area {
  const used = usedArea(sheet, true);
  if (!used || used.bottom <= area.bottom) return area;
  const below = { ...area, top: area.bottom + 1, bottom: used.bottom };
  const textAt = textsOf(sheet, below);
  const holds = (row: number): boolean => {
    for (let column = area.left; column <= area.right; column++) if (textAt(row, column) !== "") return true;
    return false;
  };
  let { bottom } = area;
  while (bottom < used.bottom && holds(bottom + 1)) bottom++;
  return { ...area, bottom };
}

function activeCell(sheet: FWorksheet): Area {
  const range = sheet.getSelection()?.getCurrentCell();
  const { actualRow: row, actualColumn: column } = range ?? { actualRow: 0, actualColumn: 0 };
  return toArea(toGridRange({ top: row, bottom: row, left: column, right: column }));
}
