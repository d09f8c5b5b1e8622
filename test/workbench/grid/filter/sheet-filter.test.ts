import fc from "fast-check";
import { byText } from "../../../../workbench/grid/filter/sheet-filter";

test("texts that are numbers come first, by their size, then the others", () => {
  const sorted = ["2", "10", "1a", "", "乙", "甲", "1"].sort(byText);
  expect(sorted.filter((text) => text !== "")).toEqual(["1", "2", "10", "1a", "甲", "乙"]);
});

test("it is an order: what comes before what comes before comes before", () => {
  const text = fc.oneof(fc.constantFrom("2", "10", "1a", "", " ", "-1", "NaN", "Infinity", "甲"), fc.string());
  fc.assert(
    fc.property(text, text, text, (one, two, three) => {
      const [first, second, third] = [one, two, three].sort(byText) as [string, string, string];
      expect(byText(first, second)).toBeLessThanOrEqual(0);
      expect(byText(second, third)).toBeLessThanOrEqual(0);
      expect(byText(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});
