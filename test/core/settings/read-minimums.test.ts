import { settingsIn } from "../../../src/core/settings/settings-in";
import type { LocalMinimum } from "../../../src/core/settings/workbook-settings";
import { cellToA1 } from "../../../src/core/table/a1";
import type { CellValue } from "../../../src/core/table/grid";
import { gridOfSheet } from "./sheet-grid";

const header = ["启用", "编号", "指标", "级别", "比较", "下限", "单位", "年度", "来源", "备注"];

function read(rows: readonly (readonly CellValue[])[]) {
  const { settings, damages } = settingsIn([gridOfSheet({ name: "SHANHAI_基准", rows })]);
  return {
    minimums: settings.minimums,
    damages: damages.map(({ cell, cause, quoted }) => `${cellToA1(cell)} ${cause} ${quoted}`),
  };
}

const row = (...cells: CellValue[]) => read([header, cells]);

const cityFunds: LocalMinimum = {
  indicator: "P03-3",
  level: "city",
  value: 4,
  unit: "亿元",
  comparator: "ge",
  year: 2022,
  source: "杭山海办〔2022〕3号",
  active: true,
};

describe("a row as staff write it", () => {
  test.each<[string, readonly CellValue[], Partial<LocalMinimum>]>([
    ["in full", ["是", "P03-3", "到位资金", "市级下达", "不少于", 4, "亿元", 2022, "杭山海办〔2022〕3号"], {}],
    [
      "the indicator by its name alone",
      [null, null, "到位资金", "市级下达", null, 4, "亿元", "2022年", "杭山海办〔2022〕3号"],
      {},
    ],
    [
      "the indicator by an alias",
      ["√", "", "资金到位", "市级", "≥", "4", "亿元", "2022年度", "杭山海办〔2022〕3号"],
      {},
    ],
    ["full-width", ["１", "Ｐ０３－３", "到位资金", "市", "≥", "４", "亿元", "２０２２", "杭山海办〔2022〕3号"], {}],
    [
      "the unit in the value cell",
      ["是", "P03-3", null, "市级下达", null, "4亿元", null, 2022, "杭山海办〔2022〕3号"],
      {},
    ],
    ["亿 without 元", ["是", "P03-3", null, "市级下达", null, "4亿", null, 2022, "杭山海办〔2022〕3号"], {}],
    ["with 以上", ["是", "P03-3", null, "市级下达", null, "4亿元以上", null, 2022, "杭山海办〔2022〕3号"], {}],
    [
      "a value cell in another unit than the column",
      ["是", "P03-3", null, "市级下达", null, "4亿元", "万元", 2022, "杭山海办〔2022〕3号"],
      { value: 40000, unit: "万元" },
    ],
    [
      "thousands",
      ["是", "P03-3", null, "市级下达", null, "40,000", "万元", 2022, "杭山海办〔2022〕3号"],
      { value: 40000, unit: "万元" },
    ],
    ["Chinese numerals", ["是", "P03-3", null, "市级下达", null, "四", "亿元", 2022, "杭山海办〔2022〕3号"], {}],
    ["no unit: the indicator's", ["是", "P03-3", null, "市级下达", null, 4, null, 2022, "杭山海办〔2022〕3号"], {}],
    ["ticked by a formula", [true, "P03-3", null, "市级下达", null, 4, null, 2022, "杭山海办〔2022〕3号"], {}],
    ["switched off", ["×", "P03-3", null, "市级下达", null, 4, null, 2022, "杭山海办〔2022〕3号"], { active: false }],
    [
      "its own, every year",
      ["是", "P03-3", null, "本级自定", "超过", 4, null, "每年", "杭山海办〔2022〕3号"],
      { level: "own", comparator: "gt", year: null },
    ],
    [
      "with a remark",
      ["是", "P03-3", null, "市级", null, 4, null, 2022, "杭山海办〔2022〕3号", "含续建"],
      { note: "含续建" },
    ],
    [
      "counted in another measure word",
      ["是", "P05-4", null, "市级", null, "2家", null, 2022, "杭山海办〔2022〕3号"],
      { indicator: "P05-4", value: 2, unit: "家" },
    ],
    [
      "for a requirement that the guideline sets no number for",
      ["是", "P03-1", null, "市级", null, "2次", null, 2022, "杭山海办〔2022〕3号"],
      { indicator: "P03-1", value: 2, unit: "次" },
    ],
  ])("%s", (_, cells, expected) => {
    expect(row(...cells)).toEqual({ minimums: [{ ...cityFunds, ...expected }], damages: [] });
  });

  test("columns moved, a title above, brackets in the header, blank columns between", () => {
    const rows = [
      ["山海协作指标下限"],
      [],
      [null, "级别（省定/市级下达/本级自定）", "指标名称", null, "下限值", "单位", "来源", "年 度"],
      [null, "市级下达", "到位资金", null, 4, "亿元", "杭山海办〔2022〕3号", 2022],
      [],
      [null, "注：本表由发改局填写，市里下达后再改，请各单位不要改动其他各列。"],
    ];
    expect(read(rows)).toEqual({ minimums: [cityFunds], damages: [] });
  });
});

