import type { CellPosition } from "../core/table/grid";
import { askInTurn } from "./attempts";
import { HostFailure } from "./host-failure";
import { planMarks } from "./plan-marks";
import { querySheets, readGrids } from "./read-sheets";
import { request } from "./request";
import { selectCell } from "./select-cell";
import { canNameMerges, isVisible, sheetState } from "./sheet-query";
import type { MarkedFinding } from "../core/report/marked-areas";
import type { MarkReport, Reading, SheetState, WorkbookPort } from "./workbook-port";
import { writeMarks, type SheetMarks } from "./write-marks";

/** The workbook open in Excel, through office.js. */
export class OfficeWorkbook implements WorkbookPort {
  private sheetIds: readonly string[] = [];

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

  readGrids(): Promise<Reading> {
    return askInTurn(({ pace, rules, trustKnownSheets }) =>
      request(async (context) => {
        const known = trustKnownSheets ? this.sheetIds : [];
        const parts = { usedArea: true, firstBlock: pace.guessFirstBlock, rules };
        const { queries, ids } = await querySheets(context, known, parts, pace.sheetsPerRequest);
        this.sheetIds = ids;

        const visible = queries.filter(isVisible);
        const { grids, tooLarge } = await readGrids(context, visible, pace);
        return { grids, tooLarge, sheets: visible.map(sheetState), mergesKnown: canNameMerges() };
      }),
    );
  }

  mark(findings: readonly MarkedFinding[], reading: Reading): Promise<MarkReport> {
    const marks = planMarks(findings, reading.grids);
    return applyMarks(
      reading.sheets.map((sheet) => ({ sheet, marks: marks.filter((mark) => mark.sheet === sheet.name) })),
    );
  }

  async clearMarks(): Promise<MarkReport> {
    const sheets = await askInTurn(({ pace, rules, trustKnownSheets }) =>
      request(async (context): Promise<SheetState[]> => {
        const known = trustKnownSheets ? this.sheetIds : [];
        const parts = { usedArea: false, firstBlock: false, rules };
        const { queries, ids } = await querySheets(context, known, parts, pace.sheetsPerRequest);
        this.sheetIds = ids;
        return queries.map(sheetState);
      }),
    );
    return applyMarks(sheets.map((sheet) => ({ sheet, marks: [] })));
  }

  select(sheet: string, cell: CellPosition): Promise<void> {
    return request((context) => selectCell(context, sheet, cell));
  }

  writeSheets = notYet;
  removeSheets = notYet;
  applyEdits = notYet;
  watchEdits = notYet;
  probeFunctions = notYet;
  repairFormulas = notYet;
  freezeFormulas = notYet;
  openCopy = notYet;
}

function notYet(): Promise<never> {
  return Promise.reject(new HostFailure("unsupported", "NotImplemented"));
}

/** Sheets whose rules could not be listed are left alone: new marks would pile up on the old ones. */
async function applyMarks(wanted: readonly SheetMarks[]): Promise<MarkReport> {
  const changes = wanted.filter(
    ({ sheet, marks }) => marks.length > 0 || sheet.marks === null || sheet.marks.length > 0,
  );
  const unreadable = changes.filter(({ sheet }) => sheet.marks === null);
  const locked = changes.filter(({ sheet }) => sheet.marks !== null && sheet.protected);
  const open = changes.filter(({ sheet }) => sheet.marks !== null && !sheet.protected);

  if (open.length > 0) await request((context) => writeMarks(context, open));
  return { changed: names(open), protected: names(locked), unreadable: names(unreadable) };
}

function names(changes: readonly SheetMarks[]): string[] {
  return changes.map(({ sheet }) => sheet.name);
}
