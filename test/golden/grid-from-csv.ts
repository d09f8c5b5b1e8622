import type { CellValue, Grid } from "../../src/core/table/grid";

/** A sheet from comma-separated text; quoted cells may hold commas and line ends. Merges are lost, as when pasted. */
export function gridFromCsv(text: string): Grid {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    else if (end === "") break;
  }
  if (rows.at(-1)!.join("") === "") rows.pop();
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet: "任务分解表",
    origin: { row: 0, column: 0 },
    cells: rows.map((row) => Array.from({ length: width }, (_, column) => valueOf(row[column] ?? ""))),
    merges: [],
  };
}

function valueOf(cell: string): CellValue {
  if (cell === "") return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
