import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileFailure } from "../../src/xlsx/file-failure";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { textPart } from "./support/check-package";

const part = "xl/worksheets/sheet1.xml";
const plain = buildXlsx([
  {
    name: "任务分解表",
    xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>工作内容</t></is></c><c r="B1"><v>8</v></c><c r="C1"><f>B1*2</f><v>16</v></c></row></sheetData>',
  },
]);

type Change = (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>;
const changed = (change: Change): Uint8Array => zipSync(change(unzipSync(plain)));
/** Changes parts of XML; those not named stay. */
const inParts = (names: readonly string[], change: (xml: string) => Uint8Array): Uint8Array =>
  changed((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, names.includes(name) ? change(strFromU8(bytes)) : bytes]),
    ),
  );
const renamed = (rename: (name: string) => string): Uint8Array =>
  changed((parts) => Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [rename(name), bytes])));

/** The letters of these files that GB 18030 writes with two bytes. */
const gb18030: Readonly<Record<string, readonly number[]>> = {
  任: [0xc8, 0xce],
  务: [0xce, 0xf1],
  分: [0xb7, 0xd6],
  解: [0xbd, 0xe2],
  表: [0xb1, 0xed],
  工: [0xb9, 0xa4],
  作: [0xd7, 0xf7],
  内: [0xc4, 0xda],
  容: [0xc8, 0xdd],
  宋: [0xcb, 0xce],
  体: [0xcc, 0xe5],
  年: [0xc4, 0xea],
  月: [0xd4, 0xc2],
  日: [0xc8, 0xd5],
};
const declared = (xml: string, encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\r\n${xml.replace(/^<\?xml[^>]*\?>/, "")}`;
const inGb18030 = (xml: string, encoding: string): Uint8Array =>
  Uint8Array.from([...declared(xml, encoding)].flatMap((letter) => gb18030[letter] ?? [letter.charCodeAt(0)]));
const inUtf16 = (xml: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(declared(xml, "UTF-16"), "utf16le");
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};
const texts = [part, "xl/workbook.xml"];
const prefixed = (prefix: string): Uint8Array =>
  inParts([part], (xml) =>
    strToU8(xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}:`).replace("xmlns=", `xmlns:${prefix}=`)),
  );

describe("files of other writers open, and take edits", () => {
  test.each<[string, Uint8Array]>([
    ["parts in GB 18030", inParts([...texts, "xl/styles.xml"], (xml) => inGb18030(xml, "GB18030"))],
    ["parts in GBK", inParts(texts, (xml) => inGb18030(xml, "gbk"))],
    ["UTF-16 without a mark", inParts(texts, (xml) => inUtf16(xml, true))],
    ["UTF-16 the other way round", inParts(texts, (xml) => inUtf16(xml, false))],
    ["a declaration that the bytes do not keep to", inParts(texts, (xml) => strToU8(declared(xml, "UTF-16")))],
    [
      "a mark of UTF-8 before another's declaration",
      inParts(texts, (xml) => strToU8(`\ufeff${declared(xml, "gb2312")}`)),
    ],
    ["a prefix", prefixed("x")],
    ["a Chinese prefix", prefixed("表格")],
    ["names that begin with ./", renamed((name) => `./${name}`)],
    [
      "names escaped as in an address",
      changed((parts) => {
        const { [part]: sheet = new Uint8Array(), ...others } = parts;
        const rels = "xl/_rels/workbook.xml.rels";
        const led = strFromU8(others[rels] ?? new Uint8Array()).replace("sheet1.xml", "my%20sheet.xml");
        return { ...others, [rels]: strToU8(led), "xl/worksheets/my%20sheet.xml": sheet };
      }),
    ],
    [
      "absurd formats of numbers",
      inParts(["xl/styles.xml"], (xml) =>
        strToU8(xml.replace(/formatCode="0[^"]*"/, `formatCode="${"0".repeat(7000)}"`)),
      ),
    ],
  ])("%s", async (_, bytes) => {
    const values = async (file: Uint8Array) => {
      const [sheet] = (await readWorkbook(file)).sheets;
      return [sheet?.name, ...(sheet?.cells ?? []).map(({ value, formula }) => formula ?? value)];
    };
    expect(await values(bytes)).toEqual(["任务分解表", "工作内容", 8, "B1*2"]);
    const edited = await patchWorkbook(bytes, [
      { kind: "shift-lines", sheet: "任务分解表", axis: "rows", at: 0, count: 1 },
      { kind: "set-value", sheet: "任务分解表", row: 1, column: 1, value: "九亿元" },
      { kind: "set-note", sheet: "任务分解表", row: 1, column: 0, text: "注" },
      { kind: "add-sheet", name: "报告", rows: [["一"]], columnWidths: [], boldRows: [] },
    ]);
    expect(await values(edited)).toEqual(["任务分解表", "工作内容", "九亿元", "B2*2"]);
    expect((await readWorkbook(edited)).sheets[0]?.cells[0]?.note).toBe("注");
  });

  test("what was in another encoding says UTF-8 once it is written anew", async () => {
    const bytes = inParts(texts, (xml) => inGb18030(xml, "GB2312"));
    const edited = await patchWorkbook(bytes, [
      { kind: "set-value", sheet: "任务分解表", row: 4, column: 0, value: "新" },
    ]);
    expect(textPart(edited, part)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\r\n<worksheet.*工作内容.*新/);
  });
});

test("only line ends that are written as references stay carriage returns", async () => {
  const text = "<is><t>一\r\n二\r三&#13;&#10;四</t></is>";
  const rich = "<is><r><t>一\r\n二</t></r><r><rPr><b/></rPr><t>三</t></r></is>";
  const xml = `<sheetData>\r\n<row r="1"><c r="A1" t="inlineStr">${text}</c><c r="B1" t="inlineStr">${rich}</c></row>\r\n</sheetData>`;
  const [sheet] = (await readWorkbook(buildXlsx([{ name: "表", xml }]))).sheets;
  expect(sheet?.cells.map(({ value }) => value)).toEqual(["一\n二\n三\r\n四", "一\n二三"]);
});

test.each<[string, (xml: string) => Uint8Array]>([
  ["a row that is closed by another name", (xml) => strToU8(xml.replace("</row>", "</rwo>"))],
  ["a cell that is never closed", (xml) => strToU8(xml.replace("</v></c></row>", "</v></row>"))],
  ["merges that are never closed", (xml) => strToU8(xml.replace("</sheetData>", "</sheetData><mergeCells>"))],
  ["an encoding that nobody knows", (xml) => strToU8(declared(xml, "x-none"))],
])("a sheet with %s is refused, and no cell is lost without a word", async (_, change) => {
  const failure: unknown = await readWorkbook(inParts([part], change)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FileFailure);
  expect((failure as FileFailure).code).toBe("damaged");
});
