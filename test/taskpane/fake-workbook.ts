import type { CellEdit } from "../../src/core/fixes/cell-edit";
import type { SheetMarking } from "../../src/core/report/marking";
import type { RowMove } from "../../src/core/report/row-move";
import type { SheetContent } from "../../src/core/report/sheet-content";
import { areaToA1 } from "../../src/core/table/a1";
import type { Area, CellPosition, Grid } from "../../src/core/table/grid";
import type { HostFailure } from "../../src/excel/host-failure";
import type {
  EditReport,
  FreezeReport,
  FrozenFormula,
  MarkReport,
  Reading,
  RestoreReport,
  Scope,
  SheetArea,
  SheetState,
  WorkbookPort,
} from "../../src/excel/workbook-port";

const sheet: SheetState = { id: "{1}", name: "任务分解表", protected: false, marks: [] };
const grid: Grid = { sheet: sheet.name, origin: { row: 0, column: 0 }, cells: [["工作内容"]], merges: [] };

/** A workbook that answers as it is told and notes what it was asked, in order. */
export class FakeWorkbook implements WorkbookPort {
  readonly asked: string[] = [];
  readonly marked: SheetMarking[] = [];
  readonly written: SheetContent[] = [];
  readonly edited: CellEdit[] = [];
  readonly copies: Uint8Array[] = [];

  reading: Reading = { grids: [grid], sheets: [sheet], tooLarge: [], mergesKnown: true };
  report: MarkReport = { changed: [sheet.name], protected: [], unreadable: [] };
  functions: "working" | "missing" | "unknown" = "working";
  /** Rows that staff have hidden on every sheet. */
  hiddenRows: readonly number[] = [];
  formulas = 0;
  /** Why freezing stops halfway. */
  freezeFailure: HostFailure | null = null;
  /** How many formulas cannot be put back. */
  unrestored = 0;
  selection = { sheet: sheet.name, cell: { row: 1, column: 1 } };
  /** Edits that the workbook refuses. */
  refuse: (edit: CellEdit) => boolean = () => false;
  /** What the next request is rejected with. */
  failure: unknown = null;
  /** What reading edited cells gives; null: everything has to be read. */
  patched: Reading | null = null;
  private readonly watchers = new Set<{ onEdit: (edit: SheetArea) => void; onMoved: () => void }>();

  async prepare(): Promise<void> {
    await this.answer("prepare", undefined);
  }

  readGrids(scope: Scope = "all"): Promise<Reading> {
    return this.answer(scope === "all" ? "read" : `read ${scope}`, this.reading);
  }

  readEdits(_before: Reading, edits: readonly SheetArea[]): Promise<Reading | null> {
    return this.answer(`read ${edits.map(({ sheet, area }) => `${sheet}!${areaToA1(area)}`).join()}`, this.patched);
  }

  readHiddenRows({ grids }: Reading): Promise<readonly Grid[]> {
    return this.answer(
      "read hidden rows",
      grids.map((each) => (this.hiddenRows.length > 0 ? { ...each, hiddenRows: this.hiddenRows } : each)),
    );
  }

  mark(wanted: readonly SheetMarking[], reading: Reading): Promise<MarkReport> {
    this.marked.push(...wanted);
    return this.answer(`mark ${reading.sheets.map(({ name }) => name).join()}`, this.report);
  }

  clearMarks(): Promise<MarkReport> {
    return this.answer("clear", this.report);
  }

  select(on: string, { row, column }: CellPosition): Promise<void> {
    return this.answer(`select ${on} ${row},${column}`, undefined);
  }

  selected(): Promise<{ sheet: string; cell: CellPosition }> {
    return this.answer("selected", this.selection);
  }

  writeSheets(sheets: readonly SheetContent[]): Promise<void> {
    this.written.push(...sheets);
    return this.answer(`write ${sheets.map(({ name }) => name).join()}`, undefined);
  }

  addSheet(sheet: SheetContent): Promise<void> {
    this.written.push(sheet);
    return this.answer(`add ${sheet.name}`, undefined);
  }

  drawCharts(sheets: readonly Pick<SheetContent, "name" | "charts">[]): Promise<void> {
    return this.answer(
      `draw ${sheets.flatMap(({ charts = [] }) => charts.map(({ title }) => title)).join()}`,
      undefined,
    );
  }

  moveRows(on: string, moves: readonly RowMove[]): Promise<void> {
    return this.answer(`move ${on} ${moves.map(({ row, count }) => `${row}:${count}`).join()}`, undefined);
  }

  removeSheets(names: readonly string[]): Promise<void> {
    return this.answer(`remove ${names.join()}`, undefined);
  }

  applyEdits(edits: readonly CellEdit[]): Promise<EditReport> {
    this.edited.push(...edits);
    const refused = edits.filter(this.refuse);
    const applied = edits.filter((edit) => !refused.includes(edit));
    return this.answer(`edit ${edits.length}`, { applied, refused, protected: [] });
  }

  async watchEdits(onEdit: (edit: SheetArea) => void, onMoved: () => void): Promise<() => Promise<void>> {
    const watcher = { onEdit, onMoved };
    this.watchers.add(watcher);
    await this.answer("watch", undefined);
    return async () => {
      this.watchers.delete(watcher);
      await this.answer("unwatch", undefined);
    };
  }

  /** As if the user had typed there. */
  edit(on: string, area: Area): void {
    for (const { onEdit } of this.watchers) onEdit({ sheet: on, area });
  }

  /** As if rows had been inserted, or a co-author had typed. */
  move(): void {
    for (const { onMoved } of this.watchers) onMoved();
  }

  probeFunctions(): Promise<"working" | "missing" | "unknown"> {
    return this.answer("probe", this.functions);
  }

  repairFormulas(): Promise<number> {
    return this.answer("repair", this.formulas);
  }

  countFormulas(): Promise<number> {
    return this.answer("count formulas", this.formulas);
  }

  freezeFormulas(): Promise<FreezeReport> {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const frozen = { sheetId: sheet.id, area, formula: "=SHANHAI.GAP(A1)", values: [[1]] };
    return this.answer("freeze", {
      frozen: Array.from({ length: this.formulas }, () => ({ ...frozen })),
      ...(this.freezeFailure && { failure: this.freezeFailure }),
    });
  }

  restoreFormulas(frozen: readonly FrozenFormula[]): Promise<RestoreReport> {
    const left = frozen.slice(0, this.unrestored);
    return this.answer(`restore ${frozen.length}`, { restored: frozen.length - left.length, left });
  }

  openCopy(workbook: Uint8Array): Promise<void> {
    this.copies.push(workbook);
    return this.answer("open copy", undefined);
  }

  private async answer<Answer>(asked: string, answer: Answer): Promise<Answer> {
    this.asked.push(asked);
    const failure = this.failure;
    this.failure = null;
    if (failure) throw failure;
    return answer;
  }
}
