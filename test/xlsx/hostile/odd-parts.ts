import { rels } from "../support/build-xlsx";
import { type HostileFile, type LateBytes, plainParts, withParts } from "./plain-parts";

const workbook = "xl/workbook.xml";
const links = "xl/_rels/workbook.xml.rels";
const types = "[Content_Types].xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relationship = (id: string, kind: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${kind.includes(":") ? kind : `${office}/${kind}`}" Target="${target}" ${more}/>`;
const relationships = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

/** Packages whose parts are missing, misplaced or led to by strange ways. */
export function oddParts(): HostileFile[] {
  const parts = plainParts();
  const changed = (path: string, change: (xml: string) => string): LateBytes =>
    withParts({ [path]: change(parts[path] ?? "") });
  const sheets = (...elements: string[]): LateBytes =>
    changed(workbook, (xml) => xml.replace(/<sheet .*?\/>/, elements.join("")));
  const sheet = (name: string, more = "", id = 1): string =>
    `<sheet name="${name}" sheetId="${id}" r:id="rId1" ${more}/>`;
  const target = (path: string, more = ""): LateBytes =>
    withParts({
      [links]: relationships(
        relationship("rId1", "worksheet", path, more),
        relationship("rId3", "sharedStrings", "sharedStrings.xml"),
      ),
    });
  return [
    ...Object.keys(parts).map((path) => [`without ${path}`, withParts({ [path]: null })] as const),
    ...Object.keys(parts).map((path) => [`empty ${path}`, withParts({ [path]: "" })] as const),
    ...Object.keys(parts).map((path) => [`zeros for ${path}`, withParts({ [path]: Buffer.alloc(3000) })] as const),
    [
      "only a workbook",
      withParts(
        Object.fromEntries(
          Object.keys(parts)
            .filter((path) => path !== workbook)
            .map((path) => [path, null]),
        ),
      ),
    ],
    ...[
      "/xl/worksheets/sheet1.xml",
      "\\xl\\worksheets\\sheet1.xml",
      "worksheets\\sheet1.xml",
      "./worksheets/./sheet1.xml",
      "../xl/worksheets/sheet1.xml",
      "WORKSHEETS/SHEET1.XML",
      "worksheets/sheet1.xml#A1",
      "worksheets/sheet1.xml?x=1",
      "worksheets%2Fsheet1.xml",
      "worksheets/%E0%A4%A",
      "",
      "/",
      ".",
      "..",
      "workbook.xml",
      "styles.xml",
      "_rels/workbook.xml.rels",
      "../../../../etc/passwd",
      "file:///etc/passwd",
      "http://127.0.0.1:9/x",
      "//server/share/x.xml",
      "x".repeat(100_000),
    ].map((path) => [`the sheet at ${path.slice(0, 40)}`, target(path)] as const),
    ["the sheet outside", target("https://example.invalid/sheet1.xml", 'TargetMode="External"')],
    ["the sheet by a mode in small letters", target("worksheets/sheet1.xml", 'TargetMode="internal"')],
    [
      "relationships in a circle",
      withParts({
        "xl/worksheets/_rels/sheet1.xml.rels": rels([
          ["drawing", "sheet1.xml"],
          ["comments", "sheet1.xml"],
          ["worksheet", "../workbook.xml"],
        ]),
      }),
    ],
    ["a workbook that leads to itself", withParts({ "_rels/.rels": rels([["officeDocument", "_rels/.rels"]]) })],
    [
      "two workbooks",
      withParts({
        "_rels/.rels": rels([
          ["officeDocument", "xl/nowhere.xml"],
          ["officeDocument", "xl/workbook.xml"],
        ]),
      }),
    ],
    [
      "a workbook of an unknown kind",
      withParts({ "_rels/.rels": relationships(relationship("a", "urn:x:office", "xl/workbook.xml")) }),
    ],
    [
      "relationships of one id",
      withParts({
        [links]: relationships(
          relationship("rId1", "styles", "styles.xml"),
          relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        ),
      }),
    ],
    [
      "relationships without ids",
      withParts({ [links]: relationships(relationship("", "worksheet", "worksheets/sheet1.xml")) }),
    ],
    [
      "twenty thousand relationships",
      withParts({
        [links]: relationships(
          ...Array.from({ length: 20_000 }, (_, index) =>
            relationship(`rId${index + 1}`, "worksheet", "worksheets/sheet1.xml"),
          ),
        ),
      }),
    ],
    [
      "comments that are a sheet",
      withParts({ "xl/worksheets/_rels/sheet1.xml.rels": rels([["comments", "sheet1.xml"]]) }),
    ],
    [
      "texts that are a sheet",
      withParts({
        [links]: rels([
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "worksheets/sheet1.xml"],
        ]),
      }),
    ],
    [
      "looks that are texts",
      withParts({
        [links]: rels([
          ["worksheet", "worksheets/sheet1.xml"],
          ["styles", "sharedStrings.xml"],
        ]),
      }),
    ],
    ["types of nothing", changed(types, (xml) => xml.replace(/<Override[^>]*>/g, ""))],
    ["types of other documents", changed(types, (xml) => xml.replaceAll("spreadsheetml", "wordprocessingml"))],
    [
      "types of a template with macros",
      changed(types, (xml) => xml.replace("sheet.main+xml", "template.macroEnabled.main+xml")),
    ],
    ["types that are no XML", withParts({ [types]: "types" })],
    ["a sheet without a name", sheets(sheet(""))],
    ["a sheet of a long name", sheets(sheet("表".repeat(5000)))],
    ["a sheet named by markup", sheets(sheet("&lt;img src=x onerror=alert(1)&gt;"))],
    ["a sheet named by signs", sheets(sheet("[]:*?/\\'"))],
    ["a sheet named by line ends", sheets(sheet("一&#10;二&#0;三"))],
    ["sheets of one name", sheets(sheet("表"), sheet("表", "", 2), sheet("表 ", "", 3))],
    ["sheets of prototypes' names", sheets(sheet("__proto__"), sheet("constructor"), sheet("toString"))],
    ["sheets of one number", sheets(sheet("一"), sheet("二"))],
    ["a sheet of a negative number", sheets(sheet("一", "", -1))],
    ["a sheet without a relationship", sheets('<sheet name="一" sheetId="1"/>')],
    ["a sheet of an unknown relationship", sheets('<sheet name="一" sheetId="1" r:id="rId99"/>')],
    ["sheets that are all hidden", sheets(sheet("一", 'state="hidden"'), sheet("二", 'state="veryHidden"'))],
    ["a sheet in an unknown state", sheets(sheet("一", 'state="gone"'))],
    ["no list of sheets", changed(workbook, (xml) => xml.replace(/<sheets>.*<\/sheets>/, ""))],
    [
      "six hundred sheets of one part",
      sheets(...Array.from({ length: 600 }, (_, index) => sheet(`表${index}`, "", index + 1))),
    ],
    [
      "two hundred sheets of one part",
      sheets(...Array.from({ length: 200 }, (_, index) => sheet(`表${index}`, "", index + 1))),
    ],
    [
      "an active sheet that is not there",
      changed(workbook, (xml) =>
        xml.replace("<sheets>", '<bookViews><workbookView activeTab="99" firstSheet="-4"/></bookViews><sheets>'),
      ),
    ],
    [
      "names by the thousand",
      changed(workbook, (xml) =>
        xml.replace(
          "</workbook>",
          `<definedNames>${Array.from({ length: 50_000 }, (_, index) => `<definedName name="名${index}">任务分解表!$A$1</definedName>`).join("")}</definedNames></workbook>`,
        ),
      ),
    ],
    [
      "names of sheets that are not there",
      changed(workbook, (xml) =>
        xml.replace(
          "</workbook>",
          '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="77">#REF!</definedName><definedName/></definedNames></workbook>',
        ),
      ),
    ],
    [
      "dates of 1904 said oddly",
      changed(workbook, (xml) => xml.replace("<sheets>", '<workbookPr date1904="on"/><sheets>')),
    ],
    [
      "the strict format",
      changed(workbook, (xml) =>
        xml
          .replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(office, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ),
    ],
    [
      "an unknown namespace",
      changed(workbook, (xml) => xml.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "urn:wps")),
    ],
  ];
}
