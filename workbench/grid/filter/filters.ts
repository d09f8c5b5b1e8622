import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import { LineSteps } from "./line-steps";
import { bodyRows, filteredRows, type SheetFilter } from "./sheet-filter";
import { textsOf } from "./texts-of";

const setFilter = "sheet.mutation.set-auto-filter";

interface FilterChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly filter: SheetFilter | null;
}

/**
 * The filters of the open workbook's sheets. The grid knows none: a filtered row is a hidden row of the grid's, as it is in the file,
 * and what hides it stands here. Every change is one step to undo.
 */
export class Filters {
  private readonly bySheet = new Map<string, SheetFilter>();
  private readonly steps = new LineSteps();
  private readonly fromFile = new WeakSet<ReadonlySet<string>>();
  private readonly watching: { dispose(): void }[];

  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
  ) {
    const command = {
      id: setFilter,
      type: CommandType.MUTATION,
      handler: (_: unknown, change: FilterChange) => this.set(change.subUnitId, change.filter),
    };
    const commands = commandsOf(workbook);
    this.watching = [
      commands.registerCommand(command),
      this.steps.watch(commands, (unitId, sheetId, shift) => {
        if (unitId === workbook.getId()) this.set(sheetId, this.steps.filterAfter(sheetId, shift, this.on(sheetId)));
      }),
    ];
  }

  dispose(): void {
    for (const watch of this.watching) watch.dispose();
  }

  of(sheet: FWorksheet): SheetFilter | null {
    return this.on(sheet.getSheetId());
  }

  /** By the sheet's id: asked for at every cell that is drawn or read. */
  on(sheetId: string): SheetFilter | null {
    return this.bySheet.get(sheetId) ?? null;
  }

  /** As the file has it: of the columns that it filters, what is seen is what they show. */
  open(sheet: FWorksheet, area: Area, columns: readonly number[]): void {
    const seen = bodyRows(area).filter((row) => !isHidden(sheet, row));
    const textAt = textsOf(sheet, area);
    const shown = columns.map((column) => [column, new Set(seen.map((row) => textAt(row, column)))] as const);
    for (const [, texts] of shown) this.fromFile.add(texts);
    this.bySheet.set(sheet.getSheetId(), { area, shown: new Map(shown) });
  }

  /** Whether a column still shows what the file says, of whatever kind that is. */
  isFromFile(texts: ReadonlySet<string>): boolean {
    return this.fromFile.has(texts);
  }

  /** Hides and shows rows as the filter says; null takes the filter away, with every row of it shown. */
  apply(sheet: FWorksheet, filter: SheetFilter | null): void {
    const before = this.of(sheet);
    const wanted = new Set(filter ? rowsOf(sheet, filter) : []);
    const isClear = (filter?.shown.size ?? 0) === 0;
    // Where nothing filters any more, rows that were hidden otherwise are shown too, as in Excel.
    const mayShow = !before ? [] : isClear ? bodyRows(before.area) : rowsOf(sheet, before);
    const hide = [...wanted].filter((row) => !isHidden(sheet, row));
    const show = mayShow.filter((row) => isHidden(sheet, row) && !wanted.has(row));

    const place = { unitId: this.workbook.getId(), subUnitId: sheet.getSheetId() };
    const rows = (verb: "hidden" | "visible", of: readonly number[]) =>
      of.length === 0 ? [] : [{ id: `sheet.mutation.set-row-${verb}`, params: { ...place, ranges: runs(of) } }];
    const redoMutations = [
      { id: setFilter, params: { ...place, filter } },
      ...rows("hidden", hide),
      ...rows("visible", show),
    ];
    const undoMutations = [
      ...rows("visible", hide),
      ...rows("hidden", show),
      { id: setFilter, params: { ...place, filter: before } },
    ];
    for (const { id, params } of redoMutations) this.api.syncExecuteCommand(id, params);
    const undo = sheet.getInject().get(IUndoRedoService);
    undo.pushUndoRedo({ unitID: place.unitId, undoMutations, redoMutations });
  }

  private set(sheetId: string, filter: SheetFilter | null): boolean {
    if (filter) this.bySheet.set(sheetId, filter);
    else this.bySheet.delete(sheetId);
    return true;
  }
}

const rowsOf = (sheet: FWorksheet, filter: SheetFilter): number[] =>
  filter.shown.size === 0 ? [] : filteredRows(filter, textsOf(sheet, filter.area));

const isHidden = (sheet: FWorksheet, row: number): boolean => !sheet.getSheet().getRowRawVisible(row);

function runs(rows: readonly number[]): { startRow: number; endRow: number; startColumn: number; endColumn: number }[] {
  const found: { startRow: number; endRow: number; startColumn: number; endColumn: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && last.endRow === row - 1) last.endRow = row;
    else found.push({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
  }
  return found;
}

/** Through any sheet: asking for the one in front would put one there. */
function commandsOf(workbook: FWorkbook): ICommandService {
  const [sheet] = workbook.getSheets();
  if (!sheet) throw new Error("a workbook has a sheet");
  return sheet.getInject().get(ICommandService);
}
