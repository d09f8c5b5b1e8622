import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/core/table/grid";
import { parseAddress } from "../grid/address";
import { cellFromInput } from "../grid/cell-input";
import { makeRoom, readFormulas, readTexts, readValues } from "../grid/cells";
import { marksOf, type Mark } from "../grid/marks";
import type { Book } from "../host/book";
import type { CustomFunctions } from "../host/functions/custom-functions";
import type { CellState } from "./workbench-api";

/** The cells of an open workbook by their sheets' names and addresses, for scripts that drive the page. */
export class SheetCells {
  constructor(
    private readonly book: Book,
    private readonly functions: CustomFunctions,
  ) {}

  read(sheetName: string, a1: string): CellState {
    const { sheet, area } = this.place(sheetName, a1);
    return {
      value: readValues(sheet, area)[0]?.[0] ?? "",
      formula: readFormulas(sheet, area)[0]?.[0] ?? "",
      text: readTexts(sheet, area)[0]?.[0] ?? "",
      message: this.functions.messageAt({ sheetId: sheet.getSheetId(), row: area.top, column: area.left }),
    };
  }

  /** As if it were typed. */
  write(sheetName: string, a1: string, value: string | number | boolean): void {
    const { sheet, area } = this.place(sheetName, a1);
    makeRoom(sheet, area);
    const cells = { [area.top]: { [area.left]: cellFromInput(value, "General") } };
    this.book.run("sheet.command.set-range-values", { value: cells }, sheet);
  }

  marks(sheetName: string): Mark[] {
    return marksOf(this.sheet(sheetName), this.book.conditionalFormats);
  }

  private place(sheetName: string, a1: string): { sheet: FWorksheet; area: Area } {
    const address = parseAddress(a1);
    if (!address) throw new Error(`no such cell: ${a1}`);
    return { sheet: this.sheet(sheetName), area: address.area };
  }

  private sheet(name: string): FWorksheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`no such sheet: ${name}`);
    return sheet;
  }
}
