import type { Mark } from "../grid/marks";

export interface CellState {
  value: string | number | boolean;
  /** With "=", "" where there is none. */
  formula: string;
  /** As drawn, number format applied. */
  text: string;
  /** The sentence of an error that one of the add-in's functions gave, "" where there is none. */
  message: string;
}

/**
 * `window.workbench`: what tests and other programs may do to the page. Everything goes through the open workbook's grid,
 * as the user's own doing.
 */
export interface WorkbenchApi {
  /**
   * Opens a file in place of the current one.
   *
   * @throws FileFailure when it cannot be read; the current workbook stays, and the status line says why.
   */
  open(bytes: Uint8Array | ArrayBuffer, name: string): Promise<void>;
  /** The file as 保存 would write it. Waits for formulas that are still on their way. */
  save(): Promise<Uint8Array>;
  /** @example workbench.cell("任务分解表", "B3").text */
  cell(sheet: string, a1: string): CellState;
  /** As if typed: text that begins with "=" is a formula. */
  setCell(sheet: string, a1: string, value: string | number | boolean): void;
  /** The cells that carry a mark of the add-in, each once; all cells of a marked merge. */
  marks(sheet: string): Mark[];
  sheets(): string[];
  /**
   * Rich-API batches of the add-in since the last call. Not counted: office.js's own start-up, batches that only release
   * references, and those that only return results of custom functions.
   */
  requests(): number;
  /** Answers every rich-API request with this channel error (5004 cell-edit mode, 7000 AccessDenied …) until null. */
  fail(code: number | null): void;
  /** Done when no formula is being calculated and no custom function is on its way. */
  idle(): Promise<void>;
  /** Milliseconds that each answer of the host is held back, for trying out slow hosts. */
  setLatency(milliseconds: number): void;
  /** Opens the current file anew with an add-in that is told of other requirement sets, such as { ExcelApi: "1.9" }. */
  announce(sets: Readonly<Record<string, string>>): Promise<void>;
  /** Runs one of the grid's own commands on the active sheet, as its menus do. */
  command(id: string, parameters?: object): void;
  /** As if somebody else had edited a cell of the shared workbook: the add-in's events say that it was remote. */
  coauthorEdit(sheet: string, a1: string, value: string | number | boolean): void;
  /** As if the workbook had been opened for reading only: nobody can change it, and the host says AccessDenied. */
  setReadOnly(readOnly: boolean): void;
  /** Calls of the add-in that the host does not have, and how often they came. */
  unknownCalls(): Record<string, number>;
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}
