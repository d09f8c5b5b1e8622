import fc from "fast-check";
import { convert, unitOf } from "../../../src/core/quantity";

describe("convert", () => {
  it.each([
    [29999, "万元", "亿元", 2.9999],
    [3, "亿元", "元", 300000000],
    [0.1, "亿元", "万元", 1000],
    [1234.5678, "万元", "元", 12345678],
    [4500, "亩", "平方公里", 3],
    [15, "亩", "公顷", 1],
    [1, "亩", "平方米", 10000 / 15],
    [2.3, "万亩", "亩", 23000],
    [300, "公顷", "平方公里", 3],
    [12, "千米", "米", 12000],
    [3, "斤", "公斤", 1.5],
  ])("%d %s is so many %s: %d", (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it.each([
    ["元", "亩"],
    ["元", "美元"],
    ["个", "家"],
    ["元", "贝壳"],
  ])("%s does not convert into %s", (from, to) => {
    expect(convert(1, from, to)).toBeNull();
  });

  it("comes back exactly from 万元 and 亿元", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (yuan) => {
        expect(convert(convert(yuan, "元", "亿元") ?? NaN, "亿元", "元")).toBe(yuan);
        expect(convert(convert(yuan, "元", "万元") ?? NaN, "万元", "元")).toBe(yuan);
      }),
    );
  });
});

describe("unitOf", () => {
  it.each([
    ["㎡", "平方米"],
    ["km²", "平方公里"],
    ["千米", "公里"],
    ["億元", "亿元"],
    ["万人次", "万人次"],
  ])("spells %s as %s", (spelling, name) => {
    expect(unitOf(spelling)?.name).toBe(name);
  });

  it.each(["", "贝壳", "年度", "级"])("knows no unit %s", (spelling) => {
    expect(unitOf(spelling)).toBeNull();
  });
});
