import { ICommandService, RedoCommandId, UndoCommandId, type ICommandInfo, type IRange } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area, CellPosition } from "../../src/core/table/grid";
import { areaToA1 } from "../../src/core/table/a1";
import { type ImmovablePart, partInTheWay } from "../../src/xlsx/patch/immovable-parts";
import { type LineShift, inverseShift, shiftedArea } from "../../src/xlsx/references/line-shift";
import { toArea, toGridRange } from "./grid-range";
import type { Grid } from "./univer";

interface LineChange {
  readonly sheetId: string;
  readonly shift: LineShift;
  readonly mergesBefore: readonly Area[];
}

/** By the sheet's id. */
type ImmovableParts = ReadonlyMap<string, readonly ImmovablePart[]>;

const mergeMutations = /^sheet\.mutation\.(add|remove)-worksheet-merge$/;

/**
 * The rows and columns inserted and deleted since a file was opened: saving shifts the file's own lines by them, before
 * it compares cell with cell. What was undone is no change.
 *
 * It also mends a fault of the grid, which loses merges that lie directly below each other when rows are inserted or
 * deleted among them, and again when that is undone: which merges there must be is worked out here, and put right as soon
 * as the command is done.
 */
export class LineChanges {
  private changes: LineChange[] = [];
  private readonly merges = new Map<string, readonly Area[]>();
  /** Sheets whose lines, or merges only, a command has changed so far. */
  private readonly shiftedSheets = new Set<string>();
  private readonly mergedSheets = new Set<string>();
  private undoing = false;
  private watching: { dispose(): void }[] = [];
  private book: FWorkbook | null = null;

  private known: ImmovableParts | null = null;

  /**
   * @param readImmovable What each sheet of the file holds that lines cannot be inserted into; asked once, if at all.
   * @param hasArrays Whether it may hold array formulas.
   */
  constructor(
    private readonly readImmovable: () => ImmovableParts,
    private readonly hasArrays = false,
  ) {}

  /** From here on the grid's workbook is what is watched. */
  watch({ api, univer }: Grid, book: FWorkbook): void {
    for (const watch of this.watching) watch.dispose();
    this.changes = [];
    this.merges.clear();
    this.book = book;
    for (const sheet of book.getSheets()) this.merges.set(sheet.getSheetId(), mergesOf(sheet));

    // The facade's events leave out undo and redo.
    const commands = univer.__getInjector().get(ICommandService);
    this.watching = [
      commands.beforeCommandExecuted(({ id }) => {
        if (id === UndoCommandId) this.undoing = true;
      }),
      commands.onCommandExecuted((command) =>
        this.follow(command, (id, parameters) => api.syncExecuteCommand(id, parameters)),
      ),
    ];
  }

  /** In their order, one after the other. */
  shiftsOf(sheetId: string): LineShift[] {
    return this.changes.filter((change) => change.sheetId === sheetId).map(({ shift }) => shift);
  }

  /** What on the sheet cannot be cut by a shift, if anything is in its way. */
  obstacle(sheetId: string, shift: LineShift): ImmovablePart | null {
    return partInTheWay(this.immovable(sheetId), shift);
  }

  /**
   * Whether a change is about some cells of an array formula, but not about all of them. Once it has been overwritten or
   * deleted as a whole, its cells are as any others; undone, they are its again.
   */
  cutsArray(sheetId: string, changed: Iterable<CellPosition>): boolean {
    const sheet = this.hasArrays ? this.book?.getSheetBySheetId(sheetId) : null;
    if (!sheet) return false;
    const arrays = this.immovable(sheetId).flatMap(({ kind, area }) =>
      kind === "array-formula" && area ? [area] : [],
    );
    const there = arrays.filter(({ top, left }) => sheet.getSheet().getCellRaw(top, left)?.f);
    if (there.length === 0) return false;
    const cells = [...changed];
    return there.some((area) => {
      const count = cells.filter((cell) => isWithin(cell, area)).length;
      return count > 0 && count < cellsIn(area, sheet);
    });
  }

  /** Where these parts are by now. */
  private immovable(sheetId: string): ImmovablePart[] {
    this.known ??= this.readImmovable();
    return (this.known.get(sheetId) ?? []).map((part) => {
      const area = this.shiftsOf(sheetId).reduce<Area | null>((at, each) => at && shiftedArea(at, each), part.area);
      return { ...part, area };
    });
  }

