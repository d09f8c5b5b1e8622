import type { Grid } from "../../../src/core/table/grid";

/** A sheet with a task table of the four columns. */
export function tableGrid(title: string, rows: readonly (readonly string[])[], sheet = "任务分解表"): Grid {
  const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];
  const cells = [[title], header, ...rows].map((row) => header.map((_, column) => row[column] || null));
  return { sheet, origin: { row: 0, column: 0 }, cells, merges: [] };
}
