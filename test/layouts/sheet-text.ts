import type { Area, CellValue, Grid } from "../../src/core/table/grid";

/** A sheet written down so that a clerk can review it: the first field of a line says what the row is. */
export interface ReviewedSheet {
  readonly grid: Grid;
  /** What each row of the grid is said to be: 标题 表头 任务 分节 合计 重复 续页 注 空. */
  readonly kinds: readonly string[];
  /** What the columns are said to be, table by table: 工作内容, 责任单位牵头, 其他. */
  readonly columns: readonly (readonly string[])[];
}

/**
 * Reads such a sheet: fields parted by `|`, `←` and `↑` belong to the merged cell to the left and above, `\n` is a line break in a
 * cell. A line 列 is no row: it says what the columns of the table below it are.
 */
export function reviewedSheet(sheet: string, text: string): ReviewedSheet {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("|").map((field) => field.trim()));
  const rows = lines.filter(([kind]) => kind !== "列");
  const width = Math.max(...rows.map((row) => row.length - 1));
  const fields = rows.map((row) => Array.from({ length: width }, (_, column) => row[column + 1] ?? ""));
  return {
    grid: {
      sheet,
      origin: { row: 0, column: 0 },
      cells: fields.map((row) => row.map(valueOf)),
      merges: mergesOf(fields),
    },
    kinds: rows.map(([kind = ""]) => kind),
    columns: lines.filter(([kind]) => kind === "列").map(([, ...names]) => names),
  };
}

const left = "←";
const up = "↑";

function valueOf(field: string): CellValue {
  if (field === "" || field === left || field === up) return null;
  return /^[1-9]\d*$/.test(field) ? Number(field) : field.replaceAll("\\n", "\n");
}

function mergesOf(fields: readonly (readonly string[])[]): readonly Area[] {
  const merges: Area[] = [];
  fields.forEach((row, top) =>
    row.forEach((field, column) => {
      if (field === left || field === up) return;
      let right = column;
      while (row[right + 1] === left) right++;
      let bottom = top;
      while (fields[bottom + 1]?.[column] === up) bottom++;
      if (right > column || bottom > top) merges.push({ top, left: column, bottom, right });
    }),
  );
  return merges;
}
