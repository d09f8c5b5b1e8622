import { sampleSheet } from "../sample/sample-sheet";
import type { Scalar } from "./formula";

const values = new Map(
  sampleSheet().cells.flatMap(({ row, column, value }) =>
    value === undefined ? [] : [[`${column + 1},${row + 1}`, value] as const],
  ),
);

/** A cell of the sample workbook; "" where it is blank or covered by a merge. */
export function sampleCell(column: number, row: number): Scalar {
  return values.get(`${column},${row}`) ?? "";
}
