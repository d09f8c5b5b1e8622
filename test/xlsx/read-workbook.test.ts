import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeFailure } from "../../src/strings/failures";
import { FileFailure } from "../../src/xlsx/file-failure";
import { defaultLimits } from "../../src/xlsx/file-limits";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { probeWorkbook } from "./probes/probe-workbook";
import { buildXlsx, rels, worksheet } from "./support/build-xlsx";

const plain = buildXlsx([
  { name: "任务分解表", xml: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>" },
]);

async function failure(bytes: Uint8Array, limits = defaultLimits) {
  const error = await readWorkbook(bytes, limits).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileFailure);
  const { code, details } = error as FileFailure;
  return { code, ...details };
}

function ole(...streams: string[]): Uint8Array {
  const names = streams.map((stream) => Buffer.from(stream, "utf16le"));
  return Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(600), ...names, Buffer.alloc(100)]);
}

describe("a file that is no .xlsx", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(), "empty"],
    ["Excel 97–2003", ole("Root Entry", "Workbook"), "xls"],
    ["Excel 5", ole("Root Entry", "Book"), "xls"],
    ["Excel 4 without container", Uint8Array.of(0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0), "xls"],
    ["WPS .et", ole("Root Entry", "Workbook", "ETExtData"), "et"],
    ["old Word", ole("Root Entry", "WordDocument"), "other"],
    ["comma separated", strToU8("工作内容,工作目标\n洽谈,1次"), "csv"],
    ["comma separated in GBK", Uint8Array.of(0xb9, 0xa4, 0xd7, 0xf7, 0x2c, 0x31, 0x0d, 0x0a), "csv"],
    ["text in UTF-16", Uint8Array.of(0xff, 0xfe, 0xe5, 0x5d, 0x2c, 0x00), "csv"],
    ["PDF", strToU8("%PDF-1.7\n"), "pdf"],
    ["a web page saved as .xls", strToU8("<html><body><table></table></body></html>"), "html"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), "other"],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("hello") }), "other"],
    [
      "a Word document",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<x/>") }),
      "other",
    ],
    [
      "a binary workbook",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": strToU8("") }),
      "xlsb",
    ],
    ["OpenDocument", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }), "ods"],
  ])("%s", async (_, bytes, kind) => {
    expect(await failure(bytes)).toEqual({ code: "not-xlsx", kind });
  });
});

