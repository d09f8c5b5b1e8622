import { policyFor } from "../../../src/core/policy/policies";
import { shapeOf } from "../../../src/core/text/shape";

test.each([
  ["到位资金8213万元", "到位资金0000万元"],
  ["到位资金3.5亿元", "到位资金0.0亿元"],
  ["", ""],
  ["按上级要求推进", "按上级要求推进"],
  // Years, counts of years, and digits inside the guideline's own words.
  ["2022年底前签约12个", "2022年底前签约00个"],
  ["2022.7.29", "2022.0.00"],
  ["近3年累计", "近3年累计"],
  ["3 年累计", "3 年累计"],
  ["4个领域各1个", "4个领域各0个"],
  ["4個領域", "4個領域"],
  ["派驻11名干部", "派驻11名干部"],
  // Gaps that some readers close.
  ["12 345万元", "12 345万元"],
  ["３5万元", "３5万元"],
  ["35 万元", "00 万元"],
])("%j has the shape %j", (text, shape) => {
  expect(shapeOf(text)?.text).toBe(shape);
});

test("texts that differ in their numbers alone have one shape, an object", () => {
  expect(shapeOf("完成消费帮扶500万元")).toBe(shapeOf("完成消费帮扶732万元"));
  expect(shapeOf("完成消费帮扶500万元")).not.toBe(shapeOf("完成消费帮扶50万元"));
  expect(shapeOf("完成消费帮扶500万元")).not.toBe(shapeOf("完成消费帮扶500亿元"));
});

test("digits inside the guideline's words stay, so that a text has them where its shape does", () => {
  const words = policyFor(null).requirements.flatMap(({ matches, measure, qualifiers, fields }) => [
    ...matches.flatMap((rule) => Object.values(rule).flat(2)),
    ...(measure ? [...measure.words, ...measure.wrong] : []),
    ...[...qualifiers, ...fields].flatMap((each) => each.words),
  ]);
  const numbered = words.filter((word) => /\d/.test(word));
  expect(numbered.length).toBeGreaterThan(0);
  for (const word of numbered) expect(shapeOf(`推进${word}工作12项`)?.text).toBe(`推进${word}工作00项`);
});

test("an essay has none", () => {
  expect(shapeOf("山".repeat(401))).toBeNull();
});

test("of more shapes than are kept some have none, and each that has one has its own", () => {
  const words = Array.from({ length: 30_000 }, (_, index) => `${String.fromCharCode(0x3000 + index)}1`);
  const shapes = words.map((text) => shapeOf(text)?.text ?? null);
  const own = words.map((text) => text.replace("1", "0"));
  expect(shapes.filter((shape, index) => shape !== null && shape !== own[index])).toEqual([]);
  expect(shapes).toContain(null);
  // A table may have others than the one before it: they are forgotten in the end.
  expect(shapes.slice(10_000).some((shape) => shape !== null)).toBe(true);
});
