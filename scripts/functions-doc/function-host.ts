import { type Argument, ErrorLiteral, type FormulaCall, type Scalar } from "./formula";

/** The part of functions.json that a host needs to call a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** What a cell shows: an error with the sentence beside it. */
export class ShownError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

export type Shown = unknown;

type Implementation = (...values: unknown[]) => unknown;

/** What Excel gives to a functions script: the registry it fills and the errors it throws. */
export class CustomFunctionsRuntime {
  readonly registry = new Map<string, Implementation>();

  readonly Error = class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  };

  readonly ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

  readonly associate = (id: string, implementation: Implementation): void => {
    if (this.registry.has(id)) throw new Error(`${id} is registered twice`);
    this.registry.set(id, implementation);
  };
}

/** Calls custom functions as Excel does: ranges as rows of cells, omitted arguments as null, scalars of the type that was declared. */
export class FunctionHost {
  constructor(
    private readonly runtime: CustomFunctionsRuntime,
    private readonly metadata: readonly FunctionMetadata[],
  ) {}

  /** @returns what spills, a single value alone. */
  async call({ name, arguments: written }: FormulaCall): Promise<Shown> {
    const metadata = this.metadata.find((each) => each.name === name);
    const implementation = metadata && this.runtime.registry.get(metadata.id);
    if (!metadata || !implementation) return new ShownError("#NAME?", "");
    const required = metadata.parameters.filter(({ optional }) => !optional).length;
    if (written.length < required || written.length > metadata.parameters.length)
      throw new Error(`${name} takes ${required} to ${metadata.parameters.length} arguments`);

    const values = metadata.parameters.map((parameter, index) => this.valueFor(parameter, written[index] ?? null));
    const refused = values.find((value) => value instanceof ShownError);
    return refused ?? this.invoke(implementation, values);
  }

  private async invoke(implementation: Implementation, values: readonly unknown[]): Promise<Shown> {
    try {
      return this.shown(await implementation(...values));
    } catch (error) {
      if (error instanceof this.runtime.Error) return new ShownError(error.code, error.message);
      throw error;
    }
  }

  private valueFor({ name, type, dimensionality }: ParameterMetadata, argument: Argument): unknown {
    if (argument === null) return null;
    const rows: readonly (readonly Scalar[])[] =
      typeof argument === "object" && "length" in argument ? argument : [[argument]];
    if (dimensionality === "matrix") return rows.map((row) => row.map((cell) => this.cell(cell)));
    if (rows.length !== 1 || rows[0]!.length !== 1) return new ShownError("#VALUE!", `${name} takes one cell`);
    const [[value]] = rows as [[Scalar]];
    if (value instanceof ErrorLiteral && type !== "any") return new ShownError(value.code, "");
    if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    return this.cell(value);
  }

  private cell(value: Scalar): unknown {
    return value instanceof ErrorLiteral ? new this.runtime.Error(value.code) : value;
  }

  private shown(result: unknown): Shown {
    if (!Array.isArray(result)) return this.shownCell(result);
    const rows = result as unknown[][];
    const cells = rows.map((row) => row.map((cell) => this.shownCell(cell)));
    return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells;
  }

  private shownCell(value: unknown): Shown {
    return value instanceof this.runtime.Error ? new ShownError(value.code, value.message) : value;
  }
}
