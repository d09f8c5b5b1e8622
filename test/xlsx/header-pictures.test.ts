import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readHeaderPictures } from "../../src/xlsx/read-header-pictures";
import { buildXlsx, rels } from "./support/build-xlsx";
import { partsOf } from "./support/check-package";

const shape = (id: string, relationship: string, style: string) =>
  `<v:shape id="${id}" o:spid="_x0000_s1" type="#_x0000_t75" style='position:absolute;${style}'><v:imagedata o:relid="${relationship}" o:title="徽标"><br></v:shape>`;
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
const notes = '<xml><v:shape id="_x0000_s9" style="width:1pt"><x:Row>1</x:Row></v:shape></xml>';

const file = (shapes: string) =>
  buildXlsx(
    [
      {
        name: "表",
        xml: '<sheetData/><headerFooter><oddHeader>&amp;L&amp;G&amp;C第 &amp;P 页</oddHeader></headerFooter><legacyDrawing r:id="rId1"/><legacyDrawingHF r:id="rId2"/>',
      },
    ],
    {
      "xl/worksheets/_rels/sheet1.xml.rels": rels([
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["vmlDrawing", "../drawings/vmlDrawing2.vml"],
      ]),
      "xl/drawings/vmlDrawing1.vml": notes,
      "xl/drawings/vmlDrawing2.vml": `<xml>${shapes}</xml>`,
      "xl/drawings/_rels/vmlDrawing2.vml.rels": rels([
        ["image", "../media/image1.png"],
        ["image", "../media/image2.EMF"],
        ["image", "../media/missing.png"],
        ["image", "../media/image3.JPEG"],
      ]),
      "xl/media/image1.png": png,
      "xl/media/image2.EMF": Uint8Array.of(1, 0, 0, 0),
      "xl/media/image3.JPEG": Uint8Array.of(0xff, 0xd8),
    },
  );

test.each([
  ["left of the header", "LH", { line: "header", pages: "odd", side: "left" }],
  ["in the middle of the first page's footer", "CFFIRST", { line: "footer", pages: "first", side: "center" }],
  ["right of even pages' headers", "RHEVEN", { line: "header", pages: "even", side: "right" }],
])("a picture %s", (_, id, expected) => {
  const pictures = readHeaderPictures(file(shape(id, "rId1", "width:40.5pt; height:1in")), "表");
  expect(pictures).toEqual([{ ...expected, width: 40.5, height: 72, image: { type: "image/png", bytes: png } }]);
});

test("a photograph is shown; what no browser shows, and what is missing, is told without its bytes", () => {
  const shapes = ["rId2", "rId3", "rId4", "rId9"].map((id) => shape("LF", id, "width:5cm;height:50%")).join("");
  expect(
    readHeaderPictures(file(shapes), "表").map(({ width, height, image }) => [width, height, image?.type]),
  ).toEqual([
    [141.73, null, undefined],
    [141.73, null, undefined],
    [141.73, null, "image/jpeg"],
    [141.73, null, undefined],
  ]);
});

test("no other shapes, no other sheets", () => {
  expect(readHeaderPictures(file(shape("_x0000_s1025", "rId1", "") + '<v:shape id="LH"></v:shape>'), "表")).toEqual([]);
  expect(readHeaderPictures(file(shape("LH", "rId1", "")), "没有")).toEqual([]);
  expect(readHeaderPictures(buildXlsx([{ name: "表", xml: "<sheetData/>" }]), "表")).toEqual([]);
});

test("they stay where rows move and cells change", async () => {
  const before = file(shape("LH", "rId1", "width:40pt"));
  const after = await patchWorkbook(before, [
    { kind: "set-value", sheet: "表", row: 0, column: 0, value: "甲" },
    { kind: "set-note", sheet: "表", row: 3, column: 0, text: "注" },
    { kind: "shift-lines", sheet: "表", axis: "rows", at: 0, count: 3 },
  ]);
  expect(readHeaderPictures(after, "表")).toEqual(readHeaderPictures(before, "表"));
  const drawing = "xl/drawings/vmlDrawing2.vml";
  expect(partsOf(after).get(drawing)).toEqual(partsOf(before).get(drawing));
});
