import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { Comments } from "../grid/comments";
import { ConditionalFormats } from "../grid/conditional-formats";
import { Filters } from "../grid/filter/filters";
import { shiftOf } from "../grid/line-changes";
import type { OpenedFile } from "../grid/open-workbook";
import { sheetId } from "../grid/snapshot";
import { type CellWrite, writeCells } from "../grid/write-cells";
import { Charts } from "./charts";
import { DocumentData } from "./document-data";
import { accessDenied, refused } from "./host-error";
import type { PageSetup } from "./page-setup";
import { Protection } from "./protection";
import { References } from "./references";

/**
 * The open workbook as the Excel objects see it: the grid's own workbook, and the little that Excel knows beside it.
 * There is no second copy of any cell.
 */
export class Book {
  readonly references = new References();
  readonly documentData: DocumentData;
  readonly conditionalFormats: ConditionalFormats;
  readonly comments: Comments;
  readonly charts = new Charts();
  readonly filters: Filters;
  /** By sheet id; only sheets that an add-in has set up. */
  readonly pageSetups = new Map<string, PageSetup>();
  /** Sheets hidden so that only a program can show them again; the grid knows one kind of hidden. */
  readonly veryHidden = new Set<string>();
  /** By their ids: the sheets that an add-in has added. */
  readonly addedSheets = new Set<string>();
  /** True while a co-author's edit arrives. */
  byCoauthor = false;
  /** Opened by somebody else, or write-protected: nothing in it can be changed. */
  readOnly = false;
  /** What is to happen with a workbook that the add-in opens beside this one. */
  onNewWorkbook: (bytes: Uint8Array) => void = () => undefined;
  /** True while a batch runs: what changes then was changed by the add-in. */
  inBatch = false;
  private readonly watch: { dispose(): void };

  constructor(
    readonly api: FUniver,
    readonly workbook: FWorkbook,
    readonly protection = new Protection(),
  ) {
    this.documentData = new DocumentData(workbook);
    this.conditionalFormats = new ConditionalFormats(api, workbook);
    this.comments = new Comments(api, workbook);
    this.filters = new Filters(api, workbook);
    this.watch = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      const { unitId, subUnitId = "" } = (params ?? {}) as { unitId?: string; subUnitId?: string };
      const shift = unitId === workbook.getId() ? shiftOf(id, params) : null;
      if (shift) this.charts.shift(subUnitId, shift);
    });
  }

  /** Takes up what came with the file beside its cells. */
  open({ workbook, threads, charts }: Pick<OpenedFile, "workbook" | "threads" | "charts">): void {
    this.comments.open(threads);
    charts.forEach((each, index) => this.charts.open(sheetId(index), each));
    workbook.sheets.forEach(({ autoFilter, filteredColumns = [] }, index) => {
      const sheet = this.workbook.getSheetBySheetId(sheetId(index));
      if (sheet && autoFilter) this.filters.open(sheet, autoFilter, filteredColumns);
    });
  }

  /** To be called when the workbook is closed: what watches the grid would keep it, with all its cells. */
  dispose(): void {
    this.watch.dispose();
    this.filters.dispose();
  }

  /** By id, or by name whatever its case, as Excel looks sheets up. */
  sheet(key: string): FWorksheet | null {
    const sheets = this.workbook.getSheets();
    const name = key.toLowerCase();
    return (
      sheets.find((sheet) => sheet.getSheetId() === key) ??
      sheets.find((sheet) => sheet.getSheetName().toLowerCase() === name) ??
      null
    );
  }

  /** @throws HostError AccessDenied on a protected sheet. */
  demandWritable(sheet: FWorksheet, location: string): void {
    if (this.readOnly || this.protection.isProtected(sheet.getSheetId())) throw accessDenied(location);
  }

  /** @throws HostError AccessDenied where sheets may be neither added, removed, renamed nor hidden. */
  demandOpenStructure(location: string): void {
    if (this.readOnly || this.protection.structure) throw accessDenied(location);
  }

  /**
   * The user can take back what is written to his own sheets; what is on an add-in's own goes with the sheet.
   *
   * @throws HostError InvalidOperation where the grid refuses it, such as a part of an array formula.
   */
  write(write: Omit<CellWrite, "undoable">, location: string): void {
    const undoable = !this.addedSheets.has(write.sheet.getSheetId());
    if (!writeCells(this.api, { ...write, undoable })) throw refused(location);
  }

  /** Runs a grid command on this workbook, and on a sheet of it. Only commands can be undone; mutations cannot. */
  run(command: string, parameters: Record<string, unknown>, sheet?: FWorksheet): boolean {
    const place = { unitId: this.workbook.getId(), ...(sheet ? { subUnitId: sheet.getSheetId() } : {}) };
    return this.api.syncExecuteCommand(command, { ...place, ...parameters }) as boolean;
  }
}
