import type { CellEdit } from "../core/fixes/cell-edit";
import type { SheetMarking } from "../core/report/marking";
import type { RowMove } from "../core/report/row-move";
import type { SheetContent } from "../core/report/sheet-content";
import type { CellPosition, Grid } from "../core/table/grid";
import { askInTurn, type Attempt } from "./attempts";
import { firstGrid, queryActiveSheet, querySheets, readGrids } from "./read-sheets";
import { request } from "./request";
import { selectCell } from "./select-cell";
import { canNameMerges, isRead, sheetState, type SheetQuery } from "./sheet-query";
import type {
  ChartedSheet,
  EditReport,
  FreezeReport,
  FrozenFormula,
  MarkReport,
  Reading,
  RestoreReport,
  Scope,
  SheetArea,
  WorkbookPort,
} from "./workbook-port";

/** The workbook open in Excel, through office.js. */
export class OfficeWorkbook implements WorkbookPort {
  private sheetIds: readonly string[] = [];
  private readonly names = new Map<string, string>();

  async prepare(): Promise<void> {
    // Where it cannot be had now, the first 审核 asks again and says so.
    marking().catch(() => undefined);
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
        const hidden = queries.filter((query) => !read.includes(query)).flatMap(firstGrid);
        return { grids, tooLarge, sheets: read.map(sheetState), hidden, mergesKnown: canNameMerges() };
      }),
    );
  }

  readEdits(before: Reading, edits: readonly SheetArea[], scope: Scope): Promise<Reading | null> {
    return further().then(({ readEdits }) => readEdits(before, edits, scope));
  }

  readHiddenRows(reading: Reading): Promise<readonly Grid[]> {
    return further().then(({ readHiddenRows }) => readHiddenRows(reading));
  }

  mark(wanted: readonly SheetMarking[], reading: Reading): Promise<MarkReport> {
    return marking().then(({ markSheets }) => markSheets(wanted, reading));
  }

  clearMarks(): Promise<MarkReport> {
    return marking().then(({ clearMarks }) => clearMarks(this.sheetIds, (queries, ids) => this.remember(queries, ids)));
  }

  select(sheet: string, cell: CellPosition): Promise<void> {
    return request((context) => selectCell(context, sheet, cell));
  }

  selected(): Promise<{ sheet: string; cell: CellPosition }> {
    return further().then(({ selectedCell }) => selectedCell());
  }

  writeSheets(sheets: readonly SheetContent[]): Promise<void> {
    return further().then(({ writeSheets }) => writeSheets(sheets));
  }

  addSheet(sheet: SheetContent): Promise<void> {
    return further().then(({ addSheet }) => addSheet(sheet));
  }

  drawCharts(sheets: readonly ChartedSheet[]): Promise<void> {
    return further().then(({ drawCharts }) => drawCharts(sheets));
  }

  moveRows(sheet: string, moves: readonly RowMove[]): Promise<void> {
    return further().then(({ moveRows }) => moveRows(sheet, moves));
  }

  removeSheets(names: readonly string[]): Promise<void> {
    return further().then(({ removeSheets }) => removeSheets(names));
  }

  applyEdits(edits: readonly CellEdit[]): Promise<EditReport> {
    return further().then(({ applyEdits }) => applyEdits(edits));
  }

  watchEdits(onEdit: (edit: SheetArea) => void, onMoved: () => void): Promise<() => Promise<void>> {
    return further().then(({ watchEdits }) => watchEdits((id) => this.names.get(id), onEdit, onMoved));
  }

  probeFunctions(): Promise<"working" | "missing" | "unknown"> {
    return further().then(({ probeFunctions }) => probeFunctions());
  }

  repairFormulas(): Promise<number> {
    return further().then(({ repairFormulas }) => repairFormulas());
  }

  countFormulas(): Promise<number> {
    return further().then(({ countFormulas }) => countFormulas());
  }

  freezeFormulas(): Promise<FreezeReport> {
    return further().then(({ freezeFormulas }) => freezeFormulas());
  }

  restoreFormulas(frozen: readonly FrozenFormula[]): Promise<RestoreReport> {
    return further().then(({ restoreFormulas }) => restoreFormulas(frozen));
  }

  openCopy(workbook: Uint8Array): Promise<void> {
    return further().then(({ openCopy }) => openCopy(workbook));
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

/** Marks come in a file of their own too: no button waits for them. */
function marking() {
  return import(/* webpackChunkName: "marking" */ "./marking");
}

/** What the first 审核 does not need comes in a file of its own. */
function further() {
  return import(/* webpackChunkName: "further-requests" */ "./further-requests");
}
