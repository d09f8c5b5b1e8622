import { ownSheetEdits } from "../../../src/core/settings/own-sheet-edits";
import { submissionCopy } from "../../../src/core/report/submission-copy";
import { isOwnGrid } from "../../../src/core/settings/own-sheets";
import { taskTablesIn } from "../../../src/core/settings/task-tables-in";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { mostStamps, readHistory, type Stamp, stampRows, withStamp } from "../../../src/core/year-end/history";
import { historySheet } from "../../../src/strings/year-end/history-sheet";
import { remarkSheet } from "../../../src/strings/year-end/remark-sheet";
import { gridOfSheet } from "../settings/sheet-grid";
import { taskSheet } from "../task-sheet";

const stamp: Omit<Stamp, "number"> = {
  time: "2026年12月20日 10:05",
  station: "report",
  outcome: "warnings",
  errors: 0,
  warnings: 3,
  explained: 12,
  rows: 21,
  openRemarks: 1,
  fingerprint: "0123456789abcdef".repeat(4),
  version: "山海任务核验 1.0.0，规则44项",
  data: "浙山海办〔2021〕1号",
};

/** The sheet after the edits that a further stamp makes. */
function appended(grid: Grid, station: Stamp["station"] = "copy"): Grid {
  const { stamps, highest } = readHistory(grid);
  const after = withStamp(stamps, { ...stamp, station }, highest);
  const change = ownSheetEdits(grid, stampRows, historySheet(stamps), historySheet(after));
  if ("damage" in change) throw new Error(change.damage.cause);
  const cells: CellValue[][] = grid.cells.map((row) => [...row]);
  for (const { cell, value, expected } of change.edits) {
    while (cells.length <= cell.row) cells.push(Array<CellValue>(grid.cells[0]!.length).fill(null));
    expect(cells[cell.row]![cell.column] ?? null).toBe(expected);
    cells[cell.row]![cell.column] = value;
  }
  return { ...grid, cells };
}

test("reads back as it was written, oldest first", () => {
  const stamps = withStamp(withStamp([], stamp), { ...stamp, station: "copy", outcome: "pass" });
  const sheet = historySheet(stamps);
  expect(sheet).toMatchObject({ name: "SHANHAI_历史", visibility: "hidden" });
  expect(readHistory(gridOfSheet(sheet))).toEqual({ stamps, highest: 2, damages: [] });
});

test("grows by a row a time, and is bounded: the oldest make room on the very sheet", () => {
  let stampsSoFar: readonly Stamp[] = [];
  for (let time = 0; time < mostStamps - 4; time++) stampsSoFar = withStamp(stampsSoFar, stamp);
  let grid = gridOfSheet(historySheet(stampsSoFar));
  for (let time = 0; time < 20; time++) grid = appended(grid);
  const { stamps } = readHistory(grid);
  expect(stamps).toHaveLength(mostStamps);
  expect(stamps.at(-1)!.number).toBe(mostStamps + 16);
  expect(stamps[0]!.number).toBe(17);
  expect(grid.cells.length).toBeLessThan(mostStamps + 10);
});

test("a row that somebody has spoilt is no stamp, and is left alone", () => {
  const grid = gridOfSheet(historySheet(withStamp(withStamp([], stamp), stamp)));
  const spoilt = {
    ...grid,
    cells: grid.cells.map((row, at) => (at === 3 ? row.map((cell, c) => (c === 9 ? "改过" : cell)) : row)),
  };
  expect(readHistory(spoilt).stamps.map(({ number }) => number)).toEqual([2]);
  const after = appended(spoilt);
  expect(after.cells[3]).toEqual(spoilt.cells[3]);
  expect(readHistory(after).stamps.map(({ number }) => number)).toEqual([2, 3]);
});

test("a stamp is kept after a latest row that somebody has spoilt, too", () => {
  const grid = gridOfSheet(historySheet(withStamp(withStamp([], stamp), stamp)));
  const last = grid.cells.length - 1;
  const spoilt = {
    ...grid,
    cells: grid.cells.map((row, at) => (at === last ? row.map((cell, c) => (c === 9 ? "改过" : cell)) : row)),
  };
  const after = appended(spoilt);
  expect(after.cells[last]).toEqual(spoilt.cells[last]);
  expect(readHistory(after).stamps.map(({ number }) => number)).toEqual([1, 3]);
});

test("a sheet without its header is not written on", () => {
  const grid = gridOfSheet({ name: "SHANHAI_历史", rows: [["乱"]] });
  expect(readHistory(grid)).toMatchObject({ stamps: [], damages: [{ cause: "no-header" }] });
});

test("the year's end stays out of the 上报稿 and of what is checked, renamed or copied too", () => {
  const remarks = remarkSheet([
    {
      text: "缺佐证",
      state: "open",
      answer: "",
      content: "产业",
      goal: "到位资金8亿元",
      address: "",
      column: null,
      before: "",
      received: "",
    },
  ]);
  const own = [
    gridOfSheet(historySheet(withStamp([], stamp))),
    gridOfSheet(remarks),
    gridOfSheet({ ...remarks, name: "SHANHAI_退回 (2)" }),
    gridOfSheet({ ...remarks, name: "退回意见汇总" }),
  ];
  expect(own.every(isOwnGrid)).toBe(true);
  const grids = [taskSheet([{ goal: "到位资金8亿元以上" }]), ...own];
  const copy = submissionCopy(taskTablesIn(grids), grids);
  expect(copy.sheets.map(({ name }) => name)).toEqual(["任务分解表"]);
  expect(copy.leftOut).toEqual(
    expect.arrayContaining(own.map(({ sheet }) => ({ kind: "sheet", sheet, isOurs: true }))),
  );
});
