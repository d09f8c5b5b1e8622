import type { CellValue } from "../../src/core/table/grid";
import { cell, type LaidCell, type Layout } from "./layout";

/** The sample's rows as the sheet counts them, from one. */
export const headerRows = [2, 8, 18];
export const taskRows = [3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25];

export type Rearrange = (layout: Layout) => Layout;

export function inTurn(...steps: readonly Rearrange[]): Rearrange {
  return (layout) => steps.reduce((current, step) => step(current), layout);
}

/** The row of the sample that a row of a layout came from; null for new rows. */
export function sourceRow(row: readonly LaidCell[]): number | null {
  const at = row.find((each) => each.at !== null && /^[A-D]\d+$/.test(each.at))?.at;
  return at === undefined || at === null ? null : Number(at.slice(1));
}

export function isHeader(row: readonly LaidCell[]): boolean {
  return headerRows.includes(sourceRow(row) ?? 0);
}

export function isTask(row: readonly LaidCell[]): boolean {
  return taskRows.includes(sourceRow(row) ?? 0);
}

/** Sets values where `change` gives one; undefined leaves the cell alone. Cells are copied, merges follow. */
export function rewrite(change: (each: LaidCell, row: readonly LaidCell[]) => CellValue | undefined): Rearrange {
  return (layout) => {
    const copies = new Map<LaidCell, LaidCell>();
    const rows = layout.rows.map((row) =>
      row.map((each) => {
        const value = change(each, row);
        const copy = value === undefined ? each : { ...each, value };
        copies.set(each, copy);
        return copy;
      }),
    );
    const merges = layout.merges.map(({ first, last }) => ({
      first: copies.get(first) ?? first,
      last: copies.get(last) ?? last,
    }));
    return { ...layout, rows, merges };
  };
}

/** Headers of all three pages, in the order of the columns. */
export function headed(...labels: readonly [string, string, string, string]): Rearrange {
  return rewrite((each, row) =>
    isHeader(row) && each.at !== null ? labels["ABCD".indexOf(each.at.charAt(0))] : undefined,
  );
}

export function titled(title: string): Rearrange {
  return rewrite((each) => (each.at === "A1" ? title : undefined));
}

/** Puts new rows before the given rows of the sample. */
export function insertBefore(
  sources: readonly number[],
  rowsFor: (source: number) => readonly (readonly LaidCell[])[],
) {
  return (layout: Layout): Layout => ({
    ...layout,
    rows: layout.rows.flatMap((row) => {
      const source = sourceRow(row);
      return source !== null && sources.includes(source) ? [...rowsFor(source), row] : [row];
    }),
  });
}

export function append(...rows: readonly (readonly CellValue[])[]): Rearrange {
  return (layout) => ({
    ...layout,
    rows: [...layout.rows, ...rows.map((row) => row.map((value) => cell(value)))],
  });
}

export function without(isDropped: (row: readonly LaidCell[]) => boolean): Rearrange {
  return (layout) => ({ ...layout, rows: layout.rows.filter((row) => !isDropped(row)) });
}

/** Merges are gone, all or those whose first cell is in one of the columns; covered cells stay blank. */
export function unmerged(columns = "ABCD"): Rearrange {
  return (layout) => ({
    ...layout,
    merges: layout.merges.filter(({ first }) => !columns.includes(first.at?.charAt(0) ?? "?")),
  });
}

/** A new column at `index`: `label` in the headers, `valueOf` for each task row (with its number from one). */
export function withColumn(index: number, label: string, valueOf: (task: number) => CellValue): Rearrange {
  return (layout) => {
    let task = 0;
    return {
      ...layout,
      rows: layout.rows.map((row) => {
        const value = isHeader(row) ? label : isTask(row) ? valueOf(++task) : null;
        // The title stays at the left edge, so that it is what its merge begins with.
        const at = sourceRow(row) === 1 ? Math.max(1, index) : index;
        return [...row.slice(0, at), cell(value), ...row.slice(at)];
      }),
    };
  };
}

/** Columns in another order; the title row keeps its own. */
export function reordered(...order: readonly number[]): Rearrange {
  return (layout) => ({
    ...layout,
    rows: layout.rows.map((row) => (sourceRow(row) === 1 ? row : order.map((column) => row[column]!))),
  });
}

/** Every task row says its 工作内容 and 佐证依据 itself. */
export function filledDown(columns = "AD"): Rearrange {
  return (layout) => {
    const held = new Map<string, CellValue>();
    return inTurn(
      unmerged(columns),
      rewrite((each, row) => {
        const column = each.at?.charAt(0) ?? "";
        if (!isTask(row) || !columns.includes(column)) return undefined;
        if (each.value === null) return held.get(column) ?? null;
        held.set(column, each.value);
        return undefined;
      }),
    )(layout);
  };
}
