import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { parameterAt, type FunctionMetadata, type ParameterMetadata } from "./function-metadata";
import { waitingCode, type CellError } from "./function-results";

/** An error as the runtime takes it; it makes a CustomFunctions.Error of it. */
interface ErrorArgument {
  type: "CustomFunctionError";
  code: string;
}

type Scalar = string | number | boolean | null | ErrorArgument;

export interface ArgumentOptions {
  /** Whether parameters that take anything also take errors. */
  errorsAllowed: boolean;
}

/** What travels to the add-in: JSON values, ranges as rows of cells. */
export type FunctionArgument = Scalar | Scalar[][];

/**
 * The arguments as Excel hands them to a custom function: omitted ones are null, blank cells "" (0 where a number is
 * wanted), text that a number parameter cannot read is #VALUE!, and an error among them is the result, unless the
 * functions take errors.
 */
export function readArguments(
  metadata: FunctionMetadata,
  values: readonly BaseValueObject[],
  options: ArgumentOptions,
): { arguments: FunctionArgument[] } | { failure: CellError } {
  const read: FunctionArgument[] = [];
  const count = Math.max(values.length, metadata.parameters.filter(({ repeating }) => !repeating).length);
  for (let index = 0; index < count; index++) {
    const parameter = parameterAt(metadata, index);
    const value = values[index];
    const argument = value ? readArgument(parameter, value, options) : null;
    if (argument instanceof Failure) return { failure: argument.error };
    read.push(argument);
  }
  return { arguments: read };
}

class Failure {
  constructor(readonly error: CellError) {}
}

function readArgument(
  parameter: ParameterMetadata | undefined,
  value: BaseValueObject,
  options: ArgumentOptions,
): FunctionArgument | Failure {
  const rows = cellsOf(value);
  const isMatrix = parameter?.dimensionality === "matrix";
  if (!isMatrix && (rows.length !== 1 || rows[0]?.length !== 1)) {
    return new Failure({ code: "#VALUE!", message: `${parameter?.name ?? ""} 只能是一个单元格` });
  }
  const read: Scalar[][] = [];
  for (const row of rows) {
    const cells: Scalar[] = [];
    for (const cell of row) {
      const scalar = readScalar(parameter, cell, value.isArray(), options);
      if (scalar instanceof Failure) return scalar;
      cells.push(scalar);
    }
    read.push(cells);
  }
  return isMatrix ? read : (read[0]?.[0] ?? null);
}

type MaybeCell = BaseValueObject | null | undefined;

function cellsOf(value: BaseValueObject): MaybeCell[][] {
  if (!value.isArray()) return [[value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => array.get(row, column) ?? null),
  );
}

function readScalar(
  parameter: ParameterMetadata | undefined,
  cell: MaybeCell,
  isCell: boolean,
  { errorsAllowed }: ArgumentOptions,
): Scalar | Failure {
  if (!cell || cell.isNull()) return isCell ? blank(parameter) : null;
  if (cell.isError()) {
    const code = String(cell.getValue());
    const takesErrors = errorsAllowed && (parameter?.type ?? "any") === "any" && code !== waitingCode;
    return takesErrors ? { type: "CustomFunctionError", code } : new Failure({ code, message: "" });
  }
  const value = cell.getValue();
  switch (parameter?.type) {
    case "string":
      return text(value);
    case "number":
      return number(value) ?? new Failure({ code: "#VALUE!", message: `${parameter.name} 应为数字` });
    case "boolean":
      return boolean(value) ?? new Failure({ code: "#VALUE!", message: `${parameter.name} 应为逻辑值` });
    default:
      return typeof value === "string" ? text(value) : value;
  }
}

const blank = (parameter: ParameterMetadata | undefined): Scalar => (parameter?.type === "number" ? 0 : "");

/** Rich text comes out of the grid with CR between paragraphs. */
function text(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).replace(/\r\n?/g, "\n");
}

function number(value: string | number | boolean): number | null {
  if (typeof value !== "string") return Number(value);
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : null;
}

function boolean(value: string | number | boolean): boolean | null {
  if (typeof value !== "string") return Boolean(value);
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : null;
}
