import { CustomFunctionsRuntime } from "../scripts/functions-doc/function-host";
import { checkRange } from "../src/functions/check-range";
import * as functions from "../src/functions/functions";

const rowCount = 10_000;

/**
 * How fast the functions answer: cells a second of SHORTFALL, a whole column in one call and cell by cell, written as text and as bare numbers;
 * milliseconds of CHECK on a table of a thousand rows.
 */
export function benchFunctions(): Record<string, number> {
  Object.assign(globalThis, { CustomFunctions: new CustomFunctionsRuntime() });
  const texts = column((index) => [targets[index % targets.length]!(index)]);
  const numbers = column((index) => [index / 1000]);
  const table = taskTable(1000);

  return {
    shortfallTextCellsPerSecond: perSecond(() => functions.shortfall(texts, "到位资金")),
    shortfallNumberCellsPerSecond: perSecond(() => functions.shortfall(numbers, "到位资金", undefined, "亿元")),
    shortfallSingleCallsPerSecond: perSecond(() => texts.forEach((row) => functions.shortfall([row], "到位资金"))),
    checkThousandRowsMs: Math.round(fastest(() => checkRange(table, "supporter", 2022))),
  };
}

/** No two cells alike: nothing can be gained by remembering. */
const targets: readonly ((index: number) => string)[] = [
  (index) => `${index / 1000}亿元`,
  (index) => `到位资金${index / 1000}亿元以上`,
  (index) => `力争实现到位资金${20_000 + index}万元`,
  (index) => `新签合作项目 6 个，到位资金 ${index / 1000} 亿元`,
];

function column(row: (index: number) => unknown[]): unknown[][] {
  return Array.from({ length: rowCount }, (_, index) => row(index));
}

function taskTable(rows: number): unknown[][] {
  const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];
  const row = (index: number): string[] => [
    `第${index}批产业合作`,
    `${targets[index % targets.length]!(index)}，培训${100 + index}人次`,
    "区投促局、区财政局",
    "会议通知、签到表、到位证明",
  ];
  return [header, ...Array.from({ length: rows }, (_, index) => row(index))];
}

function perSecond(run: () => unknown): number {
  return Math.round((rowCount / fastest(run)) * 1000);
}

/** The fastest of some runs, the first of which compile: what else the machine does only ever adds. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 24 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
