import fc from "fast-check";
import { readQuantities } from "../../../src/core/quantity";
import { Text } from "../../../src/core/quantity/text";
import { COUNTY_SENTENCES } from "./county-sentences";
import { KINDRED_SENTENCES } from "./kindred-sentences";
import { notate } from "./notation";
import { SENTENCES } from "./sentences";
import { SEVENTH_UNSEEN } from "./seventh-unseen";
import { SEVENTH_UNSEEN_2 } from "./seventh-unseen-2";
import { UNSEEN_DOCUMENTS } from "./unseen-documents";
import { UNSEEN_DOCUMENTS_2 } from "./unseen-documents-2";
import { UNSEEN_PAPERS } from "./unseen-papers";
import { UNSEEN_PAPERS_2 } from "./unseen-papers-2";
import { UNSEEN_PAPERS_3 } from "./unseen-papers-3";
import { UNSEEN_REGISTERS } from "./unseen-registers";
import { UNSEEN_REPORTS } from "./unseen-reports";
import { UNSEEN_SENTENCES } from "./unseen-sentences";
import { UNSEEN_TASKS } from "./unseen-tasks";

describe("readQuantities", () => {
  it.each(SENTENCES)("%s", (sentence, ...readings) => {
    expect(readQuantities(sentence).map(notate)).toEqual(readings);
  });

  it.each(COUNTY_SENTENCES)("%s", (sentence, ...readings) => {
    expect(readQuantities(sentence).map(notate)).toEqual(readings);
  });

  it.each([
    ...KINDRED_SENTENCES,
    ...UNSEEN_SENTENCES,
    ...UNSEEN_REPORTS,
    ...UNSEEN_TASKS,
    ...UNSEEN_DOCUMENTS,
    ...UNSEEN_DOCUMENTS_2,
    ...UNSEEN_REGISTERS,
    ...UNSEEN_PAPERS,
    ...UNSEEN_PAPERS_2,
    ...UNSEEN_PAPERS_3,
    ...SEVENTH_UNSEEN,
    ...SEVENTH_UNSEEN_2,
  ])("%s", (sentence, ...readings) => {
    expect(readQuantities(sentence).map(notate)).toEqual(readings);
  });

  it("has a specification worth the name", () => {
    expect(SENTENCES.length).toBeGreaterThan(250);
    expect(new Set(SENTENCES.map(([sentence]) => sentence)).size).toBe(SENTENCES.length);
  });

  it("reads decimals without float dust", () => {
    for (const [text, value] of [
      ["2.35亿元", 235000000],
      ["1.1万元", 11000],
      ["0.07亿元", 7000000],
      ["3,234.56万元", 32345600],
      ["百分之一点一", 1.1],
    ] as const) {
      expect(readQuantities(text)[0]?.value).toBe(value);
    }
  });
});

const FRAGMENTS = [
  ..."不少于 至少 超过 约 近 以上 以内 左右 力争 确保 每 每季度 各 分别 其中 上年 由 到 增长 翻番 翻两番 第 前 年 月 日 万 亿 千 百 十 半 余 多 几 个 项 元 万元 亩 % 百分之 分之 三 五 两 一 3 12 2022 1.5 1,200 ３ — ~ 至 （ ） “ ” 《 》 、 ， 。 ； ： / + - ￥ 负 的 项目 企业 示范点 完成".split(
    " ",
  ),
  " ",
  "\n",
  "\t",
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(""));

describe("readQuantities on any text", () => {
  it("never throws, and every span slices back, in order, without overlap", () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const quantity of readQuantities(text)) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(Number.isFinite(quantity.value)).toBe(true);
          if (quantity.valueMax !== undefined) expect(quantity.valueMax).toBeGreaterThan(quantity.value);
          end = quantity.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads any amount back as it was written", () => {
    const units = fc.constantFrom("元", "亩", "个", "人次", "%", "公里");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999999 }),
        fc.integer({ min: 0, max: 3 }),
        units,
        (integer, decimals, unit) => {
          const written = (integer / 10 ** decimals).toFixed(decimals);
          const [quantity, ...others] = readQuantities(`完成${written}${unit}以上`);
          expect(others).toEqual([]);
          expect(quantity).toMatchObject({ text: written + unit, value: Number(written), unit, comparator: "ge" });
        },
      ),
    );
  });

  /** Steps, not seconds: every character that the reader looks at goes through `glyphAt`. */
  const steps = (text: string): number => {
    const look = jest.spyOn(Text.prototype, "glyphAt");
    try {
      readQuantities(text);
      return look.mock.calls.length;
    } finally {
      look.mockRestore();
    }
  };

  it.each([
    "每季度召开例会1次以上，力争到位资金3.5亿元（其中工业2亿元），至少引进项目三到五个；一村一品，2022年6月底前完成。",
    ..."1 一 万 （ “ 每 不少于 1, 3- 百分之 每1 其中1个 2021年1个，".split(" "),
  ])("looks at no more characters than the text is long, so many times over: %s", (part) => {
    const once = steps(part.repeat(100));
    expect(steps(part.repeat(800))).toBeLessThan(once * 8 * 1.5);
  });
});
