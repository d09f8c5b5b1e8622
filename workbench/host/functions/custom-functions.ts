import { IFunctionService, FunctionType, type BaseValueObject, type IFunctionInfo } from "@univerjs/engine-formula";
import { IRegisterFunctionService } from "@univerjs/sheets-formula";
import { areaAddress, formatAddress } from "../../grid/address";
import type { Grid } from "../../grid/univer";
import type { Book } from "../book";
import { functionCall, type EventEntry } from "../host-events";
import { AddinFunction, type CallingCell } from "./addin-function";
import { readArguments, type ArgumentOptions, type FunctionArgument } from "./function-arguments";
import type { FunctionMetadata, FunctionsFile } from "./function-metadata";
import { readResult, toGridValue, waiting, type FunctionResult, type InvocationResult } from "./function-results";

/** A call on its way to the add-in, and the cells that wait for it. */
interface Call {
  key: string;
  metadata: FunctionMetadata;
  values: FunctionArgument[];
  cells: CallingCell[];
}

/** Enough for the largest table; older results are made again when a cell asks. */
const mostRemembered = 50_000;
/** Lets one pass of the formula engine gather its calls before they leave together. */
const gatherMs = 10;

/**
 * The add-in's custom functions in the grid, over the runtime's own protocol.
 *
 * The formula engine asks for one value at a time and the add-in's runtime answers in batches half a second apart, so
 * calls travel in waves: a call whose result is not known yet shows #GETTING_DATA and is queued, the queue leaves as
 * one message, and when its results are back only the waiting cells are calculated again. Results are remembered by
 * function and arguments; that is right because the functions are pure.
 */
export class CustomFunctions {
  private readonly results = new Map<string, FunctionResult>();
  private readonly queued = new Map<string, Call>();
  private readonly sent = new Map<number, Call>();
  private readonly messages = new Map<string, string>();
  private options: ArgumentOptions = { errorsAllowed: false };
  private book: Book | null = null;
  private send: ((calls: EventEntry[]) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private lastId = 0;

  constructor(private readonly grid: Grid) {}

  /** Makes the functions known to the grid; their calls wait until `connect`. */
  register(namespace: string, file: FunctionsFile): void {
    const injector = this.grid.univer.__getInjector();
    const names = injector.get(IRegisterFunctionService);
    const executors = injector.get(IFunctionService);
    this.options = { errorsAllowed: file.allowErrorForDataTypeAny ?? false };
    for (const metadata of file.functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      // Registers name and description for the formula bar; the executor that it makes is replaced at once.
      names.registerFunction({ name, func: () => null as never, description: describe(name, metadata) });
      executors.registerExecutors(new AddinFunction(name, metadata, (...call) => this.invoke(...call)));
    }
  }

  /** The workbook whose cells call, from now on; nothing of an earlier one is kept. */
  open(book: Book): void {
    this.book = book;
    this.forget();
  }

  /** The add-in can be called now. After a reload of the add-in, whatever was on its way is sent again. */
  connect(send: (calls: EventEntry[]) => void): void {
    this.send = send;
    for (const call of this.sent.values()) this.queued.set(call.key, call);
    this.sent.clear();
    this.leaveSoon();
  }

  disconnect(): void {
    this.send = null;
  }

  get isIdle(): boolean {
    return this.queued.size === 0 && this.sent.size === 0;
  }

  /** The sentence that belongs to a cell's error, "" where there is none. */
  messageAt({ sheetId, row, column }: CallingCell): string {
    return this.messages.get(cellKey({ sheetId, row, column })) ?? "";
  }

  receive(results: InvocationResult[]): void {
    const done: Call[] = [];
    if (this.results.size > mostRemembered) this.results.clear();
    for (const result of results) {
      const call = this.sent.get(result.id);
      if (!call) continue;
      this.sent.delete(result.id);
      this.results.set(call.key, readResult(result));
      done.push(call);
    }
    this.recalculate(done.flatMap(({ cells }) => cells));
  }

  private invoke(
    metadata: FunctionMetadata,
    values: readonly BaseValueObject[],
    cell: CallingCell | null,
  ): BaseValueObject {
    const read = readArguments(metadata, values, this.options);
    if ("failure" in read) return this.show(read, cell);
    // A function that is told its own address may answer differently in each cell.
    const place = metadata.options?.requiresAddress && cell ? cellKey(cell) : "";
    const key = JSON.stringify([metadata.id, read.arguments, place]);
    const known = this.results.get(key);
    if (known) return this.show(known, cell);

    const call = this.queued.get(key) ?? this.alreadySent(key);
    if (call && cell) call.cells.push(cell);
    if (!call) this.queued.set(key, { key, metadata, values: read.arguments, cells: cell ? [cell] : [] });
    this.leaveSoon();
    return waiting();
  }

  private show(result: FunctionResult, cell: CallingCell | null): BaseValueObject {
    if (cell && "failure" in result && result.failure.message) this.messages.set(cellKey(cell), result.failure.message);
    else if (cell) this.messages.delete(cellKey(cell));
    return toGridValue(result);
  }

  private alreadySent(key: string): Call | undefined {
    for (const call of this.sent.values()) if (call.key === key) return call;
    return undefined;
  }

  private leaveSoon(): void {
    if (this.timer !== null || this.queued.size === 0 || !this.send) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.leave();
    }, gatherMs);
  }

  private leave(): void {
    if (!this.send) return;
    const calls = [...this.queued.values()];
    this.queued.clear();
    const entries = calls.map((call) => {
      const id = ++this.lastId;
      this.sent.set(id, call);
      return functionCall(id, call.metadata.id, call.values, this.addressOf(call.cells[0]));
    });
    this.send(entries);
  }

  private addressOf(cell: CallingCell | undefined): string {
    const sheet = cell && this.book?.sheet(cell.sheetId);
    if (!sheet) return "";
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    return this.book ? formatAddress(sheet.getSheetName(), area) : areaAddress(area);
  }

  /** Only these cells and what depends on them. */
  private recalculate(cells: CallingCell[]): void {
    const unitId = this.book?.workbook.getId();
    if (cells.length === 0 || !unitId) return;
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    // Asked for as the grid asks itself: merged with whatever is being calculated just then.
    void this.grid.api.executeCommand(
      "formula.mutation.set-trigger-formula-calculation-start",
      {
        dirtyRanges,
        forceCalculation: false,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  private forget(): void {
    this.results.clear();
    this.queued.clear();
    this.sent.clear();
    this.messages.clear();
  }
}

const cellKey = ({ sheetId, row, column }: CallingCell): string => `${sheetId}!${row},${column}`;

function describe(functionName: string, { description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
