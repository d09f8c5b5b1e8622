import fc from "fast-check";
import type { XlsxStyle } from "../../../src/xlsx/xlsx-workbook";
import { fileStyle, formatChange } from "../../../workbench/grid/file-style";
import { gridStyle } from "../../../workbench/grid/style";

const standard = { name: "宋体", size: 11 };
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((each) => `#${each.toString(16).padStart(6, "0").toUpperCase()}`);
const line = fc.record(
  {
    line: fc.constantFrom("thin", "hair", "dotted", "dashed", "dashDot", "double", "medium", "mediumDashed", "thick"),
    color,
  },
  { requiredKeys: ["line"] },
);
const style: fc.Arbitrary<XlsxStyle> = fc.record(
  {
    font: fc.record(
      {
        name: fc.constantFrom("宋体", "仿宋_GB2312", "Arial"),
        size: fc.constantFrom(9, 10.5, 11, 22),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.boolean(),
        strikethrough: fc.boolean(),
        color,
      },
      { requiredKeys: [] },
    ),
    fill: color,
    border: fc.record({ top: line, right: line, bottom: line, left: line }, { requiredKeys: [] }),
    horizontal: fc.constantFrom("left", "center", "right", "justify"),
    vertical: fc.constantFrom("top", "center", "bottom"),
    wrapText: fc.boolean(),
    indent: fc.integer({ min: 0, max: 15 }),
    textRotation: fc.oneof(fc.integer({ min: 0, max: 180 }), fc.constant(255)),
    numberFormat: fc.constantFrom("0.00", "@", 'yyyy"年"m"月"', "0.0%"),
  },
  { requiredKeys: [] },
);

test("what the grid shows of a file's look, read back, is that look: nothing to save", () => {
  fc.assert(fc.property(style, (look) => formatChange(look, fileStyle(gridStyle(look)), standard) === null));
});

test("from one look to another: the change names what differs and nothing else", () => {
  fc.assert(
    fc.property(style, style, (before, now) => {
      const change = formatChange(before, now, standard) ?? {};
      for (const key of ["fill", "horizontal", "vertical", "numberFormat"] as const) {
        expect(change[key]).toBe(before[key] === now[key] ? undefined : (now[key] ?? null));
      }
      expect(change.wrapText).toBe(!!before.wrapText === !!now.wrapText ? undefined : !!now.wrapText);
      for (const side of ["top", "right", "bottom", "left"] as const) {
        const [old, fresh] = [before.border?.[side], now.border?.[side]];
        const isSame = old?.line === fresh?.line && (old?.color ?? "#000000") === (fresh?.color ?? "#000000");
        if (old || fresh) expect(change.border?.[side]).toEqual(isSame ? undefined : (fresh ?? null));
      }
    }),
  );
});

test.each([
  ["rgb(255,0,10)", "#FF000A"],
  ["rgba( 1, 2, 3, 0.5)", "#010203"],
  ["#abcdef", "#ABCDEF"],
  ["#0f8", "#00FF88"],
  ["var(--x)", undefined],
  ["", undefined],
])("the grid's colour %j is %s", (rgb, fill) => {
  expect(fileStyle({ bg: { rgb } }).fill).toBe(fill);
});

test("a font that is taken away falls back to the file's own", () => {
  expect(formatChange({ font: { name: "黑体", size: 16, color: "#FF0000" } }, {}, standard)).toEqual({
    font: { name: "宋体", size: 11, color: null },
  });
  expect(formatChange({ font: standard }, {}, standard)).toBeNull();
});

test("a format taken back to General is taken away", () => {
  const now = fileStyle({ n: { pattern: "General" } });
  expect(formatChange({ numberFormat: "0.00" }, now, standard)).toEqual({ numberFormat: null });
});
