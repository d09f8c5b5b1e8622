import { type WorkbookEdit, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxCell, XlsxSheet } from "../../src/xlsx/xlsx-workbook";
import { lostProbes, probeFacts } from "./probes/probes";
import { probeWorkbook } from "./probes/probe-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, textPart } from "./support/check-package";

const sheet = "任务分解表";
const original = probeWorkbook();

async function patched(
  file: Uint8Array,
  ...edits: WorkbookEdit[]
): Promise<{ bytes: Uint8Array; sheets: readonly XlsxSheet[] }> {
  const bytes = await patchWorkbook(file, edits);
  expect(packageFaults(bytes)).toEqual([]);
  return { bytes, sheets: (await readWorkbook(bytes)).sheets };
}

const cellOf = (sheets: readonly XlsxSheet[], row: number, column: number): XlsxCell | undefined =>
  sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);

const format = (row: number, column: number, change: object): WorkbookEdit => ({
  kind: "set-format",
  sheet,
  row,
  column,
  change,
});

describe("looks of cells", () => {
  test.each<[string, object, object]>([
    ["bold", { font: { bold: true } }, { font: { bold: true } }],
    [
      "italic, underlined, struck",
      { font: { italic: true, underline: true, strikethrough: true } },
      { font: { italic: true, underline: true, strikethrough: true } },
    ],
    [
      "font, size, colour",
      { font: { name: "仿宋", size: 14, color: "#C00000" } },
      { font: { name: "仿宋", size: 14, color: "#C00000" } },
    ],
    ["fill", { fill: "#FFFF00" }, { fill: "#FFFF00" }],
    [
      "alignment",
      { horizontal: "right", vertical: "bottom", wrapText: true, indent: 1 },
      { horizontal: "right", vertical: "bottom", wrapText: true, indent: 1 },
    ],
    ["number format", { numberFormat: '0.0"万元"' }, { numberFormat: '0.0"万元"' }],
    [
      "lines",
      { border: { top: { line: "thin", color: "#000000" }, left: { line: "double" } } },
      { border: { top: { line: "thin", color: "#000000" }, left: { line: "double" } } },
    ],
  ])("%s, of a cell that is there and of one that is not", async (_, change, look) => {
    const { bytes, sheets } = await patched(original, format(2, 3, change), format(40, 9, change));
    expect(cellOf(sheets, 2, 3)).toMatchObject({ value: 8, style: look });
    expect(cellOf(sheets, 40, 9)?.style).toMatchObject(look);
    expect(lostProbes(probeFacts(original), probeFacts(bytes))).toEqual([]);
  });

  test("what is not named stays: theme colour, charset, wrap, base style", async () => {
    const { bytes } = await patched(original, format(0, 0, { font: { bold: false } }));
    const styles = textPart(bytes, "xl/styles.xml");
    expect(styles).toContain(
      '<font><sz val="18"/><color theme="3" tint="-0.25"/><name val="方正小标宋简体"/><charset val="134"/></font>',
    );
    const { bytes: filled } = await patched(original, format(0, 0, { fill: null }));
    expect(textPart(filled, "xl/styles.xml")).toMatch(
      /<xf [^>]*fontId="1" fillId="0" borderId="1" xfId="0"[^>]*><alignment horizontal="center" vertical="center" wrapText="1"\/>/,
    );
  });

  test("a thousand equal changes make one format", async () => {
    const edits = Array.from({ length: 1000 }, (_, row) => format(row + 20, 0, { fill: "#FFFF00" }));
    const { bytes } = await patched(original, ...edits);
    const count = (file: Uint8Array) => Number(/<cellXfs count="(\d+)"/.exec(textPart(file, "xl/styles.xml"))?.[1]);
    expect(count(bytes) - count(original)).toBe(1);
  });

  test("a workbook without a style sheet gets one", async () => {
    const plain = buildXlsx([{ name: sheet, xml: "<sheetData/>" }], {
      "xl/_rels/workbook.xml.rels": textPart(
        buildXlsx([{ name: sheet, xml: "<sheetData/>" }]),
        "xl/_rels/workbook.xml.rels",
      ).replace(/<Relationship [^>]*styles[^>]*>/, ""),
    });
    const bytes = await patchWorkbook(plain, [format(0, 0, { font: { bold: true } })]);
    expect(cellOf((await readWorkbook(bytes)).sheets, 0, 0)?.style?.font?.bold).toBe(true);
  });
});

