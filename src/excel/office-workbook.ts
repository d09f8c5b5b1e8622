import type { CellPosition } from "../core/table/grid";
import { HostFailure } from "./host-failure";
import { planMarks } from "./plan-marks";
import { cellsPerCautiousRequest, cellsPerRequest } from "./reading-blocks";
import { querySheets, readGrids, type Pace } from "./read-sheets";
import { request } from "./request";
import { selectCell } from "./select-cell";
import { canNameMerges, sheetState } from "./sheet-query";
import type { MarkedFinding, MarkReport, Reading, ReadingScope, SheetState, WorkbookPort } from "./workbook-port";
import { writeMarks, type SheetMarks } from "./write-marks";

const briskly: Pace = { sheetsPerRequest: 50, cellsPerRequest, guessFirstBlock: true };
const cautiously: Pace = { sheetsPerRequest: 1, cellsPerRequest: cellsPerCautiousRequest, guessFirstBlock: false };

/** One way of asking; the next is tried when Excel refuses this one for what was asked, not for the state it is in. */
interface Attempt {
  readonly pace: Pace;
  readonly rules: boolean;
}

const attempts: readonly Attempt[] = [
  { pace: briskly, rules: true },
  // A sheet known from before is gone; its id is forgotten now.
  { pace: briskly, rules: true },
  // The answer was too large.
  { pace: cautiously, rules: true },
  // Some builds of Excel fail to list the rules that users have piled on the same cells (office-js#5222, #6827).
  { pace: cautiously, rules: false },
];

const curable: readonly HostFailure["kind"][] = ["item-not-found", "payload-too-large", "unexpected"];

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

  readGrids(scope: ReadingScope): Promise<Reading> {
    return this.firstSuccess(({ pace, rules }) =>
      request(async (context) => {
        const parts = { usedArea: true, firstBlock: pace.guessFirstBlock, rules };
        const { queries, ids } = await querySheets(context, scope, this.sheetIds, parts, pace.sheetsPerRequest);
        this.sheetIds = ids;

        const { grids, tooLarge } = await readGrids(context, queries, pace);
        return { grids, tooLarge, sheets: queries.map(sheetState), mergesKnown: canNameMerges() };
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
    const sheets = await this.firstSuccess(({ pace, rules }) =>
      request(async (context): Promise<SheetState[]> => {
        const parts = { usedArea: false, firstBlock: false, rules };
        const { queries, ids } = await querySheets(context, "all", this.sheetIds, parts, pace.sheetsPerRequest);
        this.sheetIds = ids;
        return queries.map(sheetState);
      }),
    );
    return applyMarks(sheets.map((sheet) => ({ sheet, marks: [] })));
  }

  select(sheet: string, cell: CellPosition): Promise<void> {
    return request((context) => selectCell(context, sheet, cell));
  }

  private async firstSuccess<Result>(ask: (attempt: Attempt) => Promise<Result>): Promise<Result> {
    let failure: unknown;
    for (const attempt of attempts) {
      try {
        return await ask(attempt);
      } catch (error) {
        if (!(error instanceof HostFailure) || !curable.includes(error.kind)) throw error;
        failure ??= error;
        if (error.kind === "item-not-found") this.sheetIds = [];
      }
    }
    throw failure;
  }
}

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
