import { checkWorkbook } from "../src/core/check-workbook";
import type { CellValue, Grid } from "../src/core/table/grid";
import { collectGarbage } from "./collect-garbage";

/**
 * How checking grows with the table: milliseconds for 10,000 and 100,000 rows, the exponent between them (1 is linear), the
 * same for rows spread over a sheet per department, and the memory kept.
 */
export function benchTables(): Record<string, number> {
  checkWorkbook([longTable("任务分解表", 2_000)]);
  const few = milliseconds(() => checkWorkbook([longTable("任务分解表", 10_000)]));
  const many = milliseconds(() => checkWorkbook([longTable("任务分解表", 100_000)]));
  const fewSheets = milliseconds(() => checkWorkbook(sheets(50, 100)));
  const manySheets = milliseconds(() => checkWorkbook(sheets(500, 100)));
  return {
    check10000Rows: few,
    check100000Rows: many,
    checkGrowthExponent: Math.log10(many / few),
    checkSheetsGrowthExponent: Math.log10(manySheets / fewSheets),
    ...memory(),
  };
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Megabytes that a checked table of 100,000 rows keeps beside its grid, and the exponent from half of it: 1 is linear. */
function memory(): Record<string, number> {
  const half = megabytes(50_000);
  const whole = megabytes(100_000);
  return { checkMegabytes100000Rows: whole, checkMemoryGrowthExponent: Math.log2(whole / half) };
}

function megabytes(rows: number): number {
  const grid = longTable("任务分解表", rows);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const checked = checkWorkbook([grid]);
  collectGarbage();
  const used = process.memoryUsage().heapUsed - before;
  if (checked.tables.length !== 1) throw new Error("The benchmark checked nothing.");
  return used / 1_000_000;
}

function sheets(count: number, rows: number): readonly Grid[] {
  return Array.from({ length: count }, (_, index) => longTable(`单位${index + 1}`, rows));
}

/** A table of rows as offices write them, no two alike. */
export function longTable(sheet: string, rows: number): Grid {
  const cells: CellValue[][] = [
    ["西湖区山海协作工程2022年度工作任务分解表", null, null, null],
    ["工作内容", "工作目标", "责任单位", "佐证依据"],
  ];
  for (let index = 0; index < rows; index++) cells.push(taskRow(index));
  return { sheet, origin: { row: 0, column: 0 }, cells, merges: [] };
}

const tasks: readonly ((index: number) => CellValue[])[] = [
  (index) => [
    `产业合作第${index}项`,
    `力争新签山海协作特色产业合作项目${index}个，到位资金${index}万元`,
    "区投促局",
    "会议通知(方案)、图片资料，签约项目明细",
  ],
  (index) => [null, `协助淳安县开展农村带头人培训第${index}期`, "区农业农村局", null],
  (index) => [
    `消费帮扶第${index}项`,
    `完成消费帮扶金额${index}万元，推进销售窗口建设`,
    "区商务局、区供销联社",
    "销售额明细",
  ],
  (index) => [`干部挂职第${index}项`, `派驻1名干部挂职，做好第${index}轮轮换`, "区委组织部", "派驻文件、接收文件"],
  (index) => [
    `社会事业第${index}项`,
    `在教育领域开展交流合作${index}次，建设1个共建平台`,
    "区教育局",
    "合作项目协议文本",
  ],
];

function taskRow(index: number): CellValue[] {
  return tasks[index % tasks.length]!(index);
}