describe("rows and columns", () => {
  test("heights, widths, hiding and showing; runs of columns are taken apart", async () => {
    const { bytes, sheets } = await patched(
      original,
      { kind: "set-row", sheet, row: 1, height: 33.5 },
      { kind: "set-row", sheet, row: 3, hidden: false },
      { kind: "set-row", sheet, row: 0, height: null },
      { kind: "set-row", sheet, row: 60, height: 12, hidden: true },
      { kind: "set-column", sheet, column: 5, width: 30 },
      { kind: "set-column", sheet, column: 4, hidden: false },
      { kind: "set-column", sheet, column: 11, width: 9, hidden: true },
    );
    const [first] = sheets;
    expect([...(first?.rowHeights ?? [])]).toEqual([
      [1, 33.5],
      [60, 12],
    ]);
    expect(first?.hiddenRows).toEqual([60]);
    expect(first?.hiddenColumns).toEqual([11]);
    expect(first?.columnWidths.get(5)).toBe(30);
    expect(first?.columnWidths.get(6)).toBe(12);
    const columns = textPart(bytes, "xl/worksheets/sheet1.xml").match(/<col [^>]*>/g);
    expect(columns?.filter((each) => each.includes('outlineLevel="1"')).length).toBe(2);
  });
});

describe("sheets", () => {
  test("hidden, shown, frozen, coloured", async () => {
    const { bytes, sheets } = await patched(
      original,
      { kind: "set-sheet-view", sheet, visibility: "hidden", frozen: { rows: 3, columns: 0 }, tabColor: "#00B050" },
      { kind: "set-sheet-view", sheet: "字典", visibility: "visible" },
    );
    expect(sheets.map(({ visibility }) => visibility)).toEqual([
      "hidden",
      "visible",
      "very-hidden",
      "visible",
      "visible",
    ]);
    expect([sheets[0]?.frozenRows, sheets[0]?.frozenColumns]).toEqual([3, 0]);
    expect(textPart(bytes, "xl/workbook.xml")).toContain('activeTab="3"');
    expect(textPart(bytes, "xl/worksheets/sheet1.xml")).toContain('<tabColor rgb="FF00B050"/>');
  });

  test("the last one to be seen is not hidden", async () => {
    const one = buildXlsx([{ name: sheet, xml: "<sheetData/>" }]);
    await expect(patchWorkbook(one, [{ kind: "set-sheet-view", sheet, visibility: "hidden" }])).rejects.toThrow(
      "only sheet",
    );
  });

  test("in another order, names that belong to one follow", async () => {
    const { bytes, sheets } = await patched(original, {
      kind: "order-sheets",
      sheets: ["待删", "透视", "字典", "深藏", sheet],
    });
    expect(sheets.map(({ name }) => name)).toEqual(["待删", "透视", "字典", "深藏", sheet]);
    const workbook = textPart(bytes, "xl/workbook.xml");
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="5">任务分解表!');
    expect(workbook).toContain('<definedName name="待删范围" localSheetId="0">');
    expect(workbook).toContain('activeTab="5"');
  });
});

describe("notes", () => {
  const note = (row: number, column: number, text: string | null): WorkbookEdit => ({
    kind: "set-note",
    sheet,
    row,
    column,
    text,
  });

  test("a new one, one changed, one removed; threads stay", async () => {
    const { bytes, sheets } = await patched(original, note(5, 1, "新批注 <1>\n第二行"), note(2, 1, "改了"));
    expect(cellOf(sheets, 5, 1)?.note).toBe("新批注 <1>\n第二行");
    expect(cellOf(sheets, 2, 1)?.note).toBe("改了");
    expect(textPart(bytes, "xl/drawings/vmlDrawing1.vml").match(/ObjectType="Note"/g)?.length).toBe(3);
    const { bytes: removed, sheets: after } = await patched(bytes, note(5, 1, null));
    expect(cellOf(after, 5, 1)?.note).toBeUndefined();
    expect(textPart(removed, "xl/drawings/vmlDrawing1.vml").match(/ObjectType="Note"/g)?.length).toBe(2);
    expect(lostProbes(probeFacts(original), probeFacts(bytes)).sort()).toEqual([
      "note: box",
      "note: rich text and author",
    ]);
  });

  test("the first of a sheet brings its parts along", async () => {
    const plain = buildXlsx([
      {
        name: sheet,
        xml: "<sheetData/><pageMargins left='1' right='1' top='1' bottom='1' header='0' footer='0'/><extLst/>",
      },
    ]);
    const { bytes, sheets } = await patched(plain, note(0, 0, "甲"), note(1, 1, "乙"));
    expect(sheets[0]?.cells.map(({ note: text }) => text)).toEqual(["甲", "乙"]);
    expect(textPart(bytes, "xl/worksheets/sheet1.xml")).toMatch(/<pageMargins[^>]*><legacyDrawing [^>]*><extLst\/>/);
  });
});
