import { areaToA1, parseA1 } from "../../../src/core/table/a1";
import type { Area } from "../../../src/core/table/grid";
import { AreaIndex } from "../../../workbench/grid/area-index";
import { gridSize, mergesToSave, shownMerges } from "../../../workbench/grid/shown-merges";

const areas = (text: string): Area[] => text.split(" ").flatMap((a1) => parseA1(a1) ?? []);
const sheet = (merges: string) => ({ cells: [{ row: 2, column: 4, value: 1 }], merges: areas(merges) });
const written = (merges: readonly Area[] | null) => merges?.map(areaToA1).join(" ") ?? null;

describe("merges as the grid holds them", () => {
  test.each([
    ["as they are", "A1:B2 C3:C4", "A1:B2 C3:C4"],
    ["cut off at the grid's end", "A1:XFD1 B2:B1048576", "A1:AD1 B2:B200"],
    ["the first of those that overlap", "A1:C3 B2:D4 A1:C3 E1:E2", "A1:C3 E1:E2"],
    ["none beyond the grid, none of one cell", "ZZ1:ZZ9 A1:A1", ""],
  ])("%s", (_, merges, shown) => {
    expect(written(shownMerges(sheet(merges)))).toBe(shown);
  });

  test("a merge of a whole large sheet is left to the file", () => {
    const far = { cells: [{ row: 1_048_575, column: 0, value: 1 }], merges: areas("A1:XFD1048576 B1:C2") };
    expect(written(shownMerges(far))).toBe("B1:C2");
    expect(gridSize(far).rows).toBe(1_048_676);
  });
});

describe("merges as they are saved", () => {
  test.each([
    ["unchanged", "A1:B2 A5:XFD5", "A1:B2 A5:AD5", null],
    ["one more", "A5:XFD5", "A5:AD5 C7:D7", "A5:XFD5 C7:D7"],
    ["one less", "A1:B2 A5:XFD5", "A5:AD5", "A5:XFD5"],
    ["one smaller", "A1:E5", "A1:B5", "A1:B5"],
    ["with those that are not shown", "A1:C3 B2:D4", "E1:E2", "E1:E2 B2:D4"],
  ])("%s", (_, before, now, saved) => {
    expect(written(mergesToSave(sheet(before), areas(now)))).toBe(saved);
  });
});

test("a cell is found in areas of any size", () => {
  const index = new AreaIndex(areas("A1:B2 C1:C1048576 E300:F900"));
  const found = (a1: string) => {
    const { top, left } = parseA1(a1)!;
    return [index.at(top, left) !== undefined, index.covers(top, left)];
  };
  expect(found("A1")).toEqual([true, false]);
  expect(found("B2")).toEqual([true, true]);
  expect(found("A3")).toEqual([false, false]);
  expect(found("C1000000")).toEqual([true, true]);
  expect(found("F900")).toEqual([true, true]);
  expect(found("F901")).toEqual([false, false]);
});
