import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readSlicedSheets } from "../../src/xlsx/read-sliced-sheets";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, partsOf, textPart } from "./support/check-package";

const microsoft = "http://schemas.microsoft.com/office/2007/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
const cachePath = "xl/slicerCaches/c1.xml";
const listed = (...ids: readonly string[]): string =>
  `<ext uri="{1}"><x15:slicerCaches>${ids.map((id) => `<x14:slicerCache r:id="${id}"/>`).join("")}</x15:slicerCaches></ext>`;

interface Case {
  /** The number of the sheet with the slicer. */
  readonly shownOn: number;
  readonly cache?: string;
  readonly extensions?: string;
}

/** Sheet 甲 has a table, and one of the sheets a slicer of it; 丙 has nothing. */
function file({ shownOn, cache = '<tableSlicerCache tableId="7"/>', extensions = listed("rId4") }: Case): Uint8Array {
  const own: (readonly [string, string])[] = [
    [`${office}/table`, "../tables/t1.xml"],
    [`${microsoft}/slicer`, "../slicers/s1.xml"],
  ];
  const plain = buildXlsx(["甲", "乙", "丙"].map((name) => ({ name, xml: "<sheetData/>" })));
  const more = {
    "xl/_rels/workbook.xml.rels": links(
      ...[1, 2, 3].map((number) => [`${office}/worksheet`, `worksheets/sheet${number}.xml`] as const),
      [`${microsoft}/slicerCache`, "slicerCaches/c1.xml"],
    ),
    "xl/workbook.xml": textPart(plain, "xl/workbook.xml").replace(
      "</workbook>",
      `<extLst>${extensions}</extLst></workbook>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": links(...own.slice(0, shownOn === 1 ? 2 : 1)),
    ...(shownOn === 1 ? {} : { [`xl/worksheets/_rels/sheet${shownOn}.xml.rels`]: links(...own.slice(1)) }),
    "xl/tables/t1.xml": '<table id="7" displayName="表" ref="A1:B3"/>',
    "xl/slicers/s1.xml": '<slicers><slicer name="类别" cache="切片器_类别"/></slicers>',
    [cachePath]: `<slicerCacheDefinition name="切片器_类别">${cache}</slicerCacheDefinition>`,
  };
  return buildXlsx(
    ["甲", "乙", "丙"].map((name) => ({ name, xml: "<sheetData/>" })),
    more,
  );
}

const without = (sheet: string, made: Case): Promise<Uint8Array> =>
  patchWorkbook(file(made), [{ kind: "delete-sheet", sheet }]);

describe("a slicer's cache goes with the last that needs it", () => {
  test.each<[string, string, Case]>([
    ["the table and its slicer", "甲", { shownOn: 1 }],
    ["the slicer of a table that stays", "乙", { shownOn: 2 }],
    ["a pivot table and its slicer", "甲", { shownOn: 1, cache: '<pivotTables><pivotTable tabId="1"/></pivotTables>' }],
  ])("%s", async (_, sheet, made) => {
    const bytes = await without(sheet, made);
    expect(partsOf(bytes).has(cachePath)).toBe(false);
    expect(partsOf(bytes).has("xl/slicers/s1.xml")).toBe(false);
    expect(textPart(bytes, "xl/workbook.xml")).not.toContain("extLst");
    expect(textPart(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("slicerCache");
    expect(packageFaults(bytes)).toEqual([]);
  });

  test("other caches and extensions stay listed", async () => {
    const extensions = `${listed("rId4", "rId9")}${listed("rId4")}<ext uri="{2}"><x/></ext>`;
    expect(textPart(await without("甲", { shownOn: 1, extensions }), "xl/workbook.xml")).toContain(
      `<extLst>${listed("rId9")}<ext uri="{2}"><x/></ext></extLst>`,
    );
  });

  test("another sheet's stays", async () => {
    const bytes = await without("丙", { shownOn: 2 });
    expect(partsOf(bytes).has(cachePath)).toBe(true);
    expect(textPart(bytes, "xl/workbook.xml")).toContain(listed("rId4"));
  });
});

test("which sheets cannot be deleted is known before", () => {
  expect(readSlicedSheets(file({ shownOn: 2 }))).toEqual([[1], [], []]);
  expect(readSlicedSheets(file({ shownOn: 1 }))).toEqual([[], [], []]);
  expect(readSlicedSheets(file({ shownOn: 3, cache: "<broken" }))).toEqual([[], [], []]);
});

test("a sheet stays as long as a slicer on another one chooses from its table", async () => {
  await expect(without("甲", { shownOn: 2 })).rejects.toThrow('a slicer on "乙" shows a table of "甲"');
});
