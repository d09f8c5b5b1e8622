import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import type { Area } from "../../src/core/table/grid";
import { areaAddress, sheetColumns, sheetRows } from "../grid/address";
import { Bounds } from "../grid/bounds";
import { cellValue } from "../grid/cells";
import { toArea } from "../grid/grid-range";
import type { Book } from "./book";
import { EventType, hostEvent, workbookTarget, type EventEntry } from "./host-events";
import { valueType } from "./objects/range-cells";

/** Mutations say where they apply by these two. */
interface SheetPlace {
  unitId?: string;
  subUnitId?: string;
}

interface CellChanges extends SheetPlace {
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

interface CommandOptions {
  /** Set where the grid stores what a formula gave; Excel raises no event for that. */
  fromFormula?: boolean;
  applyFormulaCalculationResult?: boolean;
}

/**
 * Turns what happens to the grid into Excel's events. It watches the grid's mutations, so that it sees the keyboard,
 * undo, and the add-in's own writes alike; the latter carry the trigger source ThisLocalAddin.
 */
export class GridEvents {
  private valueBefore: string | number | boolean | null = null;
  private activeSheet: string;
  private readonly watches: { dispose(): void }[];

  constructor(
    private readonly book: Book,
    private readonly emit: (entries: EventEntry[]) => void,
  ) {
    const { api } = book;
    this.activeSheet = book.workbook.getActiveSheet().getSheetId();
    this.watches = [
      api.addEvent(api.Event.BeforeCommandExecute, (command) => this.remember(command)),
      api.addEvent(api.Event.CommandExecuted, (command) => this.translate(command)),
      api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
        const [range] = selections;
        if (!range || worksheet.getWorkbook().getUnitId() !== book.workbook.getId()) return;
        this.raise(EventType.selectionChanged, worksheet.getSheetId(), { address: areaAddress(toArea(range)) });
      }),
    ];
  }

  dispose(): void {
    for (const watch of this.watches) watch.dispose();
  }

  /** The value before an edit of one cell; the grid forgets it as soon as the edit is done. */
  private remember(command: Readonly<ICommandInfo>): void {
    if (command.id !== "sheet.mutation.set-range-values") return;
    const { area, sheetId } = this.editedCells(command) ?? {};
    const isOneCell = area && area.top === area.bottom && area.left === area.right;
    const sheet = sheetId ? this.book.sheet(sheetId) : null;
    this.valueBefore = isOneCell && sheet ? cellValue(sheet.getSheet().getCellRaw(area.top, area.left)) : null;
  }

  private translate(command: Readonly<ICommandInfo>): void {
    const parameters = (command.params ?? {}) as SheetPlace & { range?: Parameters<typeof toArea>[0] };
    if (parameters.unitId !== this.book.workbook.getId()) return;
    const sheetId = parameters.subUnitId ?? "";
    switch (command.id) {
      case "sheet.mutation.set-range-values":
        return this.cellsChanged(command);
      case "sheet.mutation.reorder-range":
        return parameters.range && this.rangeEdited(sheetId, toArea(parameters.range));
      case "sheet.mutation.insert-row":
        return this.structureChanged(sheetId, "RowInserted", "Down", rows(parameters.range));
      case "sheet.mutation.remove-rows":
        return this.structureChanged(sheetId, "RowDeleted", "Up", rows(parameters.range));
      case "sheet.mutation.insert-col":
        return this.structureChanged(sheetId, "ColumnInserted", "Right", columns(parameters.range));
      case "sheet.mutation.remove-col":
        return this.structureChanged(sheetId, "ColumnDeleted", "Left", columns(parameters.range));
      case "sheet.mutation.insert-sheet":
        return this.raiseOnWorkbook(EventType.added, String((command.params as { sheet?: { id?: string } }).sheet?.id));
      case "sheet.mutation.remove-sheet":
        return this.raiseOnWorkbook(EventType.deleted, sheetId);
      case "sheet.operation.set-worksheet-active":
        return this.activated(sheetId);
    }
  }

  private cellsChanged(command: Readonly<ICommandInfo>): void {
    const edited = this.editedCells(command);
    if (!edited) return;
    const { sheetId, area, formatted } = edited;
    if (formatted) this.raise(EventType.formatChanged, sheetId, { address: areaAddress(formatted) });
    if (area) this.rangeEdited(sheetId, area);
  }

  private rangeEdited(sheetId: string, area: Area): void {
    this.raise(EventType.changed, sheetId, {
      address: areaAddress(area),
      changeType: "RangeEdited",
      shiftDirection: 0,
      referenceId: "",
      ...this.details(sheetId, area),
    });
  }

  /** Excel tells old and new value for single cells; office.js wants them flat and gives them as `details`. */
  private details(sheetId: string, area: Area): object {
    const sheet = this.book.sheet(sheetId);
    if (this.valueBefore === null || !sheet || area.top !== area.bottom || area.left !== area.right) return {};
    const valueAfter = cellValue(sheet.getSheet().getCellRaw(area.top, area.left));
    return {
      valueBefore: this.valueBefore,
      valueAfter,
      valueTypeBefore: valueType(this.valueBefore),
      valueTypeAfter: valueType(valueAfter),
    };
  }

  /** Which cells a mutation gave content, and which it only gave another look. */
  private editedCells(
    command: Readonly<ICommandInfo>,
  ): { sheetId: string; area: Area | null; formatted: Area | null } | null {
    const { unitId, subUnitId, cellValue: cells } = (command.params ?? {}) as CellChanges;
    const options = (command as { options?: CommandOptions }).options;
    if (unitId !== this.book.workbook.getId() || !subUnitId || !cells) return null;
    if (options?.fromFormula || options?.applyFormulaCalculationResult) return null;

    const [content, formatted] = [new Bounds(), new Bounds()];
    // Loops without lists: there may be a hundred thousand cells.
    for (const row in cells) {
      for (const column in cells[row]) {
        const cell = cells[row][Number(column)];
        // Typing writes value and style together; a change of format writes the style alone.
        const hasContent = !cell || "v" in cell || "f" in cell || "p" in cell;
        (hasContent ? content : formatted).include(Number(row), Number(column));
      }
    }
    return { sheetId: subUnitId, area: content.area, formatted: formatted.area };
  }

  private structureChanged(sheetId: string, changeType: string, shiftDirection: string, area: Area | null): void {
    if (!area) return;
    const change = { address: areaAddress(area), changeType, shiftDirection, referenceId: "" };
    this.raise(EventType.changed, sheetId, change);
  }

  private activated(sheetId: string): void {
    if (sheetId === this.activeSheet) return;
    this.raise(EventType.deactivated, this.activeSheet, {});
    this.activeSheet = sheetId;
    this.raise(EventType.activated, sheetId, {});
  }

  /** To the handlers of the sheet and to those of all sheets. */
  private raise(type: number, sheetId: string, details: object): void {
    const event = { worksheetId: sheetId, source: this.source, triggerSource: this.trigger, ...details };
    this.emit([hostEvent(type, sheetId, event), hostEvent(type, workbookTarget, event)]);
  }

  private raiseOnWorkbook(type: number, sheetId: string): void {
    this.emit([hostEvent(type, workbookTarget, { worksheetId: sheetId, source: this.source })]);
  }

  private get source(): "Local" | "Remote" {
    return this.book.byCoauthor ? "Remote" : "Local";
  }

  private get trigger(): "ThisLocalAddin" | "Unknown" {
    return this.book.inBatch ? "ThisLocalAddin" : "Unknown";
  }
}

type GridRange = Parameters<typeof toArea>[0];

const rows = (range: GridRange | undefined): Area | null =>
  range ? { ...toArea(range), left: 0, right: sheetColumns - 1 } : null;

const columns = (range: GridRange | undefined): Area | null =>
  range ? { ...toArea(range), top: 0, bottom: sheetRows - 1 } : null;
