import { type WorkbookEdit, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, textPart } from "./support/check-package";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  targets
    .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("") +
  "</Relationships>";
const anchor = (editAs: string, from: number, to: number): string =>
  `<twoCellAnchor editAs="${editAs}"><from><col>0</col><row>${from}</row><rowOff>9</rowOff></from><to><col>2</col><row>${to}</row><rowOff>9</rowOff></to><sp textlink="甲!$A$4"/></twoCellAnchor>`;

const sheet =
  '<sheetData><row r="4"><c r="A4"><v>1</v></c></row></sheetData>' +
  '<scenarios sqref="A9"><scenario name="一" count="2"><inputCells r="A3" val="1"/><inputCells r="A9" val="2"/></scenario></scenarios>' +
  '<dataConsolidate><dataRefs count="5"><dataRef ref="A3:B9" sheet="甲"/><dataRef ref="A3:B9" sheet="乙"/>' +
  '<dataRef ref="A3:B9"/><dataRef ref="A3:B9" sheet="甲" r:id="rId9"/><dataRef ref="A3:B9" r:id="rId9"/></dataRefs></dataConsolidate>' +
  '<customSheetViews><customSheetView guid="{1}"><rowBreaks count="1" manualBreakCount="1"><brk id="8"/></rowBreaks></customSheetView></customSheetViews>' +
  '<conditionalFormatting sqref="B3:B9 D2"><cfRule type="expression" priority="1"><formula>AND(B2&gt;$C2,$E$9=1)</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="custom" sqref="C2:C9"><formula1>LEN(C2)&lt;乙!$A$1</formula1></dataValidation></dataValidations>' +
  '<cellWatches><cellWatch r="A9"/></cellWatches><drawing r:id="rId1"/>' +
  "<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>F2&gt;1</xm:f></x14:cfRule><xm:sqref>F2:F9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";