describe("a file that cannot be opened", () => {
  test("needs a password", async () => {
    expect(await failure(ole("Root Entry", "EncryptionInfo", "EncryptedPackage"))).toEqual({ code: "encrypted" });
  });

  test("a zip entry locked by password", async () => {
    const bytes = Uint8Array.from(plain);
    const view = new DataView(bytes.buffer);
    for (let at = view.getUint32(bytes.length - 6, true); at < bytes.length - 22;) {
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(await failure(bytes)).toMatchObject({ code: "encrypted" });
  });

  test.each([0.2, 0.5, 0.9, 0.99])("cut off at %d of its length", async (part) => {
    expect(await failure(plain.subarray(0, Math.floor(plain.length * part)))).toMatchObject({ code: "damaged" });
  });

  test("any single byte may be wrong: a value or a failure, never another error", async () => {
    for (let position = 4; position < plain.length; position += 7) {
      const bytes = Uint8Array.from(plain);
      bytes[position] = (bytes[position] ?? 0) ^ 0x5a;
      await readWorkbook(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(FileFailure));
    }
  });

  test.each<[string, Record<string, string>]>([
    ["workbook part is no XML", { "xl/workbook.xml": "这不是 XML" }],
    ["a worksheet breaks off", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'><c r='A1'><v>1" }],
    [
      "a cell lies outside every sheet",
      { "xl/worksheets/sheet1.xml": worksheet("<sheetData><row><c r='A9999999'><v>1</v></c></row></sheetData>") },
    ],
    ["a relationship leads nowhere", { "_rels/.rels": rels([["officeDocument", "xl/nowhere.xml"]]) }],
  ])("%s", async (_, parts) => {
    expect(await failure(buildXlsx([{ name: "a", xml: "<sheetData/>" }], parts))).toMatchObject({ code: "damaged" });
  });

  test("no worksheet at all", async () => {
    expect(await failure(buildXlsx([]))).toEqual({ code: "no-sheets" });
  });

  test("only a chart sheet", async () => {
    const bytes = buildXlsx([{ name: "图", xml: "" }], {
      "xl/_rels/workbook.xml.rels": rels([["chartsheet", "worksheets/sheet1.xml"]]),
    });
    expect(await failure(bytes)).toEqual({ code: "no-sheets" });
  });
});

describe("a file that is too large", () => {
  const bomb = (xml: string) => buildXlsx([{ name: "a", xml: `<sheetData>${xml}</sheetData>` }]);

  test.each<[string, Uint8Array, Partial<typeof defaultLimits>, string]>([
    ["bytes", plain, { fileBytes: 100 }, "file-bytes"],
    ["zip entries", plain, { entries: 3 }, "entries"],
    ["bytes once unpacked", plain, { unzippedBytes: 1000 }, "unzipped-bytes"],
    [
      "sheets",
      buildXlsx([
        { name: "a", xml: "" },
        { name: "b", xml: "" },
      ]),
      { sheets: 1 },
      "sheets",
    ],
    ["bytes of what is read", plain, { readBytes: 500 }, "read-bytes"],
    ["repetition (zip bomb)", bomb(" ".repeat(17 * 2 ** 20)), {}, "compression-ratio"],
  ])("%s", async (_, bytes, limits, measure) => {
    expect(await failure(bytes, { ...defaultLimits, ...limits })).toMatchObject({ code: "too-large", measure });
  });

  test("an entry that unpacks to more than the directory says", async () => {
    const bytes = bomb(" ".repeat(100_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = view.getUint32(bytes.length - 6, true); at < bytes.length - 22;) {
      view.setUint32(at + 24, 10, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(await failure(bytes)).toMatchObject({ code: "too-large", measure: "unzipped-bytes" });
  });

  test("many rows whose only cell stands in the last column: refused before memory is spent", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(await failure(bomb(rows.join("")))).toMatchObject({ code: "too-large", measure: "cells" });
  });

  test("two cells in opposite corners", async () => {
    const corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await failure(bomb(corners))).toMatchObject({ code: "too-large", measure: "cells" });
  });

  test("a long formula shared by a whole column", async () => {
    const master = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A20000">${"A1+".repeat(2000)}1</f></c></row>`;
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><f t="shared" si="0"/></c></row>`,
    );
    expect(await failure(bomb(master + rows.join("")))).toMatchObject({
      code: "too-large",
      measure: "formula-characters",
    });
  });

  test("a hundred thousand tags that never end", async () => {
    expect(await failure(bomb(`<c r="A1>${'<c r="'.repeat(100_000)}`))).toMatchObject({ code: "damaged" });
  });

  test("a number format of a million letters", async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">' +
      `<numFmt numFmtId="176" formatCode="${"m ".repeat(500_000)}"/></numFmts><cellXfs><xf numFmtId="176"/></cellXfs></styleSheet>`;
    const xml = '<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c></row></sheetData>';
    const bytes = buildXlsx([{ name: "a", xml }], { "xl/styles.xml": styles });
    // Read as if it had none; Excel takes 255 letters.
    const { sheets } = await readWorkbook(bytes);
    expect(sheets[0]?.cells[0]).toEqual({ row: 0, column: 0, value: 1 });
  });

  test("an attribute of a million letters", async () => {
    const bytes = buildXlsx([{ name: "a", xml: "<sheetData/>" }], {}, `<x ${"a".repeat(1_000_000)}/>`);
    expect((await readWorkbook(bytes)).sheets.length).toBe(1);
  });

  test("column definitions over and over", async () => {
    const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(5000)}</cols><sheetData/>`;
    expect(await failure(buildXlsx([{ name: "a", xml: columns }]))).toMatchObject({ code: "damaged" });
  });

  test("entities that expand to entities are never expanded", async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "哈哈哈"><!ENTITY b "&a;&a;&a;">]>';
    const sheet = worksheet("<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&b;</t></is></c></row></sheetData>");
    const workbook = await readWorkbook(
      buildXlsx([{ name: "a", xml: "" }], {
        "xl/worksheets/sheet1.xml": sheet.replace("<worksheet", `${lol}<worksheet`),
      }),
    );
    expect(workbook.sheets[0]?.cells[0]?.value).toBe("&b;");
  });
});

describe("what is read", () => {
  async function cells(xml: string, more: Record<string, string> = {}, workbookXml = "") {
    const { sheets } = await readWorkbook(
      buildXlsx([{ name: "a", xml: `<sheetData>${xml}</sheetData>` }], more, workbookXml),
    );
    return sheets[0]?.cells;
  }

  test("values of every type, cells without address, error values", async () => {
    const row =
      "<row><c><v>1.5</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='str'><v>文</v></c>" +
      "<c t='inlineStr'><is><r><t>山</t></r><r><rPr><b/></rPr><t>海</t></r></is></c></row>";
    expect(await cells(row)).toEqual([
      { row: 0, column: 0, value: 1.5 },
      { row: 0, column: 1, value: true },
      { row: 0, column: 2, value: "#N/A", isError: true },
      { row: 0, column: 3, value: "文" },
      { row: 0, column: 4, value: "山海", richText: [{ text: "山" }, { text: "海", font: { bold: true } }] },
    ]);
  });

  test("formulas by the name staff know, with their last value", async () => {
    const formula =
      "<row r='1'><c r='A1'><f>_xldudf_SHANHAI_SHORTFALL(B3,&quot;到位资金&quot;)</f><v>0.5</v></c></row>";
    expect(await cells(formula)).toEqual([
      { row: 0, column: 0, value: 0.5, formula: 'SHANHAI.SHORTFALL(B3,"到位资金")' },
    ]);
  });

  test("a shared formula reads in each cell as if it had been typed there, also before its master", async () => {
    const rows =
      "<row r='1'><c r='A1'><f t='shared' si='0'/><v>1</v></c></row>" +
      "<row r='2'><c r='A2'><f t='shared' si='0' ref='A1:A3'>B2+$C$1</f><v>2</v></c></row>" +
      "<row r='3'><c r='A3'><f t='shared' si='0'/><v>3</v></c></row>";
    expect((await cells(rows))?.map(({ formula }) => formula)).toEqual(["B1+$C$1", "B2+$C$1", "B3+$C$1"]);
  });

  test("dates stay numbers with their format; a 1904 workbook counts like all others", async () => {
    const date = "<row r='1'><c r='A1' s='1'><v>44773</v></c><c r='B1' s='2'><v>60.5</v></c></row>";
    expect((await cells(date))?.map(({ value }) => value)).toEqual([44773, 59.5]);
    const mac = "<row r='1'><c r='A1' s='1'><v>43311</v></c></row>";
    expect((await cells(mac, {}, '<workbookPr date1904="1"/>'))?.[0]?.value).toBe(44773);
  });

  test("everything else of a sheet", async () => {
    const xml =
      '<sheetPr/><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="3" width="20" customWidth="1" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"/><row r="3" hidden="1"/></sheetData><sheetProtection sheet="1"/>' +
      '<autoFilter ref="A1:D9"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
      '<conditionalFormatting sqref="A1 C3:D4"><cfRule type="expression" priority="2" stopIfTrue="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
    const { sheets, structureProtected } = await readWorkbook(
      buildXlsx([{ name: "a", xml, state: "veryHidden" }], {}, '<workbookProtection lockStructure="1"/>'),
    );
    expect(structureProtected).toBe(true);
    expect(sheets[0]).toMatchObject({
      visibility: "very-hidden",
      protected: true,
      frozenRows: 2,
      frozenColumns: 1,
      showGridLines: false,
      hiddenRows: [2],
      hiddenColumns: [1, 2],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      autoFilter: { top: 0, left: 0, bottom: 8, right: 3 },
      conditionalFormats: [
        {
          areas: [
            { top: 0, left: 0, bottom: 0, right: 0 },
            { top: 2, left: 2, bottom: 3, right: 3 },
          ],
          type: "expression",
          formulas: ["A1>0"],
          priority: 2,
          stopIfTrue: true,
        },
      ],
    });
    expect([...(sheets[0]?.columnWidths ?? [])]).toEqual([
      [1, 20],
      [2, 20],
    ]);
    expect([...(sheets[0]?.rowHeights ?? [])]).toEqual([[0, 30]]);
  });

  test("sheets with prefixed tags, elsewhere in the package, in UTF-16", async () => {
    const sheet =
      '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      "<x:row r='1'><x:c r='B1' t='inlineStr'><x:is><x:t>山海</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(sheet, "utf16le")]);
    const bytes = buildXlsx([{ name: "甲&amp;乙", xml: "" }], {
      "xl/_rels/workbook.xml.rels": rels([["worksheet", "/odd%20place/Sheet.XML"]]),
      "odd place\\sheet.xml": utf16,
    });
    const { sheets } = await readWorkbook(bytes);
    expect(sheets[0]).toMatchObject({ name: "甲&乙", cells: [{ row: 0, column: 1, value: "山海" }] });
  });
});

describe("what is neither run nor followed", () => {
  const reading = { name: "任务分解表", xml: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>" };
  const withMacros = buildXlsx([reading], {
    "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  });

  test("macros are named, and kept by patching", async () => {
    expect((await readWorkbook(withMacros)).ignored).toEqual(["macros"]);
    const edited = await patchWorkbook(withMacros, [
      { kind: "set-value", sheet: reading.name, row: 0, column: 0, value: 2 },
    ]);
    expect((await readWorkbook(edited)).ignored).toEqual(["macros"]);
    expect(unzipSync(edited)["xl/vbaProject.bin"]).toEqual(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  });

  test("links to other files are named; their formulas keep the values stored last", async () => {
    const linked = probeWorkbook();
    expect((await readWorkbook(linked)).ignored).toEqual(["external-links"]);
    const xml = "<sheetData><row r='1'><c r='A1'><f>[1]外部!A1*2</f><v>42</v></c></row></sheetData>";
    const [sheet] = (await readWorkbook(buildXlsx([{ name: "a", xml }]))).sheets;
    expect(sheet?.cells).toEqual([expect.objectContaining({ formula: "[1]外部!A1*2", value: 42 })]);
  });

  test("a plain workbook has nothing of the kind", async () => {
    expect((await readWorkbook(plain)).ignored).toEqual([]);
  });
});

test("ten thousand sheets are refused, with a sentence that says of what there is too much", async () => {
  const count = 10_000;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  // One part for all of them, or it were the number of parts that is refused.
  const part = "worksheets/sheet1.xml";
  const { "xl/workbook.xml": workbook = new Uint8Array(), ...parts } = unzipSync(plain);
  const elements = numbers.map((number) => `<sheet name="表${number}" sheetId="${number}" r:id="rId${number}"/>`);
  const bytes = zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(strFromU8(workbook).replace(/<sheet .*?\/>/, elements.join(""))),
    "xl/_rels/workbook.xml.rels": strToU8(rels(numbers.map(() => ["worksheet", part] as const))),
  });
  const { code, ...details } = await failure(bytes);
  expect({ code, ...details }).toMatchObject({ code: "too-large", measure: "sheets", found: count });
  expect(describeFailure(code, details.measure).problem).toContain("工作表太多");
});
