import { checkWorkbook } from "../src/core/check-workbook";
import { collectGarbage } from "./collect-garbage";
import { longTable } from "./tables";

const columns = 4;
const sizes = [100, 1_000, 10_000, 100_000, 1_000_000];

/**
 * How checking grows from a hundred cells to a million: milliseconds and megabytes kept at each size, and the exponent of each over all
 * sizes (the slope of the line through their logarithms: 1 is linear).
 */
export function benchGrowth(): Record<string, number> {
  checkWorkbook([longTable("任务分解表", 2_000)]);
  const points = sizes.map((cells) => ({ cells, ...measured(cells) }));
  const at = (name: string, value: (point: (typeof points)[number]) => number) =>
    Object.fromEntries(points.map((point) => [`${name}${point.cells}Cells`, value(point)]));
  return {
    ...at("checkMs", ({ milliseconds }) => milliseconds),
    ...at("checkMegabytes", ({ megabytes }) => megabytes),
    checkMsExponentOverCells: exponent(points.map(({ cells, milliseconds }) => [cells, milliseconds])),
    checkMegabytesExponentOverCells: exponent(points.map(({ cells, megabytes }) => [cells, megabytes])),
  };
}

/** Small tables are checked many times over: once would be lost in the clock and in what the heap does otherwise. */
function measured(cells: number): { readonly milliseconds: number; readonly megabytes: number } {
  const times = Math.max(1, 100_000 / cells);
  const grids = Array.from({ length: times }, () => longTable("任务分解表", cells / columns));
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const checked = grids.map((grid) => checkWorkbook([grid]));
  const milliseconds = performance.now() - start;
  collectGarbage();
  const kept = process.memoryUsage().heapUsed - before;
  if (checked.some(({ tables }) => tables.length !== 1)) throw new Error("The benchmark checked nothing.");
  return { milliseconds: milliseconds / times, megabytes: kept / times / 1_000_000 };
}

function exponent(points: readonly (readonly [number, number])[]): number {
  const logarithms = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (index: 0 | 1) => logarithms.reduce((sum, point) => sum + point[index], 0) / logarithms.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logarithms.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logarithms.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
