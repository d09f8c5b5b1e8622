import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { argumentCounts, type FunctionMetadata } from "./function-metadata";

/** The cell whose formula calls. */
export interface CallingCell {
  sheetId: string;
  row: number;
  column: number;
}

/**
 * A function of the add-in as the grid's formula engine sees it. It takes the engine's own value objects, because the
 * engine's simpler interface for custom functions turns blank cells into zeros.
 */
export class AddinFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly invoke: (
      metadata: FunctionMetadata,
      values: readonly BaseValueObject[],
      cell: CallingCell | null,
    ) => BaseValueObject,
  ) {
    super(name);
    const { least, most } = argumentCounts(metadata);
    this.minParams = least;
    this.maxParams = most;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const cell = this.subUnitId ? { sheetId: this.subUnitId, row: this.row, column: this.column } : null;
    return this.invoke(this.metadata, values, cell);
  }
}
