import type { Arguments } from "../arguments";
import { columnCount, rowCount } from "../../grid/address";
import { invalidArgument } from "../host-error";
import type { RangeState } from "./range";

type MaybeMixed = boolean | null;

/** Null where some rows (columns) are hidden and others are not, as Excel answers. */
export function isHidden(range: RangeState): { rows: MaybeMixed; columns: MaybeMixed; cells: MaybeMixed } {
  const rows = same(hiddenRows(range));
  const columns = same(hiddenColumns(range));
  const cells = rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  return { rows, columns, cells };
}

/** One record per row, with what was asked for. */
export function rowProperties(range: RangeState, parameters: Arguments): Record<string, unknown>[] {
  const hidden = hiddenRows(range);
  return hidden.map((rowHidden, index) =>
    chosen(parameters, "Range.getRowProperties", { rowIndex: range.area.top + index, rowHidden }),
  );
}

/** One record per column, with what was asked for. */
export function columnProperties(range: RangeState, parameters: Arguments): Record<string, unknown>[] {
  const hidden = hiddenColumns(range);
  return hidden.map((columnHidden, index) =>
    chosen(parameters, "Range.getColumnProperties", { columnIndex: range.area.left + index, columnHidden }),
  );
}

function hiddenRows({ sheet, area }: RangeState): boolean[] {
  const model = sheet.getSheet();
  return Array.from({ length: Math.min(rowCount(area), sheet.getMaxRows()) }, (_, index) => {
    const row = area.top + index;
    return row < sheet.getMaxRows() && !model.getRowVisible(row);
  });
}

function hiddenColumns({ sheet, area }: RangeState): boolean[] {
  const model = sheet.getSheet();
  return Array.from({ length: Math.min(columnCount(area), sheet.getMaxColumns()) }, (_, index) => {
    const column = area.left + index;
    return column < sheet.getMaxColumns() && !model.getColVisible(column);
  });
}

function chosen(parameters: Arguments, location: string, known: Record<string, unknown>): Record<string, unknown> {
  const wanted = Object.entries(parameters.record(0)).filter(([, isWanted]) => isWanted);
  return Object.fromEntries(
    wanted.map(([name]) => {
      if (!(name in known)) throw invalidArgument(location);
      return [name, known[name]];
    }),
  );
}

const same = (flags: boolean[]): MaybeMixed =>
  flags.every((flag) => flag === (flags[0] ?? false)) ? (flags[0] ?? false) : null;
