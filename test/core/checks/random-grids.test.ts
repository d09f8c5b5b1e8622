import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { severities } from "../../../src/core/checks/severity";
import type { Area, CellValue, Grid } from "../../../src/core/table/grid";
import { findingMessage } from "../../../src/strings/describe-finding";
import { readableFindings } from "./readable-findings";

const runs = Number(process.env["FUZZ_RUNS"] ?? 2_000);

const headers = [
  "工作内容",
  "工作目标",
  "责任单位",
  "佐证依据",
  "序号",
  "目标值（万元）",
  "单位",
  "上年值",
  "完成时限",
  "备注",
  "完成值",
  "佐证材料（已提交）",
];
const options = { asOf: { year: 2022, month: 7, day: 15 } };
const words = [
  ...headers,
  "西湖区山海协作工程2022年度工作任务分解表",
  "到位资金2.9亿元",
  "力争到位资金约8亿元，协议引资10亿元",
  "在教育、科技领域建设1个共建平台",
  "派驻1名干部挂职",
  "与开化县签订合作协议，及时到位",
  "2021年底前完成",
  "争先进位",
  "各有关单位",
  "区教育局",
  "同上",
  "待补",
  "/",
  "合计",
  "一、产业合作",
  "一",
  "注：说明",
  "续表",
  "单位：万元",
  "2022年7月29日",
  "已完成",
  "未完成，到位资金1亿元",
  "会议通知、照片",
  "#N/A",
  " \n",
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[力争约完成派驻名个亿万元年月日底前，。；、（）0-9]{0,20}$/) },
);

const grid: fc.Arbitrary<Grid> = fc
  .record({
    height: fc.integer({ min: 0, max: 14 }),
    width: fc.integer({ min: 1, max: 8 }),
    row: fc.nat({ max: 5 }),
    column: fc.nat({ max: 3 }),
    headed: fc.boolean(),
    sheet: fc.constantFrom("任务分解表", "西湖区", "Sheet1"),
  })
  .chain(({ height, width, row, column, headed, sheet }) =>
    fc
      .record({
        cells: fc.array(fc.array(value, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        order: fc.shuffledSubarray(headers, { minLength: Math.min(width, headers.length) }),
        merges: fc.array(areaWithin(row, column, height, width), { maxLength: 3 }),
      })
      .map(({ cells, order, merges }) => ({
        sheet,
        origin: { row, column },
        // Most random sheets hold no table at all: every other one is given a header.
        cells: headed && height > 1 ? [cells[0]!, order.slice(0, width), ...cells.slice(2)] : cells,
        merges: apart(merges),
      })),
  );

function areaWithin(row: number, column: number, height: number, width: number): fc.Arbitrary<Area> {
  const rows = fc.tuple(fc.nat({ max: Math.max(0, height - 1) }), fc.nat({ max: 4 }));
  const columns = fc.tuple(fc.nat({ max: width - 1 }), fc.nat({ max: 4 }));
  return fc.tuple(rows, columns).map(([[top, down], [left, across]]) => ({
    top: row + top,
    left: column + left,
    bottom: row + Math.min(height - 1, top + down),
    right: column + Math.min(width - 1, left + across),
  }));
}

/** Excel holds no merges that overlap. */
function apart(areas: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const area of areas) {
    const overlaps = kept.some(
      (other) =>
        area.top <= other.bottom && other.top <= area.bottom && area.left <= other.right && other.left <= area.right,
    );
    if (area.bottom >= area.top && !overlaps) kept.push(area);
  }
  return kept;
}

const holds = (property: (grids: readonly Grid[]) => void) =>
  fc.assert(fc.property(fc.array(grid, { minLength: 1, maxLength: 2 }), property), { numRuns: runs });

describe("whatever stands on the sheets", () => {
  test(
    "checking never fails; findings are sorted, inside their grid, said once, and the same again",
    () => {
      let tables = 0;
      holds((grids) => {
        const before = JSON.stringify(grids);
        const checked = checkWorkbook(grids, options);
        tables += checked.tables.length;
        expect(JSON.stringify(grids)).toBe(before);
        expect(readableFindings(checkWorkbook(grids, options))).toEqual(readableFindings(checked));

        for (const { table, findings } of checked.tables) {
          const ranks = findings.map(({ severity, cell }) => [severities.indexOf(severity), cell.row, cell.column]);
          expect(ranks).toEqual([...ranks].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!));
          const said = findings.map((finding) => `${finding.code} ${findingMessage(finding)}`);
          expect(new Set(said).size).toBe(said.length);
          const own = grids.filter(({ sheet }) => sheet === table.sheet);
          for (const { cell } of findings) expect(own.some((each) => isInside(each, cell))).toBe(true);
        }
      });
      // A generator that makes no tables would prove nothing.
      expect(tables).toBeGreaterThan(runs / 4);
    },
    60_000 + runs * 60,
  );
});

function isInside({ origin, cells }: Grid, { row, column }: { row: number; column: number }): boolean {
  return cells[row - origin.row]?.[column - origin.column] !== undefined;
}
