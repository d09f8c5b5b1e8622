import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** One answer of the custom-functions runtime. */
export interface InvocationResult {
  id: number;
  succeeded: boolean;
  /** The value, or the error's message. */
  value: unknown;
  error?: number;
}

/** An Excel error in a cell, with the sentence that Excel shows beside it. */
export interface CellError {
  code: string;
  message: string;
}

export type FunctionResult = { value: unknown } | { failure: CellError };

/** The runtime's numbers for errors; every other failure is #VALUE!. */
const errorCodes: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

export function readResult({ succeeded, value, error }: InvocationResult): FunctionResult {
  if (!succeeded) {
    // The runtime reports NaN as a failure without a number.
    const code = value === "NaN" ? "#NUM!" : (errorCodes[error ?? 0] ?? "#VALUE!");
    return { failure: { code, message: typeof value === "string" ? value : "" } };
  }
  const failure = asCellError(value);
  return failure ? { failure } : { value };
}

/** Errors inside arrays, and those that are returned rather than thrown, arrive as objects. */
function asCellError(value: unknown): CellError | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { basicValue, code, message } = value as { basicValue?: unknown; code?: unknown; message?: unknown };
  const name = basicValue ?? code;
  return typeof name === "string" && name.startsWith("#")
    ? { code: name, message: typeof message === "string" ? message : "" }
    : null;
}

/** What the grid's formula engine takes: a single value, or an array that spills. */
export function toGridValue(result: FunctionResult): BaseValueObject {
  if ("failure" in result) return gridError(result.failure.code);
  if (!Array.isArray(result.value)) return gridScalar(result.value);

  const rows = (result.value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return gridError("#CALC!");
  if (rows.length === 1 && columnCount === 1) return gridScalar(rows[0]?.[0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columnCount }, (_, column) => gridScalar(row[column]))),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function gridScalar(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  const error = asCellError(value);
  return error ? gridError(error.code) : StringValueObject.create("");
}

export function gridError(code: string): ErrorValueObject {
  const known = Object.values(ErrorType).find((type) => type === (code as ErrorType));
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}

/** What a cell shows while its function is on its way, as #BUSY! in Excel. */
export const waitingCode: string = ErrorType.CONNECT;
export const waiting = (): ErrorValueObject => ErrorValueObject.create(ErrorType.CONNECT);
