import { columnNumber } from "../../../src/core/reading/column-number";

describe("columnNumber", () => {
  test.each<[text: string, unit: string | null, value: number | undefined, name: string | null | undefined]>([
    ["30000", "万元", 300_000_000, "元"],
    ["1.5", "亿元", 150_000_000, "元"],
    ["1.5", "个", 1.5, "个"],
    ["0.65", "人次", 0.65, "人次"],
    ["0.5", "家", 0.5, "家"],
    ["12.5", "场", 12.5, "场"],
    ["1,200", "人", 1200, "人"],
    ["65%", "场", 65, "%"],
    ["3场", "家", 3, "场"],
    ["30", null, 30, null],
    ["30", "什么", 30, null],
    ["三十", null, undefined, undefined],
    ["", "万元", undefined, undefined],
  ])("%s in %s", (text, unit, value, name) => {
    const number = columnNumber(text, unit);
    expect([number?.value, number?.unit]).toEqual([value, name]);
  });
});
