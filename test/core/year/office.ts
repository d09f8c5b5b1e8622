import { isSoleSupporter, type Place } from "../../../src/core/policy/places";
import { policyFor } from "../../../src/core/policy/policies";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { plannedRows } from "../../../src/core/year/plan-rows";
import { planSheet } from "../../../src/strings/year/plan-sheet";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";

export const year = 2026;

/** An office's table as a clean copy: every minimum promised, every unit and figure of last year filled in. */
export class Office {
  private readonly cells: CellValue[][];

  constructor(readonly place: Place) {
    const rows = plannedRows(policyFor(year), place.role, isSoleSupporter(place, year));
    const sheet = planSheet({ place: place.name, year }, rows, ({ minimum }) =>
      minimum?.relativeTo === "lastYear" ? "600万元" : "",
    );
    this.cells = sheet.rows.map((row) => [...row]);
    for (const row of this.cells.slice(2)) row[this.column("责任单位")] = "区发改局";
    const aid = this.find("援建资金");
    if (aid) aid[this.column("工作目标")] = "落实安排援建资金660万元";
  }

  /** Writes into the row of a content; the title's row has none. */
  set(content: string, column: string, value: CellValue): this {
    const row = this.find(content);
    if (!row) throw new Error(`${this.place.name}: no row ${content}`);
    row[this.column(column)] = value;
    return this;
  }

  text(content: string, column: string): string {
    return String(this.find(content)?.[this.column(column)] ?? "");
  }

  has(content: string): boolean {
    return this.find(content) !== undefined;
  }

  remove(content: string): this {
    this.cells.splice(this.cells.indexOf(this.find(content)!), 1);
    return this;
  }

  bytes(): Uint8Array {
    const rows = this.cells;
    return writeWorkbook([
      { name: "任务分解表", visibility: "visible", rows, boldRows: [], columnWidths: [], titleRows: 2 },
    ]);
  }

  async grids(): Promise<readonly Grid[]> {
    return gridsOf(await readWorkbook(this.bytes()));
  }

  private find(content: string): CellValue[] | undefined {
    return this.cells.slice(2).find((row) => row[0] === content);
  }

  private column(label: string): number {
    const column = this.cells[1]!.indexOf(label);
    if (column < 0) throw new Error(`no column ${label}`);
    return column;
  }
}