describe("省定 rows", () => {
  test.each<[string, readonly CellValue[], readonly Partial<LocalMinimum>[]]>([
    [
      "as they are say nothing",
      ["是", "P03-3", "到位资金", "省定", "不少于", 3, "亿元", null, "浙山海办〔2021〕1号（三）产业合作"],
      [],
    ],
    ["in another unit say nothing", ["是", "P03-3", "到位资金", "省定", "不少于", "30000万元"], []],
    ["of last year's figure say nothing", ["是", "P07-1", "援建资金", "省定", "不少于", "上年金额", "万元"], []],
    [
      "switched off",
      ["否", "P03-3", "到位资金", "省定", "不少于", 3, "亿元"],
      [{ indicator: "P03-3", active: false, value: null, year: null }],
    ],
    [
      "switched off for a year",
      ["否", "P03-3", "到位资金", "省", null, null, null, 2023],
      [{ active: false, year: 2023 }],
    ],
    [
      "with a remark keep it",
      ["是", "P03-3", "到位资金", "省定", null, 3, null, null, null, "由区发改局牵头"],
      [{ active: true, value: null, note: "由区发改局牵头" }],
    ],
  ])("%s", (_, cells, expected) => {
    const { minimums, damages } = row(...cells);
    expect(damages).toEqual([]);
    expect(minimums).toMatchObject(expected);
    expect(minimums).toHaveLength(expected.length);
  });
});

describe("what cannot be read is told, and does not count", () => {
  test.each<[string, readonly CellValue[], string]>([
    [
      "a 省定 value that is not the guideline's",
      ["是", "P03-3", null, "省定", null, 2, "亿元"],
      "F2 altered-provincial 2",
    ],
    [
      "an indicator nobody knows",
      ["是", "P99-9", "幸福指数", "市级", null, 2, "亿元"],
      "C2 unknown-indicator 幸福指数",
    ],
    [
      "an id of one and the name of another",
      ["是", "P03-3", "消费帮扶金额", "市级", null, 2, "亿元"],
      "C2 indicator-conflict 消费帮扶金额",
    ],
    [
      "a 省定 number that the guideline does not set",
      ["是", "P03-1", null, "省定", null, 2, "次"],
      "D2 not-checkable 省定",
    ],
    [
      "a number without a unit for a requirement that has none",
      ["是", "P03-1", null, "市级", null, 2],
      "F2 unreadable-number 2",
    ],
    ["a bound from above", ["是", "P03-3", null, "市级", "不超过", 4], "E2 unknown-comparator 不超过"],
    ["nothing at all for a minimum", ["是", "P03-3", null, "市级", null, 0], "F2 unreadable-number 0"],
    ["a level nobody knows", ["是", "P03-3", null, "国家", null, 4], "D2 unknown-level 国家"],
    ["no level", ["是", "P03-3", null, null, null, 4], "D2 unknown-level "],
    ["a switch that is neither", ["也许", "P03-3", null, "市级", null, 4], "A2 unreadable-switch 也许"],
    ["a comparison nobody knows", ["是", "P03-3", null, "市级", "约", 4], "E2 unknown-comparator 约"],
    ["words for a number", ["是", "P03-3", null, "市级", null, "见附件"], "F2 unreadable-number 见附件"],
    ["an error of Excel", ["是", "P03-3", null, "市级", null, "#REF!"], "F2 unreadable-number #REF!"],
    ["a negative number", ["是", "P03-3", null, "市级", null, -4], "F2 unreadable-number -4"],
    ["an absurd number", ["是", "P03-3", null, "市级", null, 1e300], "F2 unreadable-number 1e+300"],
    ["no number", ["是", "P03-3", null, "市级", null, null], "F2 missing-number "],
    ["a unit of another kind", ["是", "P03-3", null, "市级", null, 4, "亩"], "G2 wrong-unit 亩"],
    ["a value in a unit of another kind", ["是", "P03-3", null, "市级", null, "500吨"], "F2 wrong-unit 500吨"],
    ["a year that is none", ["是", "P03-3", null, "市级", null, 4, null, "明年"], "H2 unreadable-year 明年"],
  ])("%s", (_, cells, expected) => {
    expect(row(...cells)).toEqual({ minimums: [], damages: [expected] });
  });

  test("one bad row leaves the others", () => {
    const bad = ["是", "P99-9", null, "市级", null, 4];
    const good = ["是", "P03-3", null, "市级下达", null, 4, null, 2022, "杭山海办〔2022〕3号"];
    expect(read([header, bad, good])).toEqual({ minimums: [cityFunds], damages: ["B2 unknown-indicator P99-9"] });
  });

  test("a sheet without its header", () => {
    expect(read([["随便写写"], ["到位资金", 4]])).toEqual({ minimums: [], damages: ["A1 no-header 随便写写"] });
    expect(read([])).toEqual({ minimums: [], damages: ["A1 no-header "] });
  });

  test("a sheet of absurd length is read to its limit, and that is told", () => {
    const rows = Array.from({ length: 20_010 }, () => ["是", "P03-3", null, "市级", null, 4]);
    const { minimums, damages } = read([header, ...rows]);
    expect(minimums).toHaveLength(20_000);
    expect(damages).toEqual(["A20002 too-long 是"]);
  });
});
