import { ObjectMatrix, type ICellDataWithSpanAndDisplay } from "@univerjs/core";
import { parseA1 } from "../../../src/core/table/a1";
import { toGridRange } from "../../../workbench/grid/grid-range";
import { pasteOnMerges, type Clipboard } from "../../../workbench/grid/paste-on-merges";

const merges = ["A3:A6", "A7:A10", "C3:D4"].map((a1) => parseA1(a1)!);
const count = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

type Cell = Partial<ICellDataWithSpanAndDisplay>;

/** Pastes a clip where the selection is; the grid's own way is to lay it once from the selection's first cell on. */
function paste(selection: string, clip: Cell[][], copyType = "COPY") {
  const range = toGridRange(parseA1(selection)!);
  const cells = new ObjectMatrix<ICellDataWithSpanAndDisplay>();
  clip.forEach((row, r) => row.forEach((cell, c) => cells.setValue(r, c, cell)));
  const clipboard: Clipboard = {
    _getPastingTarget: () => ({ selection: { range }, unitId: "workbook", subUnitId: "sheet-1" }),
    _getPastedRange: () => ({
      pastedRange: {
        rows: count(range.startRow, range.startRow + clip.length - 1),
        cols: count(range.startColumn, range.startColumn + clip[0]!.length - 1),
      },
      unitId: "workbook",
      subUnitId: "sheet-1",
    }),
    copyContentCache: () => ({ getLastCopyId: () => "last", get: () => ({ copyType }) }),
  };
  const refused: string[] = [];
  pasteOnMerges(
    clipboard,
    () => merges,
    (merge) => refused.push(merge),
  );
  const target = clipboard._getPastedRange(cells);
  const { rows = [], cols = [] } = target?.pastedRange ?? {};
  const filled: string[] = [];
  cells.forValue((row, column, { v, rowSpan, colSpan }) => {
    if (v) filled.push(`${row},${column}${rowSpan ? ` ${rowSpan}x${colSpan}` : ""}`);
  });
  return { rows: rows.length, columns: cols.length, filled, refused };
}

const one: Cell[][] = [[{ v: "甲" }]];
const merged: Cell[][] = [[{ v: "甲", rowSpan: 2, colSpan: 1 }], [{}]];

test.each<[string, string, Cell[][], object]>([
  ["one cell on a merged cell", "A3:A6", one, { rows: 4, columns: 1, filled: ["0,0 4x1"] }],
  ["one cell where only a cell of it is selected", "A3", one, { rows: 4, columns: 1, filled: ["0,0 4x1"] }],
  ["one cell on two merged cells", "A3:A10", one, { rows: 8, columns: 1, filled: ["0,0 4x1", "4,0 4x1"] }],
  ["one cell on merged cells and others", "C3:E4", one, { columns: 3, filled: ["0,0 2x2", "0,2", "1,2"] }],
  ["a merged cell on one of another size", "A3:A6", merged, { rows: 4, filled: ["0,0 4x1"] }],
  ["one cell beside", "B3", one, { rows: 1, columns: 1, filled: ["0,0"] }],
  ["a block that covers whole merged cells", "C3", [one[0]!.concat(one[0]!), one[0]!.concat(one[0]!)], { rows: 2 }],
])("%s: pasted, and what was merged there stays merged", (_, selection, clip, expected) => {
  expect(paste(selection, clip)).toMatchObject({ ...expected, refused: [] });
});

test.each<[string, string, Cell[][], string]>([
  ["two cells on a merged cell of four", "A3:A6", [[{ v: 1 }], [{ v: 2 }]], "A3:A6"],
  ["a block that reaches into one", "B3", [[{ v: 1 }, { v: 2 }]], "C3:D4"],
  ["one cell on a selection that cuts one", "A5:A6", one, "A3:A6"],
  ["a merged cell that reaches into one", "A2", merged, "A3:A6"],
])("%s: refused, by the merged cell's name", (_, selection, clip, merge) => {
  expect(paste(selection, clip)).toMatchObject({ rows: 0, refused: [merge] });
});

test("a cell that was cut is not put into a merged cell: it goes to one place", () => {
  expect(paste("A3:A6", one, "CUT")).toMatchObject({ rows: 0, refused: ["A3:A6"] });
});
