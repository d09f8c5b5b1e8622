import type { MarkedFinding } from "../../src/core/report/marked-areas";
import type { CellPosition, Grid } from "../../src/core/table/grid";
import type { MarkReport, Reading, SheetState, WorkbookPort } from "../../src/excel/workbook-port";

const sheet: SheetState = { id: "{1}", name: "任务分解表", protected: false, marks: [] };
const grid: Grid = { sheet: sheet.name, origin: { row: 0, column: 0 }, cells: [["工作内容"]], merges: [] };

/** A workbook that answers as it is told and notes what it was asked, in order. */
export class FakeWorkbook implements WorkbookPort {
  readonly asked: string[] = [];
  readonly marked: MarkedFinding[] = [];

  reading: Reading = { grids: [grid], sheets: [sheet], tooLarge: [], mergesKnown: true };
  report: MarkReport = { changed: [sheet.name], protected: [], unreadable: [] };
  /** What the next request is rejected with. */
  failure: unknown = null;

  async prepare(): Promise<void> {
    await this.answer("prepare", undefined);
  }

  readGrids(): Promise<Reading> {
    return this.answer("read", this.reading);
  }

  mark(findings: readonly MarkedFinding[], reading: Reading): Promise<MarkReport> {
    this.marked.push(...findings);
    return this.answer(`mark ${reading.sheets.map(({ name }) => name).join()}`, this.report);
  }

  clearMarks(): Promise<MarkReport> {
    return this.answer("clear", this.report);
  }

  select(on: string, { row, column }: CellPosition): Promise<void> {
    return this.answer(`select ${on} ${row},${column}`, undefined);
  }

  writeSheets = () => this.answer("write sheets", undefined);
  removeSheets = () => this.answer("remove sheets", undefined);
  applyEdits = () => this.answer("apply edits", { applied: [], refused: [], protected: [] });
  watchEdits = () => this.answer("watch edits", async () => undefined);
  probeFunctions = () => this.answer("probe functions", "unknown" as const);
  repairFormulas = () => this.answer("repair formulas", 0);
  freezeFormulas = () => this.answer("freeze formulas", 0);
  openCopy = () => this.answer("open copy", undefined);

  private async answer<Answer>(asked: string, answer: Answer): Promise<Answer> {
    this.asked.push(asked);
    const failure = this.failure;
    this.failure = null;
    if (failure) throw failure;
    return answer;
  }
}
