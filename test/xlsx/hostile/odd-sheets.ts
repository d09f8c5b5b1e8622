import { type HostileFile, type LateBytes, plainParts, sheetData, withParts, withSheet } from "./plain-parts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("");

const rows = (xml: string): LateBytes => withSheet({ data: `<sheetData>${xml}</sheetData>` });
const cell = (attributes: string, content = "<v>1</v>"): LateBytes =>
  rows(`<row r="1"><c ${attributes}>${content}</c></row>`);
const before = (xml: string): LateBytes => withSheet({ before: xml });
const behind = (xml: string): LateBytes => withSheet({ behind: xml });
const merges = (...references: string[]): LateBytes =>
  behind(`<mergeCells>${references.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`);
const styles = (xml: string): LateBytes =>
  withParts({ "xl/styles.xml": `<styleSheet xmlns="${main}">${xml}</styleSheet>` });
const texts = (xml: string): LateBytes => withParts({ "xl/sharedStrings.xml": `<sst xmlns="${main}">${xml}</sst>` });
const comments = (xml: string): LateBytes =>
  withParts({ "xl/comments1.xml": `<comments xmlns="${main}"><authors/><commentList>${xml}</commentList></comments>` });

const odd = ["0", "-1", "1048577", "99999999999", "1e3", "一", "", " 3 ", "0x10", "NaN"];
const addresses = [
  "A0",
  "A-1",
  "A1048577",
  "XFE1",
  "ZZZZ9",
  "1A",
  "$A$1",
  "a1",
  "A1:B2",
  "R1C1",
  "",
  "一1",
  "AAAAAAAAAAAAAAAA1",
  "A99999999999999999999",
];
const values = [
  "",
  "1e999",
  "-1e999",
  "NaN",
  "Infinity",
  "1,5",
  "0x1F",
  "１２",
  "1 2",
  "9".repeat(5000),
  "&lt;b&gt;",
  "#N/A",
];

