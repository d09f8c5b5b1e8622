import { FileFailure } from "../../src/xlsx/file-failure";
import { EditError, type WorkbookEdit, patchWorkbook, readSettings } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildXlsx, worksheet } from "./support/build-xlsx";
import { packageFaults, partsOf, textPart } from "./support/check-package";
import { featureRichWorkbook, richSheet } from "./support/feature-rich";

const rich = featureRichWorkbook();
const sheet = "任务分解表";
const sheetPath = "xl/worksheets/sheet1.xml";

const setValue = (row: number, column: number, value: string | number | boolean | null): WorkbookEdit => ({
  kind: "set-value",
  sheet,
  row,
  column,
  value,
});

async function patched(...edits: WorkbookEdit[]): Promise<Uint8Array> {
  const bytes = await patchWorkbook(rich, edits);
  expect(packageFaults(bytes)).toEqual([]);
  return bytes;
}

/** The parts that differ in any byte, those gone and those new included. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const same = (path: string) => Buffer.compare(old.get(path) ?? Buffer.of(), fresh.get(path) ?? Buffer.of()) === 0;
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((path) => !same(path)).sort();
}

async function cellAt(bytes: Uint8Array, row: number, column: number) {
  const { sheets } = await readWorkbook(bytes);
  return sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);
}

test("the fixture itself is sound", () => {
  expect(packageFaults(rich)).toEqual([]);
});

test("without edits nothing changes", async () => {
  expect(await patchWorkbook(rich, [])).toBe(rich);
});

describe("cells", () => {
  test.each<[string, WorkbookEdit[], string, string]>([
    [
      "a value, format kept",
      [setValue(3, 3, 5)],
      '<c r="D4" s="2" t="e"><f>NA()</f><v>#N/A</v></c>',
      '<c r="D4" s="2"><v>5</v></c>',
    ],
    ["a cell without address", [setValue(4, 1, true)], "<c><v>3</v></c>", '<c r="B5" t="b"><v>1</v></c>'],
    [
      "rich text replaced",
      [setValue(0, 2, "x")],
      '<c r="C1" t="inlineStr"><is><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r></is></c>',
      '<c r="C1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>',
    ],
    ["between two cells", [setValue(0, 1, 1)], '<c r="C1"', '<c r="B1"><v>1</v></c><c r="C1"'],
    ["into an empty row", [setValue(6, 1, 1)], '<row r="7"/>', '<row r="7"><c r="B7"><v>1</v></c></row>'],
    ["between two rows", [setValue(5, 1, 1)], '<row r="7"/>', '<row r="6"><c r="B6"><v>1</v></c></row><row r="7"/>'],
    [
      "a new cell takes its column's format",
      [setValue(5, 0, 1)],
      '<row r="7"/>',
      '<row r="6"><c r="A6" s="1"><v>1</v></c></row><row r="7"/>',
    ],
    [
      "or its row's",
      [setValue(13, 1, 1)],
      "<v>44773</v></c></row>",
      '<v>44773</v></c><c r="B14" s="2"><v>1</v></c></row>',
    ],
    ["emptied", [setValue(2, 1, null)], '<c r="B3"><v>1</v></c>', '<c r="B3"/>'],
    ["emptied where nothing was", [setValue(2, 3, null), setValue(50, 0, null)], "", ""],
    [
      "the last edit of a cell counts",
      [setValue(2, 1, 7), setValue(2, 1, 8)],
      '<c r="B3"><v>1</v></c>',
      '<c r="B3"><v>8</v></c>',
    ],
  ])("%s", async (_, edits, before, after) => {
    const bytes = await patched(...edits);
    // D4 holds a formula: only then the calculation chain goes.
    const parts = changedParts(rich, bytes).filter((path) => path !== sheetPath);
    expect(parts).toEqual(
      before.includes("<f>") ? ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"] : [],
    );
    const xml = textPart(bytes, sheetPath)
      .replace('<dimension ref="A1:D51"/>', '<dimension ref="A1:D14"/>')
      .replace('<sheetCalcPr fullCalcOnLoad="1"/>', "");
    expect(xml).toBe(worksheet(richSheet.replace(before, after)));
  });

  test("behind the last row, and the extent grows", async () => {
    const xml = textPart(await patched(setValue(19, 5, 1)), sheetPath);
    expect(xml).toContain('<row r="20"><c r="F20"><v>1</v></c></row></sheetData>');
    expect(xml).toContain('<dimension ref="A1:F20"/>');
  });

  test("many edits at once, in any order", async () => {
    const edits = Array.from({ length: 300 }, (_, index) => setValue((index * 7) % 60, (index * 11) % 25, index));
    const bytes = await patched(...edits);
    for (const edit of edits) {
      const last = edits
        .filter((one) => JSON.stringify({ ...one, value: 0 }) === JSON.stringify({ ...edit, value: 0 }))
        .at(-1);
      if (edit === last && edit.kind === "set-value") {
        expect((await cellAt(bytes, edit.row, edit.column))?.value).toBe(edit.value);
        break;
      }
    }
    const { sheets } = await readWorkbook(bytes);
    const values = new Map(sheets[0]?.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
    const expected = new Map(
      edits.map((edit) => (edit.kind === "set-value" ? [`${edit.row},${edit.column}`, edit.value] : [])) as [
        string,
        number,
      ][],
    );
    for (const [key, value] of expected) expect([key, values.get(key)]).toEqual([key, value]);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@x",
    '<a b="c">&amp;',
    " 前后 空格 ",
    "一\n二\r\n三",
    "_x000D_",
    "𠀀",
    "#N/A",
    "123",
  ])("%j stays text", async (text) => {
    expect(await cellAt(await patched(setValue(2, 1, text)), 2, 1)).toEqual({
      row: 2,
      column: 1,
      value: text,
      note: "核对",
    });
  });

  test("a number that is none is refused", async () => {
    await expect(patchWorkbook(rich, [setValue(0, 0, NaN)])).rejects.toThrow(RangeError);
  });

  test.each([
    [1.5, 1.5],
    ["文", "文"],
    [true, true],
    ["#VALUE!", "#VALUE!"],
    [null, null],
  ])("a formula with the result %j", async (result, value) => {
    const formula = 'SHANHAI.SHORTFALL(B3,"<到位资金>")';
    const bytes = await patched({ kind: "set-formula", sheet, row: 2, column: 1, formula: `=${formula}`, result });
    expect(textPart(bytes, sheetPath)).toContain("<f>_xldudf_SHANHAI_SHORTFALL(B3,&quot;&lt;到位资金&gt;&quot;)</f>");
    expect(await cellAt(bytes, 2, 1)).toMatchObject({ formula, value });
  });

  test("a formula with several results says where they go", async () => {
    const area = { top: 2, left: 1, bottom: 4, right: 1 };
    const bytes = await patched({ kind: "set-formula", sheet, row: 2, column: 1, formula: "A1:A3", result: 1, area });
    expect(textPart(bytes, sheetPath)).toContain('<f t="array" ref="B3:B5">A1:A3</f>');
    expect(await cellAt(bytes, 2, 1)).toMatchObject({ formula: "A1:A3", formulaArea: area, value: 1 });
  });

  test("cells that shared an overwritten formula keep it for themselves", async () => {
    const bytes = await patched(setValue(2, 0, 0), setValue(4, 0, 9));
    expect((await cellAt(bytes, 2, 0))?.formula).toBeUndefined();
    expect(await cellAt(bytes, 3, 0)).toMatchObject({ formula: "B4*2", value: 4 });
    expect(await cellAt(bytes, 4, 0)).toMatchObject({ value: 9 });
    expect(textPart(bytes, "[Content_Types].xml")).not.toContain("calcChain");
  });

  test("sheets with prefixed tags get prefixed cells", async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
    const bytes = buildXlsx([{ name: sheet, xml: "" }], { [sheetPath]: xml });
    const after = await patchWorkbook(bytes, [
      setValue(0, 0, "山"),
      setValue(1, 0, 1),
      { kind: "set-merges", sheet, merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
      {
        kind: "add-conditional-format",
        sheet,
        areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        formula: "TRUE",
        fill: "#FFE699",
      },
    ]);
    expect(textPart(after, sheetPath)).toMatch(
      /^<x:worksheet [^>]*><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">山<\/x:t><\/x:is><\/x:c><\/x:row><x:row r="2"><x:c r="A2"><x:v>1<\/x:v><\/x:c><\/x:row><\/x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:A2"\/><\/x:mergeCells><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>TRUE<\/x:formula><\/x:cfRule><\/x:conditionalFormatting><\/x:worksheet>$/,
    );
  });
});

describe("merges", () => {
  test("replaced, removed, and nothing else", async () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const replaced = textPart(await patched({ kind: "set-merges", sheet, merges }), sheetPath);
    expect(replaced).toBe(worksheet(richSheet.replace("A10:A12", "A1:B1")));
    const removed = textPart(await patched({ kind: "set-merges", sheet, merges: [] }), sheetPath);
    expect(removed).toBe(worksheet(richSheet.replace(/<mergeCells.*<\/mergeCells>/, "")));
  });
});

describe("conditional formats", () => {
  const add: WorkbookEdit = {
    kind: "add-conditional-format",
    sheet,
    areas: [
      { top: 2, left: 1, bottom: 2, right: 1 },
      { top: 9, left: 0, bottom: 11, right: 0 },
    ],
    formula: 'LEN("x")>0',
    fill: "#F8CBCE",
  };
  const added =
    '<conditionalFormatting sqref="B3 A10:A12"><cfRule type="expression" dxfId="1" priority="10"><formula>LEN(&quot;x&quot;)&gt;0</formula></cfRule></conditionalFormatting>';

  test("added behind the user's own, whose order counts first", async () => {
    const bytes = await patched(add);
    expect(changedParts(rich, bytes)).toEqual(["xl/styles.xml", sheetPath]);
    expect(textPart(bytes, sheetPath)).toBe(
      worksheet(richSheet.replace("</conditionalFormatting><dataV", `</conditionalFormatting>${added}<dataV`)),
    );
    expect(textPart(bytes, "xl/styles.xml")).toBe(
      textPart(rich, "xl/styles.xml").replace(
        /<dxfs count="1">(.*)<\/dxfs>/,
        '<dxfs count="2">$1<dxf><fill><patternFill><bgColor rgb="FFF8CBCE"/></patternFill></fill></dxf></dxfs>',
      ),
    );
  });

  test("removed again, the sheet is as it was; the format is used again next time", async () => {
    const remove: WorkbookEdit = {
      kind: "remove-conditional-formats",
      sheet,
      matches: (formula) => formula.startsWith("LEN"),
    };
    const bytes = await patched(add, remove);
    expect(textPart(bytes, sheetPath)).toBe(worksheet(richSheet));
    const again = await patchWorkbook(bytes, [add]);
    expect(textPart(again, "xl/styles.xml")).toBe(textPart(bytes, "xl/styles.xml"));
  });

  test("one rule of several", async () => {
    const bytes = await patched({
      kind: "remove-conditional-formats",
      sheet,
      matches: (formula) => formula === "$B3>0",
    });
    expect(textPart(bytes, sheetPath)).toBe(worksheet(richSheet.replace(/<cfRule type="expression".*?<\/cfRule>/, "")));
  });

  test.each(["", "<dxfs/>", '<dxfs count="0"/>', '<dxfs count="0"></dxfs>'])(
    "into a style sheet with %j",
    async (dxfs) => {
      const styles = textPart(rich, "xl/styles.xml").replace(/<dxfs.*<\/dxfs>/, dxfs);
      const bytes = await patchWorkbook(
        buildXlsx([{ name: sheet, xml: "<sheetData/>" }], { "xl/styles.xml": styles }),
        [add],
      );
      const { sheets } = await readWorkbook(bytes);
      expect(sheets[0]?.conditionalFormats).toMatchObject([{ fill: "#F8CBCE", formulas: ['LEN("x")>0'] }]);
      expect(textPart(bytes, "xl/styles.xml")).toMatch(/<\/cellStyles><dxfs count="1"><dxf>.*<\/dxfs><tableStyles/);
    },
  );
});

describe("sheets", () => {
  const report: WorkbookEdit = {
    kind: "add-sheet",
    name: "审核报告",
    rows: [
      ["级别", "说明"],
      ["错误", "=HYPERLINK(1)"],
      [null, 3, true],
    ],
    columnWidths: [8, 60.5],
    boldRows: [0],
    frozenRows: 1,
  };

  test("added behind the others though the structure is protected", async () => {
    const bytes = await patched(report);
    expect(changedParts(rich, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    const { sheets } = await readWorkbook(bytes);
    const last = sheets.at(-1);
    expect(last).toMatchObject({ name: "审核报告", frozenRows: 1, visibility: "visible" });
    expect(
      last?.cells.map(({ value, formula, style }) => [value, formula, style?.font?.bold ?? false, style?.wrapText]),
    ).toEqual([
      ["级别", undefined, true, true],
      ["说明", undefined, true, true],
      ["错误", undefined, false, true],
      ["=HYPERLINK(1)", undefined, false, true],
      [3, undefined, false, true],
      [true, undefined, false, true],
    ]);
    expect(last?.cells[0]?.style?.font).toMatchObject({ name: "仿宋", bold: true });
    expect([...(last?.columnWidths ?? [])]).toEqual([
      [0, 8],
      [1, 60.5],
    ]);
    expect(textPart(bytes, "xl/workbook.xml")).toContain('sheetId="8"');
  });

  test("deleted with what belongs to it alone; names and the active sheet follow", async () => {
    const bytes = await patched({ kind: "delete-sheet", sheet: "任务分解表" });
    const gone = [...partsOf(rich).keys()].filter((path) => !partsOf(bytes).has(path));
    expect(gone.sort()).toEqual([
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/media/image1.png",
      "xl/printerSettings/printerSettings1.bin",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    const workbook = textPart(bytes, "xl/workbook.xml");
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">其他!$A$1');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">字典!$1:$1');
    expect((await readWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(["字典", "其他"]);
  });

  test("added and deleted, only styles remember it", async () => {
    const bytes = await patched(report, { kind: "delete-sheet", sheet: "审核报告" });
    // A deleted sheet always takes the calculation chain along.
    expect(changedParts(rich, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/styles.xml",
    ]);
  });

  test.each<[string, WorkbookEdit]>([
    ["a name taken", { ...report, name: "其他" }],
    ["a name too long", { ...report, name: "长".repeat(32) }],
    ["a forbidden sign", { ...report, name: "a/b" }],
    ["no name", { ...report, name: "" }],
    ["a sheet that is not there", { kind: "delete-sheet", sheet: "无" }],
    ["a cell on it", { ...setValue(0, 0, 1), sheet: "无" } as WorkbookEdit],
    ["a cell outside", setValue(1_048_576, 0, 1)],
    ["a row before the first", setValue(-1, 0, 1)],
  ])("%s is refused", async (_, edit) => {
    await expect(patchWorkbook(rich, [edit])).rejects.toThrow(EditError);
  });

  test("the last sheet to be seen stays", async () => {
    const edits: WorkbookEdit[] = [
      { kind: "delete-sheet", sheet: "其他" },
      { kind: "delete-sheet", sheet: "任务分解表" },
    ];
    await expect(patchWorkbook(rich, edits)).rejects.toThrow(EditError);
  });

  test("a workbook without style sheet gets one", async () => {
    const bytes = buildXlsx([{ name: sheet, xml: "<sheetData/>" }], {
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    });
    const { sheets } = await readWorkbook(await patchWorkbook(bytes, [report]));
    expect(sheets[1]?.cells[0]?.style?.font?.bold).toBe(true);
  });
});

describe("settings", () => {
  const set = (key: string, json: string | null): WorkbookEdit => ({ kind: "set-setting", key, json });

  test("kept in the file beside other people's custom XML", async () => {
    expect(await readSettings(rich)).toEqual(new Map());
    const bytes = await patched(set("说明", '{"A3":"<已报批>&\\"是\\""}'), set("b", "1"));
    expect(await readSettings(bytes)).toEqual(
      new Map([
        ["说明", '{"A3":"<已报批>&\\"是\\""}'],
        ["b", "1"],
      ]),
    );
    expect(changedParts(rich, bytes)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps1.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  test("changed and removed in place", async () => {
    const first = await patched(set("a", "1"), set("b", "2"));
    const second = await patchWorkbook(first, [set("a", null), set("b", "3"), set("c", null)]);
    expect(await readSettings(second)).toEqual(new Map([["b", "3"]]));
    expect(changedParts(first, second)).toEqual(["customXml/item2.xml"]);
  });
});

test("a file that cannot be read fails as it does when read", async () => {
  await expect(patchWorkbook(new Uint8Array(), [setValue(0, 0, 1)])).rejects.toThrow(FileFailure);
  await expect(readSettings(rich.subarray(0, 200))).rejects.toMatchObject({ code: "damaged" });
  const broken = buildXlsx([{ name: sheet, xml: "" }], { [sheetPath]: "<worksheet><sheetData></worksheet>" });
  await expect(patchWorkbook(broken, [setValue(0, 0, 1)])).rejects.toMatchObject({ code: "damaged" });
});
