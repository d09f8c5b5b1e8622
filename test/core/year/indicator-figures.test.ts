import { checkWorkbook } from "../../../src/core/check-workbook";
import type { Area } from "../../../src/core/table/grid";
import { assess } from "../../../src/core/year-end/assess";
import { summarise } from "../../../src/core/year/summarise";
import { type SheetRow, taskSheet } from "../task-sheet";

const funds = "P03-3";
/** The working columns stand right of the document's four, in the order in which the rows name them. */
const mergedBelow = (column: number): Area => ({ top: 2, left: column, bottom: 3, right: column });

interface Case {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly Area[];
  readonly expected: {
    readonly target: number | null;
    readonly completed: number | null;
    readonly gap: number | null;
    readonly share: number | null;
    readonly baseline?: number | null;
  };
}

const cases: readonly Case[] = [
  {
    name: "departments with a target each: target and completion are of one of them",
    rows: [
      { content: "产业一", goal: "到位资金2亿元以上", 完成值: "1亿元" },
      { content: "产业二", goal: "到位资金2亿元以上", 完成值: "1亿元" },
    ],
    expected: { target: 2, completed: 1, gap: 2, share: 0.5 },
  },
  {
    name: "of equal targets the one that is least done speaks; what nobody reported is no nought",
    rows: [
      { content: "产业一", goal: "到位资金2亿元以上", 完成值: "" },
      { content: "产业二", goal: "到位资金2亿元以上", 完成值: "1.5亿元" },
      { content: "产业三", goal: "到位资金2亿元以上", 完成值: "1.2亿元" },
    ],
    expected: { target: 2, completed: 1.2, gap: 1.8, share: 0.6 },
  },
  {
    name: "a whole and one of its parts: the whole",
    rows: [
      { content: "产业", goal: "到位资金8亿元以上", 完成值: "5亿元", 上年值: "4亿元" },
      { content: "续建", goal: "续建项目到位资金3亿元以上", 完成值: "3亿元", 上年值: "3亿元" },
    ],
    expected: { target: 8, completed: 5, gap: 0, share: 0.625, baseline: 4 },
  },
  {
    name: "the parts of a whole: both are added up, last year's too",
    rows: [
      { content: "产业合作", goal: "新建项目到位资金2亿元以上", 完成值: "1亿元", 上年值: "1亿元" },
      { content: "产业合作", goal: "续建项目到位资金1.2亿元以上", 完成值: "0.6亿元", 上年值: "2亿元" },
    ],
    expected: { target: 3.2, completed: 1.6, gap: 1.4, share: 0.5, baseline: 3 },
  },
  {
    name: "a 完成值 merged over the parts counts once",
    rows: [
      { content: "产业合作", goal: "新建项目到位资金2亿元以上", 完成值: "1.6亿元" },
      { content: "产业合作", goal: "续建项目到位资金1.2亿元以上", 完成值: "" },
    ],
    merges: [mergedBelow(4)],
    expected: { target: 3.2, completed: 1.6, gap: 1.4, share: 0.5 },
  },
  {
    name: "a 完成值 merged over rows of their own counts once",
    rows: [
      { content: "产业一", goal: "到位资金3亿元以上", 完成值: "2亿元" },
      { content: "产业二", goal: "到位资金3亿元以上", 完成值: "" },
    ],
    merges: [mergedBelow(4)],
    expected: { target: 3, completed: 2, gap: 1, share: 2 / 3 },
  },
  {
    name: "nobody reports",
    rows: [{ goal: "到位资金3亿元以上", 完成值: "" }],
    expected: { target: 3, completed: null, gap: null, share: null },
  },
];

test.each(cases)("$name", ({ rows, merges, expected: { share, baseline, ...summed } }) => {
  const { tables } = checkWorkbook([taskSheet(rows, { merges: merges ?? [] })]);
  const cell = summarise([{ file: "", tables }])[0]!.cells.find(({ requirement }) => requirement.id === funds);
  expect(cell).toMatchObject(summed);

  const [office] = assess(tables).offices;
  const assessed = office!.indicators.find(({ requirement }) => requirement.id === funds)!;
  expect(assessed).toMatchObject({ target: summed.target, completed: summed.completed, shortfall: summed.gap });
  expect([assessed.share, assessed.baseline]).toEqual([
    share === null ? null : expect.closeTo(share, 10),
    baseline ?? null,
  ]);
});
