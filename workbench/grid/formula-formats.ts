import { ICommandService, type ICellData, type Nullable } from "@univerjs/core";
import { cellKey } from "./cell-key";
import type { Grid } from "./univer";

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/**
 * Lets a formula take the number format of the cells that it reads when it is entered, as in Excel, and not again whenever it is
 * computed: cells of a file that nobody has touched would be saved with formats that they never had.
 */
export function keepFormulaFormats({ univer }: Grid): { dispose(): void } {
  const entered = new Map<string, Set<number>>();
  const commands = univer.__getInjector().get(ICommandService);
  return commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== "sheet.mutation.set-range-values") return;
    const { unitId, subUnitId, cellValue } = params as { unitId: string; subUnitId: string; cellValue?: Cells };
    const sheet = `${unitId} ${subUnitId}`;
    const fresh = entered.get(sheet) ?? new Set<number>();
    entered.set(sheet, fresh);
    const isResult = (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
    for (const [key, cell] of cellsOf(cellValue)) {
      if (!isResult) {
        if (typeof cell.f === "string" || typeof cell.si === "string") fresh.add(key);
      } else if (hasValue(cell) && !fresh.delete(key)) delete cell.s;
    }
  });
}

function* cellsOf(cells: Cells = {}): Iterable<readonly [key: number, cell: ICellData]> {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (cell) yield [cellKey(Number(row), Number(column)), cell];
    }
  }
}

const hasValue = ({ v }: ICellData): boolean => v !== undefined && v !== null;