const types = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="application/${type}"/>`;
const plain = buildXlsx([
  { name: "甲", xml: sheet },
  { name: "乙", xml: "<sheetData/>" },
  { name: "图", xml: "" },
]);
const contentTypes = textPart(plain, "[Content_Types].xml");

/** Two sheets and a chart sheet; the parts of the first: shapes, a pivot table with a page field, a table with totals, a view of its own. */
const file = buildXlsx(
  [
    { name: "甲", xml: sheet },
    { name: "乙", xml: "<sheetData/>" },
    { name: "图", xml: '<drawing r:id="rId1"/>' },
  ],
  {
    "[Content_Types].xml": contentTypes.replace(
      "</Types>",
      [
        "xl/drawings/drawing1.xml",
        "xl/drawings/drawing2.xml",
        "xl/charts/chart1.xml",
        "xl/pivotTables/p1.xml",
        "xl/tables/t1.xml",
        "xl/namedSheetViews/v1.xml",
      ]
        .map((part) => types(part, "xml"))
        .join("") + "</Types>",
    ),
    "xl/_rels/workbook.xml.rels": links(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["chartsheet", "worksheets/sheet3.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": links(
      ["drawing", "../drawings/drawing1.xml"],
      ["namedSheetView", "../namedSheetViews/v1.xml"],
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": links(
      ["pivotTable", "../pivotTables/p1.xml"],
      ["table", "../tables/t1.xml"],
    ),
    "xl/worksheets/_rels/sheet3.xml.rels": links(["drawing", "../drawings/drawing2.xml"]),
    "xl/drawings/_rels/drawing2.xml.rels": links(["chart", "../charts/chart1.xml"]),
    "xl/drawings/drawing1.xml": `<wsDr>${anchor("twoCell", 1, 7)}${anchor("oneCell", 1, 7)}${anchor("absolute", 5, 7)}${anchor("twoCell", 2, 3)}</wsDr>`,
    "xl/drawings/drawing2.xml": "<wsDr/>",
    "xl/charts/chart1.xml": "<chart><ser><f>甲!$A$4:$A$9</f></ser></chart>",
    "xl/pivotTables/p1.xml": '<pivotTableDefinition><location ref="A9:C12" rowPageCount="1"/></pivotTableDefinition>',
    "xl/tables/t1.xml": '<table displayName="表" ref="F20:G23" totalsRowCount="1"><autoFilter ref="F20:G22"/></table>',
    "xl/namedSheetViews/v1.xml": '<namedSheetViews><nsvFilter ref="A2:D9"/></namedSheetViews>',
  },
);

const rows = (at: number, count: number, name = "甲"): WorkbookEdit => ({
  kind: "shift-lines",
  sheet: name,
  axis: "rows",
  at,
  count,
});

async function part(path: string, ...edits: WorkbookEdit[]): Promise<string> {
  const bytes = await patchWorkbook(file, edits);
  expect(packageFaults(bytes)).toEqual(packageFaults(file));
  return textPart(bytes, path);
}
const first = "xl/worksheets/sheet1.xml";

describe("the first rows of a range are deleted: its formula is about the first one that stays", () => {
  test.each([
    // B3:B9 and D2 are one range, which begins in row 2.
    [
      "a conditional format",
      rows(1, -1),
      '<conditionalFormatting sqref="B2:B8">',
      "<formula>AND(B2&gt;$C2,$E$8=1)</formula>",
    ],
    [
      "two rows at once",
      rows(1, -2),
      '<conditionalFormatting sqref="B2:B7">',
      "<formula>AND(B2&gt;$C2,$E$7=1)</formula>",
    ],
    ["a validation", rows(1, -1), 'sqref="C2:C8"', "<formula1>LEN(C2)&lt;乙!$A$1</formula1>"],
    ["a format of Excel 2010", rows(1, -1), "<xm:sqref>F2:F8</xm:sqref>", "<xm:f>F2&gt;1</xm:f>"],
    [
      "rows within stay no matter",
      rows(4, -1),
      '<conditionalFormatting sqref="B3:B8 D2">',
      "<formula>AND(B2&gt;$C2,$E$8=1)</formula>",
    ],
    ["rows above move it all", rows(0, -1), `sqref="C1:C8"`, "<formula>AND(B1&gt;$C1,$E$8=1)</formula>"],
  ])("%s", async (_, edit, range, formula) => {
    const xml = await part(first, edit);
    expect(xml).toContain(range);
    expect(xml).toContain(formula);
  });
});

describe("rows inserted before row 4 move", () => {
  test.each([
    ["what a scenario sets", first, '<inputCells r="A3" val="1"/><inputCells r="A11" val="2"/>'],
    ["a watched cell", first, '<cellWatch r="A11"/>'],
    [
      "what is consolidated, of this sheet alone",
      first,
      '<dataRef ref="A3:B11" sheet="甲"/><dataRef ref="A3:B9" sheet="乙"/>',
    ],
    ["what is consolidated of the sheet without its name", first, '<dataRef ref="A3:B11"/>'],
    ["the breaks of a custom view", first, '<brk id="10"/>'],
    ["a view with a filter of its own", "xl/namedSheetViews/v1.xml", 'ref="A2:D11"'],
    ["a chart on a sheet of its own", "xl/charts/chart1.xml", "<f>甲!$A$6:$A$11</f>"],
    ["the cell that a text box shows", "xl/drawings/drawing1.xml", 'textlink="甲!$A$6"'],
  ])("%s", async (_, path, text) => {
    expect(await part(path, rows(3, 2))).toContain(text);
  });

  test("shapes as they are set to: growing, moving, staying", async () => {
    const xml = await part("xl/drawings/drawing1.xml", rows(3, 2));
    expect([...xml.matchAll(/<row>(\d+)/g)].map(([, row]) => row)).toEqual(["1", "9", "1", "7", "5", "7", "2", "5"]);
  });
});

describe("a sheet of another workbook stays, also where it is called the same", () => {
  const away: WorkbookEdit[] = [rows(3, 2), { kind: "rename-sheet", sheet: "甲", name: "新" }];

  test("what is consolidated", async () => {
    expect(await part(first, ...away)).toContain(
      '<dataRef ref="A3:B9" sheet="甲" r:id="rId9"/><dataRef ref="A3:B9" r:id="rId9"/>',
    );
  });

  test.each([
    ["of this workbook", "", '<worksheetSource ref="A3:B11" sheet="新"/>'],
    ["of another one", ' r:id="rId1"', '<worksheetSource ref="A3:B9" sheet="甲" r:id="rId1"/>'],
  ])("the rows of a pivot table: %s", async (_, link, expected) => {
    const source = `<worksheetSource ref="A3:B9" sheet="甲"${link}/>`;
    const pivot = buildXlsx([{ name: "甲", xml: sheet }], {
      "xl/_rels/workbook.xml.rels": links(
        ["worksheet", "worksheets/sheet1.xml"],
        ["pivotCacheDefinition", "pivotCache/c1.xml"],
      ),
      "xl/pivotCache/c1.xml": `<pivotCacheDefinition><cacheSource type="worksheet">${source}</cacheSource></pivotCacheDefinition>`,
    });
    expect(textPart(await patchWorkbook(pivot, away), "xl/pivotCache/c1.xml")).toContain(expected);
  });
});

test("what is consolidated goes with its last row, and is counted", async () => {
  const xml = await part(first, rows(2, -7));
  expect(xml).toContain('<dataRefs count="4">');
  expect(xml).not.toContain('<dataRef ref="A3:B9"/>');
});

test("a shape whose rows are deleted has no height, never less", async () => {
  const xml = await part("xl/drawings/drawing1.xml", rows(2, -2));
  expect(xml.slice(xml.lastIndexOf("<from>"))).toMatch(/<row>2<\/row><rowOff>0<.*<row>2<\/row><rowOff>0</);
});

describe("pivot tables and tables", () => {
  test("a pivot table moves with the rows above it", async () => {
    expect(await part("xl/pivotTables/p1.xml", rows(0, 3, "乙"))).toContain('ref="A12:C15"');
  });

  test("nothing comes between a pivot table and its page field", async () => {
    await expect(part(first, rows(7, 1, "乙"))).rejects.toThrow("pivot-table");
    await expect(part(first, rows(6, 1, "乙"))).resolves.toContain("sheetData");
  });

  test("a table whose totals are deleted has none", async () => {
    const xml = await part("xl/tables/t1.xml", rows(22, -1, "乙"));
    expect(xml).toContain('ref="F20:G22"');
    expect(xml).not.toContain("totalsRowCount");
    expect(await part("xl/tables/t1.xml", rows(21, -1, "乙"))).toContain('totalsRowCount="1"');
  });

  test("a table keeps a row between header and totals", async () => {
    await expect(part(first, rows(20, -2, "乙"))).rejects.toThrow("table");
  });
});

test("a sheet's new name reaches chart sheets, text boxes and what is consolidated", async () => {
  const edit: WorkbookEdit = { kind: "rename-sheet", sheet: "甲", name: "新 名" };
  expect(await part("xl/charts/chart1.xml", edit)).toContain("'新 名'!$A$4:$A$9");
  expect(await part("xl/drawings/drawing1.xml", edit)).toContain("textlink=\"'新 名'!$A$4\"");
  expect(await part(first, edit)).toContain('<dataRef ref="A3:B9" sheet="新 名"/>');
});
