import { checkWorkbook } from "../../src/core/check-workbook";
import { findingsOf, inOrder, type Moved, movedFindings } from "./findings";
import { gridOfLayout, type Layout } from "./layout";
import { readSample } from "./sample";
import { variants } from "./variants";

describe("the sample, laid out otherwise, gives the same findings at the moved cells", () => {
  let sample: Layout;
  let agreed: readonly Moved[];

  beforeAll(async () => {
    sample = await readSample();
    agreed = findingsOf(checkWorkbook([gridOfLayout(sample)]));
  });

  test("there are at least forty layouts, each of its own name", () => {
    expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
    expect(variants.length).toBeGreaterThanOrEqual(40);
    expect(agreed.filter(({ severity }) => severity === "warning")).toHaveLength(17);
  });

  test.each(variants)("$name", (variant) => {
    const laid = variant.layouts(sample);
    expect(inOrder(findingsOf(checkWorkbook(laid.map(gridOfLayout))))).toEqual(
      inOrder(movedFindings(agreed, variant, laid)),
    );
  });
});