/** Sheets, texts and looks that say what no sheet can be. */
export function oddSheets(): HostileFile[] {
  return [
    ...odd.map((row) => [`row ${JSON.stringify(row)}`, rows(`<row r="${row}"><c><v>1</v></c></row>`)] as const),
    ...addresses.map((address) => [`cell ${JSON.stringify(address.slice(0, 30))}`, cell(`r="${address}"`)] as const),
    ...values.map(
      (value) => [`number ${JSON.stringify(value.slice(0, 30))}`, cell('r="A1"', `<v>${value}</v>`)] as const,
    ),
    ...["-1", "8", "1e9", "1.5", "", "一", "99999999999999999999"].map(
      (index) => [`text number ${JSON.stringify(index)}`, cell('r="A1" t="s"', `<v>${index}</v>`)] as const,
    ),
    ...["-1", "4", "65535", "99999999999", "一", ""].map(
      (style) => [`look ${JSON.stringify(style)}`, cell(`r="A1" s="${style}"`)] as const,
    ),
    ...["b", "e", "d", "str", "inlineStr", "n", "x", ""].map(
      (type) => [`type ${JSON.stringify(type)} of an odd value`, cell(`r="A1" t="${type}"`, "<v>二</v>")] as const,
    ),
    ...["s", "b", "e", "d", "str", "inlineStr"].map(
      (type) => [`type ${type} of nothing`, cell(`r="A1" t="${type}"`, "")] as const,
    ),
    ["a value twice", cell('r="A1"', "<v>1</v><v>2</v><f>1</f><f>2</f>")],
    ["text within text", cell('r="A1" t="inlineStr"', "<is><t>甲<t>乙</t></t><is/></is>")],
    ["rows from below", rows(many(300, (row) => `<row r="${300 - row}"><c r="A${300 - row}"><v>1</v></c></row>`))],
    [
      "cells from the right",
      rows(`<row r="1">${["D1", "B1", "A1", "D1"].map((at) => `<c r="${at}"><v>1</v></c>`).join("")}</row>`),
    ],
    ["cells of another row", rows('<row r="5"><c r="A9"><v>1</v></c><c r="B2"><v>1</v></c></row>')],
    ["the same row a thousand times", rows(many(1000, () => '<row r="7"><c r="A7"><v>1</v></c></row>'))],
    ["rows in rows", rows('<row r="1"><row r="2"><c r="A2"><c r="B2"><v>1</v></c></c></row></row>')],
    ["cells without rows", rows('<c r="A1"><v>1</v></c>')],
    ["two lists of rows", withSheet({ data: sheetData + sheetData })],
    ["no list of rows", withSheet({ data: "" })],
    ["an extent of the whole sheet", before('<dimension ref="A1:XFD1048576"/>')],
    ["an extent beyond the sheet", before('<dimension ref="A0:ZZZZ99999999"/>')],
    ["a cell in the last corner", cell('r="XFD1048576"')],
    ["a cell in the last row", cell('r="A1048576"')],
    ["a cell in the last column", cell('r="XFD1"')],
    ["empty rows to the end", rows(many(200_000, (row) => `<row r="${row + 1}"/>`))],
    ["empty rows without numbers", rows(many(400_000, () => "<row/>"))],
    [
      "empty cells by the hundred thousand",
      rows(many(20_000, (row) => `<row r="${row + 1}">${many(10, () => '<c s="1"/>')}</row>`)),
    ],
    [
      "sized rows to the end",
      rows(many(100_000, (row) => `<row r="${row + 1}" ht="20" customHeight="1" hidden="1"/>`)),
    ],
    ...["-5", "NaN", "1e9", ""].map(
      (size) =>
        [
          `sizes of ${JSON.stringify(size)}`,
          withSheet({
            before: `<sheetFormatPr defaultRowHeight="${size}" baseColWidth="${size}"/><cols><col min="1" max="2" width="${size}" customWidth="1"/></cols>`,
            data: `<sheetData><row r="1" ht="${size}" customHeight="1"><c r="A1"><v>1</v></c></row></sheetData>`,
          }),
        ] as const,
    ),
    ...[
      ["5", "1"],
      ["0", "0"],
      ["-3", "99999999999"],
      ["1", "16384"],
      ["", "一"],
    ].map(
      ([min, max]) =>
        [
          `columns ${min} to ${max}`,
          before(`<cols><col min="${min}" max="${max}" width="9" hidden="1"/></cols>`),
        ] as const,
    ),
    [
      "columns defined a hundred times",
      before(`<cols>${many(100, () => '<col min="1" max="300" width="9"/>')}</cols>`),
    ],
    ...["0", "-1", "1048576", "1e300", "NaN", "3000.5"].map(
      (split) =>
        [
          `a pane split at ${split}`,
          before(
            `<sheetViews><sheetView workbookViewId="9"><pane xSplit="${split}" ySplit="${split}" state="frozen" topLeftCell="??"/></sheetView></sheetViews>`,
          ),
        ] as const,
    ),
    [
      "a pane that is not frozen",
      before(
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="3000" state="split"/></sheetView></sheetViews>',
      ),
    ],
    [
      "views by the thousand",
      before(`<sheetViews>${many(5000, () => '<sheetView workbookViewId="0"/>')}</sheetViews>`),
    ],
    ["merges that overlap", merges("A1:C3", "B2:D4", "A1:C3", "A1:XFD1048576")],
    ["merges from below", merges("C3:A1", "D9:D2")],
    ["merges of one cell", merges("A1", "B2:B2")],
    ["merges of columns and rows", merges("A:C", "3:4", "A:A1")],
    ["merges of nothing", merges("", "一", "A0:B0", "A1:ZZZZ9")],
    ["a merge of the sheet", merges("A1:XFD1048576")],
    ["a merge of a column", merges("A1:A1048576")],
    ["a merge of a row", merges("A1:XFD1")],
    [
      "merges by the hundred thousand",
      merges(...Array.from({ length: 100_000 }, (_, index) => `A${2 * index + 1}:A${2 * index + 2}`)),
    ],
    [
      "large merges by the thousand",
      merges(...Array.from({ length: 3000 }, (_, index) => `A${index * 100 + 1}:XFD${index * 100 + 100}`)),
    ],
    ["the same merge by the ten thousand", merges(...Array.from({ length: 20_000 }, () => "A1:D50"))],
    [
      "shared formulas without a master",
      rows(many(500, (row) => `<row r="${row + 1}"><c r="A${row + 1}"><f t="shared" si="${row % 7}"/></c></row>`)),
    ],
    ["shared formulas of odd areas", cell('r="A1"', '<f t="shared" si="-1" ref="A1:XFD1048576">A1+一</f><v>1</v>')],
    ["an array formula over the sheet", cell('r="A1"', '<f t="array" ref="A1:XFD1048576">1</f><v>1</v>')],
    [
      "array formulas over columns",
      rows(many(300, (row) => `<row r="${row + 1}"><c r="A${row + 1}"><f t="array" ref="A1:Z1048576">1</f></c></row>`)),
    ],
    ["an array formula of no area", cell('r="A1"', '<f t="array" ref="">1</f><v>1</v>')],
    ["a data table of odd cells", cell('r="A1"', '<f t="dataTable" ref="A1:B2" r1="ZZZ0" dt2D="1"/><v>1</v>')],
    [
      "a formula of a hundred thousand brackets",
      cell('r="A1"', `<f>${"(".repeat(100_000)}1${")".repeat(100_000)}</f><v>1</v>`),
    ],
    ["a formula of quotes", cell('r="A1"', `<f>${"'".repeat(50_001)}${'"'.repeat(50_001)}</f><v>1</v>`)],
    ["a formula of a million letters", cell('r="A1"', `<f>${"A1+".repeat(350_000)}1</f><v>1</v>`)],
    ["a formula that asks itself", cell('r="A1"', "<f>A1+1</f><v>1</v>")],
    [
      "formulas in a long chain",
      rows(many(5000, (row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>A${row + 2}+1</f><v>1</v></c></row>`)),
    ],
    [
      "formulas that run and reach out",
      cell('r="A1"', "<f>cmd|'/c calc'!A1+WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>1</v>"),
    ],
    [
      "formats by the ten thousand",
      behind(
        many(
          10_000,
          (index) =>
            `<conditionalFormatting sqref="A${index + 1}"><cfRule type="expression" priority="${index + 1}"><formula>A${index + 1}&gt;0</formula></cfRule></conditionalFormatting>`,
        ),
      ),
    ],
    [
      "a format of a hundred thousand cells",
      behind(
        `<conditionalFormatting sqref="${many(100_000, (index) => `A${2 * index + 1} `)}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
    ],
    [
      "formats of odd cells",
      behind(
        '<conditionalFormatting sqref="一 A0 A:A 1:1 ZZZZ1"><cfRule type="expression" priority="x"><formula>(((</formula></cfRule><cfRule/></conditionalFormatting><conditionalFormatting/>',
      ),
    ],
    [
      "formats of one rank",
      behind(
        many(
          300,
          () =>
            '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" operator="一" priority="-1" dxfId="999"><formula/></cfRule></conditionalFormatting>',
        ),
      ),
    ],
    [
      "validations by the ten thousand",
      behind(
        `<dataValidations>${many(30_000, (index) => `<dataValidation type="list" sqref="A${index + 1}"><formula1>"一,二"</formula1></dataValidation>`)}</dataValidations>`,
      ),
    ],
    [
      "validations of odd kinds",
      behind(
        '<dataValidations count="-1"><dataValidation type="x" operator="y" sqref=""><formula1>"</formula1></dataValidation></dataValidations>',
      ),
    ],
    [
      "links by the ten thousand",
      behind(
        `<hyperlinks>${many(30_000, (index) => `<hyperlink ref="A${index + 1}" r:id="rId9" location="x"/>`)}</hyperlinks>`,
      ),
    ],
    [
      "links that are scripts",
      behind('<hyperlinks><hyperlink ref="A1" location="javascript:alert(1)" display="&lt;script&gt;"/></hyperlinks>'),
    ],
    [
      "a filter of odd columns",
      behind('<autoFilter ref="A1:XFD1048576"><filterColumn colId="99999"/></autoFilter><autoFilter ref=""/>'),
    ],
    [
      "breaks by the ten thousand",
      behind(`<rowBreaks count="-1">${many(30_000, (index) => `<brk id="${index}" max="x"/>`)}</rowBreaks>`),
    ],
    [
      "print set-up of odd numbers",
      behind(
        '<pageMargins left="-1" right="NaN" top="1e9"/><pageSetup paperSize="9999" scale="-5" fitToWidth="1e9" orientation="x"/>',
      ),
    ],
    [
      "drawings that are not there",
      behind(
        '<drawing r:id="rId77"/><legacyDrawing r:id="rId78"/><tableParts count="3"><tablePart r:id="rId79"/></tableParts>',
      ),
    ],
    ["no looks", styles("")],
    ["looks of nothing", styles('<cellXfs count="9"/>')],
    [
      "looks of odd numbers",
      styles(
        '<fonts><font><sz val="NaN"/><color theme="99" tint="9"/></font></fonts><fills><fill/></fills><borders><border><left style="x"/></border></borders><cellXfs><xf numFmtId="-1" fontId="77" fillId="x" borderId="1e9" xfId="5"/></cellXfs>',
      ),
    ],
    [
      "looks by the hundred thousand",
      styles(
        `<fonts><font/></fonts><cellXfs>${many(100_000, (index) => `<xf numFmtId="0" fontId="${index}"/>`)}</cellXfs>`,
      ),
    ],
    [
      "fonts by the hundred thousand",
      styles(`<fonts>${many(100_000, (index) => `<font><sz val="${index}"/></font>`)}</fonts><cellXfs><xf/></cellXfs>`),
    ],
    [
      "number formats by the ten thousand",
      styles(
        `<numFmts>${many(30_000, (index) => `<numFmt numFmtId="${index}" formatCode="yyyy${index}"/>`)}</numFmts><cellXfs><xf numFmtId="7"/><xf numFmtId="8"/></cellXfs>`,
      ),
    ],
    [
      "number formats of brackets",
      styles(
        `<numFmts><numFmt numFmtId="176" formatCode="${"[".repeat(900)}${"\\".repeat(900)}"/></numFmts><cellXfs><xf numFmtId="176"/><xf numFmtId="176"/></cellXfs>`,
      ),
    ],
    [
      "dates of odd numbers",
      withSheet({
        data: `<sheetData>${["-1", "0", "60", "2958466", "1e15", "-1e300"].map((value, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"><v>${value}</v></c></row>`).join("")}</sheetData>`,
      }),
    ],
    [
      "a theme of nothing",
      withParts({
        "xl/theme/theme1.xml": "<a:theme/>",
        "xl/_rels/workbook.xml.rels": (plainParts()["xl/_rels/workbook.xml.rels"] ?? "").replace(
          "</R",
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></R',
        ),
      }),
    ],
    ["fewer texts than are used", texts("<si><t>甲</t></si>")],
    ["texts of nothing", texts("<si/>".repeat(8))],
    [
      "texts that are counted wrongly",
      withParts({
        "xl/sharedStrings.xml": `<sst xmlns="${main}" count="-1" uniqueCount="99999999999"><si><t>甲</t></si></sst>`,
      }),
    ],
    ["texts by the hundred thousand", texts(many(300_000, (index) => `<si><t>${index}</t></si>`))],
    ["a text of many letters", texts(`<si><t>${"山".repeat(3_000_000)}</t></si>`)],
    [
      "a text of many formats",
      texts(`<si>${many(30_000, (index) => `<r><rPr><sz val="${index}"/></rPr><t>甲</t></r>`)}</si>`),
    ],
    ["text that escapes", texts(`<si><t>${"_x0000__x005F_x0041__xD800_".repeat(1000)}</t></si>`)],
    ["text that is markup", texts("<si><t>&lt;img src=x onerror=alert(1)&gt;&lt;/script&gt;</t></si>")],
    ["text that turns about", texts("<si><t>\u202e\u200b\u2066甲\ufeff</t></si>")],
    [
      "comments by the ten thousand",
      comments(many(20_000, (index) => `<comment ref="A${index + 1}" authorId="9"><text><t>甲</t></text></comment>`)),
    ],
    [
      "comments of odd cells",
      comments(
        ["", "A0", "ZZZZ1", "A1:B2", "XFD1048576"]
          .map((at) => `<comment ref="${at}" authorId="-1"><text/></comment>`)
          .join(""),
      ),
    ],
    [
      "a comment of many letters",
      comments(`<comment ref="A1" authorId="0"><text><t>${"甲".repeat(1_000_000)}</t></text></comment>`),
    ],
  ];
}
