import fc from "fast-check";
import {
  areaAddress,
  formatAddress,
  intersection,
  parseAddress,
  sheetColumns,
  sheetRows,
  union,
} from "../../../workbench/grid/address";

it.each([
  ["B3", null, { top: 2, left: 1, bottom: 2, right: 1 }],
  ["$A$1:C9", null, { top: 0, left: 0, bottom: 8, right: 2 }],
  ["A:C", null, { top: 0, left: 0, bottom: sheetRows - 1, right: 2 }],
  ["3:8", null, { top: 2, left: 0, bottom: 7, right: sheetColumns - 1 }],
  ["任务分解表!B3", "任务分解表", { top: 2, left: 1, bottom: 2, right: 1 }],
  ["'2022 年''底'!B3", "2022 年'底", { top: 2, left: 1, bottom: 2, right: 1 }],
])("%s", (text, sheet, area) => {
  expect(parseAddress(text)).toEqual({ sheet, area });
});

it.each([[""], ["不是地址"], ["A0"], ["ZZZZ1"], ["A1048577"], ["B3,C4"], ["!B3"]])("%s is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

const area = fc
  .tuple(fc.nat(sheetRows - 1), fc.nat(sheetColumns - 1), fc.nat(sheetRows - 1), fc.nat(sheetColumns - 1))
  .map(([a, b, c, d]) => ({
    top: Math.min(a, c),
    left: Math.min(b, d),
    bottom: Math.max(a, c),
    right: Math.max(b, d),
  }));

it("what is written is read again, whatever the sheet is called", () => {
  const name = fc.string({ minLength: 1, maxLength: 31, unit: "binary" }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(name, area, (sheet, cells) => {
      expect(parseAddress(formatAddress(sheet, cells))).toEqual({ sheet, area: cells });
    }),
  );
});

it("writes whole rows and columns short", () => {
  expect(areaAddress({ top: 0, left: 0, bottom: sheetRows - 1, right: 2 })).toBe("A:C");
  expect(areaAddress({ top: 4, left: 0, bottom: 4, right: sheetColumns - 1 })).toBe("5:5");
});

it("an intersection lies in both, a union holds both", () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const all = union(one, other);
      expect(intersection(all, one)).toEqual(one);
      const common = intersection(one, other);
      if (common) expect(intersection(common, one)).toEqual(common);
      expect(common).toEqual(intersection(other, one));
    }),
  );
});
