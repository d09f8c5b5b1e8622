import type { Area } from "../../src/core/table/grid";
import { type FittedText, fitRowHeights } from "./fit-row-heights";
import type { StyleName } from "./sample-styles";
import data from "./xihu-2022.json";

export interface SampleCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly value?: string | number;
  readonly formula?: string;
}

/** The sheet as a plan: what stands where. Rows and columns count from zero. */
export interface SampleSheet {
  readonly name: string;
  readonly cells: readonly SampleCell[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows before which a new printed page starts. */
  readonly pageStarts: readonly number[];
  readonly printArea: Area;
}

/** A to D the table, E a gap, F and G the formulas: together within a window of 1400 pixels beside the pane. */
const columnWidths = [16, 33, 15, 30, 2, 19, 16];
const fontSizes: Record<StyleName, number> = {
  title: 18,
  header: 12,
  body: 11,
  bodyCentred: 11,
  caption: 11,
  result: 11,
};

const fields = ["content", "goal", "departments", "evidence"] as const;
/** A blank content or evidence cell is the continuation of the one above: the printed table merges them. */
const continued: readonly number[] = [0, 3];

export function sampleSheet(): SampleSheet {
  const cells: SampleCell[] = [{ row: 0, column: 0, style: "title", value: data.title }];
  const merges: Area[] = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const pageStarts: number[] = [];

  let row = 1;
  for (const page of data.pages) {
    if (row > 1) pageStarts.push(row);
    data.header.forEach((value, column) => cells.push({ row, column, style: "header", value }));
    page.forEach((texts, index) => {
      fields.forEach((field, column) => {
        const style = column === 1 || column === 3 ? "body" : "bodyCentred";
        cells.push({ row: row + 1 + index, column, style, ...(texts[field] !== "" && { value: texts[field] }) });
      });
    });
    merges.push(...continuations(page, row + 1));
    row += 1 + page.length;
  }

  cells.push(...exampleCells());
  return {
    name: "任务分解表",
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    merges,
    columnWidths,
    rowHeights: fitRowHeights(cells.flatMap((cell) => fittedText(cell, merges))),
    pageStarts,
    printArea: { top: 0, left: 0, bottom: row - 1, right: 3 },
  };
}

function continuations(page: (typeof data.pages)[number], firstRow: number): Area[] {
  return continued.flatMap((column) => {
    const field = fields[column] as (typeof fields)[number];
    const merges: Area[] = [];
    for (let top = 0; top < page.length;) {
      let bottom = top;
      while (page[bottom + 1]?.[field] === "") bottom++;
      if (bottom > top) merges.push({ top: firstRow + top, left: column, bottom: firstRow + bottom, right: column });
      top = bottom + 1;
    }
    return merges;
  });
}

function exampleCells(): SampleCell[] {
  const { header, rows } = data.examples;
  return [
    ...header.map((value, index): SampleCell => ({ row: 1, column: 5 + index, style: "header", value })),
    ...rows.flatMap(({ caption, formula, result }, index): SampleCell[] => [
      { row: 2 + index, column: 5, style: "caption", value: caption },
      { row: 2 + index, column: 6, style: "result", formula, value: result },
    ]),
  ];
}

function fittedText({ row, column, style, value }: SampleCell, merges: readonly Area[]): FittedText[] {
  if (value === undefined) return [];
  const merge = merges.find(({ top, left }) => top === row && left === column);
  const right = merge?.right ?? column;
  const width = columnWidths.slice(column, right + 1).reduce((sum, one) => sum + one, 0);
  return [{ text: String(value), firstRow: row, lastRow: merge?.bottom ?? row, width, size: fontSizes[style] }];
}
