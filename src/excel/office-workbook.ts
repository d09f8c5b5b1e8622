import type { CellEdit } from "../core/fixes/cell-edit";
import type { SheetContent } from "../core/report/sheet-content";
import type { Area, CellPosition } from "../core/table/grid";
import { applyEdits } from "./apply-edits";
import { askInTurn, type Attempt } from "./attempts";
import { clearMarks } from "./clear-marks";
import { freezeFormulas } from "./freeze-formulas";
import { markSheets } from "./mark-sheets";
import { openCopy } from "./open-copy";
import { probeFunctions } from "./probe-functions";
import { queryActiveSheet, querySheets, readGrids } from "./read-sheets";
import { removeSheets } from "./remove-sheets";
import { repairFormulas } from "./repair-formulas";
import { request } from "./request";
import { selectCell } from "./select-cell";
import { canNameMerges, isRead, sheetState, type SheetQuery } from "./sheet-query";
import { watchEdits } from "./watch-edits";
import type { EditReport, MarkReport, MarkStyle, Reading, Scope, TellingFinding, WorkbookPort } from "./workbook-port";
import { writeSheets } from "./write-sheets";

/** The workbook open in Excel, through office.js. */
export class OfficeWorkbook implements WorkbookPort {
  private sheetIds: readonly string[] = [];
  private readonly names = new Map<string, string>();

  async prepare(): Promise<void> {
    try {
      this.sheetIds = await request(async (context) => {
        const worksheets = context.workbook.worksheets;
        worksheets.load("items/id");
        await context.sync();
        return worksheets.items.map(({ id }) => id);
      });
    } catch {
      // Only a head start: the next reading asks by itself and reports what stands in its way.
    }
  }

  readGrids(scope: Scope = "all"): Promise<Reading> {
    return askInTurn((attempt) =>
      request(async (context) => {
        const queries = await this.query(context, scope, attempt);
        const read = scope === "active" ? queries : queries.filter(isRead);
        const { grids, tooLarge } = await readGrids(context, read, attempt.pace);
        return { grids, tooLarge, sheets: read.map(sheetState), mergesKnown: canNameMerges() };
      }),
    );
  }

  mark(findings: readonly TellingFinding[], reading: Reading, style: MarkStyle = {}): Promise<MarkReport> {
    return markSheets(findings, reading, style);
  }

  clearMarks(): Promise<MarkReport> {
    return clearMarks(this.sheetIds, (queries, ids) => this.remember(queries, ids));
  }

  select(sheet: string, cell: CellPosition): Promise<void> {
    return request((context) => selectCell(context, sheet, cell));
  }

  writeSheets(sheets: readonly SheetContent[]): Promise<void> {
    return writeSheets(sheets);
  }

  removeSheets(names: readonly string[]): Promise<void> {
    return removeSheets(names);
  }

  applyEdits(edits: readonly CellEdit[]): Promise<EditReport> {
    return applyEdits(edits);
  }

  watchEdits(onEdit: (sheet: string, area: Area) => void): Promise<() => Promise<void>> {
    return watchEdits((id) => this.names.get(id), onEdit);
  }

  probeFunctions(): Promise<"working" | "missing" | "unknown"> {
    return probeFunctions();
  }

  repairFormulas(): Promise<number> {
    return repairFormulas();
  }

  freezeFormulas(): Promise<number> {
    return freezeFormulas();
  }

  openCopy(workbook: Uint8Array): Promise<void> {
    return openCopy(workbook);
  }

  private async query(
    context: Excel.RequestContext,
    scope: Scope,
    { pace, rules, trustKnownSheets }: Attempt,
  ): Promise<SheetQuery[]> {
    const parts = { usedArea: true, firstBlock: pace.guessFirstBlock, rules };
    if (scope === "active") return queryActiveSheet(context, parts);

    const known = trustKnownSheets ? this.sheetIds : [];
    const { queries, ids } = await querySheets(context, known, parts, pace.sheetsPerRequest);
    this.remember(queries, ids);
    return queries;
  }

  private remember(queries: readonly SheetQuery[], ids: readonly string[]): void {
    this.sheetIds = ids;
    this.names.clear();
    for (const { worksheet } of queries) this.names.set(worksheet.id, worksheet.name);
  }
}