  private follow({ id, params }: Readonly<ICommandInfo>, run: (id: string, parameters: object) => unknown): void {
    const { unitId, subUnitId: sheetId = "" } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    const shift = unitId === this.book?.getId() ? shiftOf(id, params) : null;
    if (shift) this.shifted(sheetId, shift);
    else if (mergeMutations.test(id)) this.mergedSheets.add(sheetId);
    else if (id.includes(".command.")) this.settle(run);
    if (id === UndoCommandId || id === RedoCommandId) this.undoing = false;
  }

  /** The grid changes merges along with lines, before and after: what they come to counts once the command is done. */
  private settle(run: (id: string, parameters: object) => unknown): void {
    const [shifted, merged] = [[...this.shiftedSheets], [...this.mergedSheets]];
    this.shiftedSheets.clear();
    for (const sheetId of shifted) this.repair(sheetId, run);
    for (const sheetId of merged) if (!shifted.includes(sheetId)) this.remember(sheetId);
    this.mergedSheets.clear();
  }

  private shifted(sheetId: string, shift: LineShift): void {
    this.shiftedSheets.add(sheetId);
    const last = this.changes.at(-1);
    if (this.undoing && last?.sheetId === sheetId && isSame(last.shift, inverseShift(shift))) {
      this.merges.set(sheetId, last.mergesBefore);
      this.changes.pop();
      return;
    }
    const before = this.merges.get(sheetId) ?? [];
    this.changes.push({ sheetId, shift, mergesBefore: before });
    this.merges.set(sheetId, before.map((area) => shiftedArea(area, shift)).filter(isMerge));
  }

  private remember(sheetId: string): void {
    const sheet = this.book?.getSheetBySheetId(sheetId);
    if (sheet) this.merges.set(sheetId, mergesOf(sheet));
  }

  private repair(sheetId: string, run: (id: string, parameters: object) => unknown): void {
    const sheet = this.book?.getSheetBySheetId(sheetId);
    const wanted = this.merges.get(sheetId) ?? [];
    const found = sheet ? mergesOf(sheet) : [];
    if (sheet && names(found) !== names(wanted)) {
      const place = { unitId: this.book?.getId(), subUnitId: sheetId };
      if (found.length > 0) run("sheet.mutation.remove-worksheet-merge", { ...place, ranges: found.map(toGridRange) });
      if (wanted.length > 0) run("sheet.mutation.add-worksheet-merge", { ...place, ranges: wanted.map(toGridRange) });
    }
  }
}

/** What a mutation of the grid does to lines; null for all others. */
export function shiftOf(id: string, params: unknown): LineShift | null {
  const { range } = (params ?? {}) as { range?: IRange };
  if (!range) return null;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  switch (id) {
    case "sheet.mutation.insert-row":
      return { axis: "rows", at: range.startRow, count: rows };
    case "sheet.mutation.remove-rows":
      return { axis: "rows", at: range.startRow, count: -rows };
    case "sheet.mutation.insert-col":
      return { axis: "columns", at: range.startColumn, count: columns };
    case "sheet.mutation.remove-col":
      return { axis: "columns", at: range.startColumn, count: -columns };
    default:
      return null;
  }
}

const isSame = (one: LineShift, other: LineShift): boolean =>
  one.axis === other.axis && one.at === other.at && one.count === other.count;

/** A merge of one cell is none. */
function isMerge(area: Area | null): area is Area {
  return area !== null && (area.top !== area.bottom || area.left !== area.right);
}

const isWithin = ({ row, column }: CellPosition, { top, left, bottom, right }: Area): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** So many of an area's cells as the grid has: a formula may be over a whole sheet. */
function cellsIn({ top, left, bottom, right }: Area, sheet: FWorksheet): number {
  const rows = Math.min(bottom, sheet.getMaxRows() - 1) - top + 1;
  const columns = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
  return rows * columns;
}

const mergesOf = (sheet: FWorksheet): Area[] => sheet.getSheet().getMergeData().map(toArea);
const names = (areas: readonly Area[]): string => areas.map(areaToA1).sort().join();
