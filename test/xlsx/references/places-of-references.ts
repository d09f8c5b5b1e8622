import { buildXlsx, rels } from "../support/build-xlsx";
import { textPart } from "../support/check-package";
import { microsoft } from "../probes/xml-parts";

/** How a place writes an area: `B5:D9`, `$B$5:$D$9`, `甲!$B$5:$D$9`, or its first cell alone, `B5`. */
type Notation = "area" | "fixed" | "named" | "cell" | "named cell";

/** Somewhere in a workbook where an area of a sheet stands. */
export interface Place {
  readonly name: string;
  readonly part: string;
  /** The XML there, with `@` for the area. */
  readonly xml: string;
  readonly notation: Notation;
  /** Where in its part it belongs; the order of these is the schema's. */
  readonly slot?: string;
  /** What is left when all of the area is deleted: nothing, or what formulas say, or the area that it was. */
  readonly gone: "nothing" | "#REF!" | "unchanged";
  /** What goes already when its first line is deleted. */
  readonly hangsOnFirstRow?: true;
}

const sheet = "xl/worksheets/sheet1.xml";
const book = "xl/workbook.xml";
const x14 = `xmlns:x14="${microsoft}/spreadsheetml/2009/9/main" xmlns:xm="${microsoft}/office/excel/2006/main"`;

const onSheet = (name: string, slot: string, xml: string, more: Partial<Place> = {}): Place => ({
  name,
  part: sheet,
  slot,
  xml,
  notation: "area",
  gone: "nothing",
  ...more,
});
const formula = { notation: "fixed", gone: "#REF!" } as const;
const inPart = (name: string, part: string, xml: string, more: Partial<Place> = {}): Place => ({
  name,
  part,
  xml,
  notation: "named",
  gone: "#REF!",
  ...more,
});

/** Every place that the format knows, but for those in the list of what stays (moved-places.test.ts). */
export const places: readonly Place[] = [
  onSheet("selection", "sheetViews", '<selection pane="bottomLeft" sqref="@"/>', { gone: "unchanged" }),
  onSheet("protected range", "protectedRanges", '<protectedRange name="锁" sqref="@"/>'),
  onSheet("scenario's cell", "scenarios", '<inputCells r="@" val="1"/>', { notation: "cell" }),
  onSheet("filter", "autoFilter", '<autoFilter ref="@"/>', { hangsOnFirstRow: true }),
  onSheet("sorted area", "sortState", '<sortState ref="@">'),
  onSheet("sorted column", "sortState", '<sortCondition descending="1" ref="@"/>'),
  onSheet("consolidated area", "dataConsolidate", '<dataRef ref="@"/>'),
  onSheet("consolidated area by the sheet's name", "dataConsolidate", '<dataRef sheet="甲" ref="@"/>', {
    gone: "unchanged",
  }),
  onSheet("custom view's filter", "customSheetViews", '<autoFilter showButton="0" ref="@"/>', {
    hangsOnFirstRow: true,
  }),
  onSheet("merge", "mergeCells", '<mergeCell ref="@"/>'),
  onSheet("conditional format", "conditionalFormatting", '<conditionalFormatting pivot="0" sqref="@">'),
  onSheet("conditional format's bound", "conditionalFormatting", '<cfvo type="num" val="@"/>', {
    ...formula,
    notation: "fixed",
  }),
  onSheet("conditional format's formula", "conditionalFormatting", "<formula>COUNTA(@)</formula>", formula),
  onSheet("validation", "dataValidations", '<dataValidation errorStyle="stop" type="list" sqref="@">'),
  onSheet("validation's list", "dataValidations", '<formula1 xml:id="v">@</formula1>', formula),
  onSheet("link's cells", "hyperlinks", '<hyperlink display="去" ref="@" location="乙!A1"/>'),
  onSheet("link's target", "hyperlinks", '<hyperlink display="来" location="@" ref="Z1"/>', {
    notation: "named",
    gone: "#REF!",
  }),
  onSheet("watched cell", "cellWatches", '<cellWatch r="@"/>', { notation: "cell" }),
  onSheet("ignored error", "ignoredErrors", '<ignoredError sqref="@" numberStoredAsText="1"/>'),
  onSheet("tagged cell", "smartTags", '<cellSmartTags r="@">', { notation: "cell" }),
  onSheet("published area", "webPublishItems", '<webPublishItem id="1" divId="a" sourceType="range" sourceRef="@"/>'),
  onSheet("control's cell", "controls", '<controlPr listFillRange="@"/>', { notation: "named", gone: "#REF!" }),
  onSheet("conditional format of Excel 2010", "extLst", "<xm:sqref xml:space='preserve'>@</xm:sqref>"),
  onSheet("its bound", "extLst", "<x14:cfvo type='num'><xm:f>@</xm:f>", formula),
  onSheet("validation of Excel 2010", "extLst", "<xm:sqref xml:lang='zh'>@</xm:sqref>"),
  onSheet("its list on this sheet", "extLst", "<x14:formula1><xm:f xml:id='l'>@</xm:f>", formula),
  onSheet("sparkline's source", "extLst", "<x14:sparkline><xm:f>@</xm:f>", { notation: "named", gone: "#REF!" }),
  onSheet("sparkline's dates", "extLst", "<x14:colorSeries rgb='FF000000'/><xm:f>@</xm:f>", {
    notation: "named",
    gone: "#REF!",
  }),
  onSheet("sparkline's cell", "extLst", "<xm:sqref xml:base='s'>@</xm:sqref>", { notation: "cell" }),
  onSheet("ignored error of Excel 2010", "extLst", "<xm:sqref xml:id='i'>@</xm:sqref>"),
  onSheet("bound area of an add-in", "extLst", "<xm:f xml:id='w'>@</xm:f>", { notation: "named", gone: "#REF!" }),

  inPart("print area", book, '<definedName name="_xlnm.Print_Area" localSheetId="0">@</definedName>'),
  inPart(
    "filter's name",
    book,
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">@</definedName>',
  ),
  inPart("criteria", book, '<definedName name="_xlnm.Criteria" localSheetId="0">@</definedName>'),
  inPart("name", book, '<definedName name="范围">@</definedName>'),
  inPart("name with a formula", book, '<definedName name="动态">OFFSET(@,0,0)</definedName>'),
  inPart("formula of another sheet", "xl/worksheets/sheet2.xml", "<f>SUM(@)</f>"),
  inPart("its conditional format", "xl/worksheets/sheet2.xml", "<formula>SUM(@)</formula>"),
  inPart("its validation", "xl/worksheets/sheet2.xml", "<formula1>@</formula1>"),
  inPart("its consolidated area", "xl/worksheets/sheet2.xml", '<dataRef ref="@" sheet="甲"/>', {
    notation: "area",
    gone: "unchanged",
  }),
  inPart("chart's values", "xl/charts/chart1.xml", "<c:f>@</c:f>"),
  inPart("chart's values left out", "xl/charts/chart1.xml", "<c15:fullRef><c15:sqref>@</c15:sqref>"),
  inPart("chart's series left out", "xl/charts/chart1.xml", "<c15:formulaRef><c15:sqref>@</c15:sqref>"),
  inPart("chart of Excel 2016", "xl/charts/chartEx1.xml", "<cx:f>@</cx:f>"),
  inPart("text box in a chart", "xl/drawings/shapes1.xml", '<cdr:sp textlink="@">', { notation: "named cell" }),
  inPart("text box", "xl/drawings/drawing1.xml", '<xdr:sp macro="" textlink="@">', { notation: "named cell" }),
  inPart("picture of cells", "xl/drawings/drawing1.xml", '<a14:cameraTool cellRange="@"/>'),
  inPart("control's source", "xl/ctrlProps/ctrlProp1.xml", '<formControlPr fmlaRange="@"/>'),
  inPart("control's source for older Excel", "xl/drawings/vmlDrawing1.vml", "<x:FmlaRange>@</x:FmlaRange>"),
  inPart("note", "xl/comments1.xml", '<comment ref="@" authorId="0">', { notation: "cell", gone: "nothing" }),
  inPart("threaded comment", "xl/threadedComments/threadedComment1.xml", '<threadedComment ref="@" id="{1}">', {
    notation: "cell",
    gone: "nothing",
  }),
  inPart("pivot table's source", "xl/pivotCache/c1.xml", '<worksheetSource ref="@" sheet="甲"/>', {
    notation: "area",
    gone: "unchanged",
  }),
  inPart("pivot table's source of several areas", "xl/pivotCache/c1.xml", '<rangeSet ref="@" sheet="甲"/>', {
    notation: "area",
    gone: "unchanged",
  }),
  inPart("query's parameter", "xl/connections.xml", '<parameter parameterType="cell" cell="@"/>', {
    notation: "named cell",
  }),
  inPart("view with a filter of its own", "xl/namedSheetViews/v1.xml", '<nsvFilter filterId="{1}" ref="@">', {
    notation: "area",
    gone: "unchanged",
  }),
];

const of = (slot: string, ...names: string[]): string =>
  places
    .filter((place) => (slot.includes("/") ? place.part === slot : place.slot === slot))
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((place) => filled(place))
    .join("");

/** Rows 5 to 9 of columns B to D. */
function filled({ xml, notation }: Place): string {
  const [first, last] = notation === "area" || notation === "cell" ? ["B5", "D9"] : ["$B$5", "$D$9"];
  const area = notation.endsWith("cell") ? first : `${first}:${last}`;
  return xml.replace("@", notation.startsWith("named") ? `甲!${area}` : area);
}

const sheetXml =
  `<sheetViews><sheetView workbookViewId="0">${of("sheetViews")}</sheetView></sheetViews>` +
  '<sheetData><row r="20"><c r="H20"><v>1</v></c></row></sheetData>' +
  `<protectedRanges>${of("protectedRanges")}</protectedRanges>` +
  `<scenarios current="0"><scenario name="一" count="1">${of("scenarios")}</scenario></scenarios>` +
  of("autoFilter") +
  `${of("sortState", "sorted area")}${of("sortState", "sorted column")}</sortState>` +
  `<dataConsolidate><dataRefs count="2">${of("dataConsolidate")}</dataRefs></dataConsolidate>` +
  `<customSheetViews><customSheetView guid="{1}">${of("customSheetViews")}</customSheetView></customSheetViews>` +
  `<mergeCells count="1">${of("mergeCells")}</mergeCells>` +
  `${of("conditionalFormatting", "conditional format")}<cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="Z20"><cfRule type="colorScale" priority="2"><colorScale>${of("conditionalFormatting", "conditional format's bound")}</colorScale></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="Z21"><cfRule type="expression" priority="3">${of("conditionalFormatting", "conditional format's formula")}</cfRule></conditionalFormatting>` +
  `<dataValidations count="2">${of("dataValidations", "validation")}<formula1>"是,否"</formula1></dataValidation><dataValidation type="list" sqref="Z20">${of("dataValidations", "validation's list")}</dataValidation></dataValidations>` +
  `<hyperlinks>${of("hyperlinks")}</hyperlinks><cellWatches>${of("cellWatches")}</cellWatches>` +
  `<ignoredErrors>${of("ignoredErrors")}</ignoredErrors>` +
  `<smartTags>${of("smartTags")}<cellSmartTag type="0"/></cellSmartTags></smartTags>` +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<controls><control shapeId="1" r:id="rId3" name="下拉">${of("controls")}</control></controls>` +
  `<webPublishItems count="1">${of("webPublishItems")}</webPublishItems>` +
  `<extLst><ext uri="{1}" ${x14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="4"/>${of("extLst", "conditional format of Excel 2010")}</x14:conditionalFormatting>` +
  `<x14:conditionalFormatting><x14:cfRule type="dataBar" priority="5"><x14:dataBar>${of("extLst", "its bound")}</x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>Z22</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{2}" ${x14}><x14:dataValidations count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>乙!$A$1</xm:f></x14:formula1>${of("extLst", "validation of Excel 2010")}</x14:dataValidation>` +
  `<x14:dataValidation type="list">${of("extLst", "its list on this sheet")}</x14:formula1><xm:sqref>Z23</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{3}" ${x14}><x14:sparklineGroups><x14:sparklineGroup dateAxis="1">${of("extLst", "sparkline's dates")}<x14:sparklines>${of("extLst", "sparkline's source")}<xm:sqref>Z24</xm:sqref></x14:sparkline>` +
  `<x14:sparkline><xm:f>乙!A1:B1</xm:f>${of("extLst", "sparkline's cell")}</x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
  `<ext uri="{4}" ${x14}><x14:ignoredErrors><x14:ignoredError numberStoredAsText="1">${of("extLst", "ignored error of Excel 2010")}</x14:ignoredError></x14:ignoredErrors></ext>` +
  `<ext uri="{5}" ${x14} xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:webExtensions><x15:webExtension appRef="{6}">${of("extLst", "bound area of an add-in")}</x15:webExtension></x15:webExtensions></ext></extLst>`;

const otherSheetXml =
  `<sheetData><row r="1"><c r="A1">${of("xl/worksheets/sheet2.xml", "formula of another sheet")}<v>1</v></c></row></sheetData>` +
  `<dataConsolidate><dataRefs count="1">${of("xl/worksheets/sheet2.xml", "its consolidated area")}</dataRefs></dataConsolidate>` +
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">${of("xl/worksheets/sheet2.xml", "its conditional format")}</cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="A2">${of("xl/worksheets/sheet2.xml", "its validation")}</dataValidation></dataValidations>`;

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const parts: Readonly<Record<string, string>> = {
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:c15="${microsoft}/drawing/2012/chart">${of("xl/charts/chart1.xml", "chart's values")}${of("xl/charts/chart1.xml", "chart's values left out")}</c15:fullRef>${of("xl/charts/chart1.xml", "chart's series left out")}</c15:formulaRef></c:chartSpace>`,
  "xl/charts/chartEx1.xml": `<cx:chartSpace>${of("xl/charts/chartEx1.xml")}</cx:chartSpace>`,
  "xl/drawings/shapes1.xml": `<c:userShapes xmlns:c="${drawing}/chart">${of("xl/drawings/shapes1.xml")}</cdr:sp></c:userShapes>`,
  "xl/drawings/drawing1.xml": `<xdr:wsDr>${of("xl/drawings/drawing1.xml", "text box")}</xdr:sp>${of("xl/drawings/drawing1.xml", "picture of cells")}</xdr:wsDr>`,
  "xl/ctrlProps/ctrlProp1.xml": of("xl/ctrlProps/ctrlProp1.xml"),
  "xl/drawings/vmlDrawing1.vml": `<xml><v:shape><x:ClientData ObjectType="Drop">${of("xl/drawings/vmlDrawing1.vml")}</x:ClientData></v:shape></xml>`,
  "xl/comments1.xml": `<comments><authors><author/></authors><commentList>${of("xl/comments1.xml")}<text><t>注</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments>${of("xl/threadedComments/threadedComment1.xml")}<text>批</text></threadedComment></ThreadedComments>`,
  "xl/pivotCache/c1.xml": `<pivotCacheDefinition><cacheSource type="worksheet">${of("xl/pivotCache/c1.xml", "pivot table's source")}</cacheSource><consolidation><rangeSets>${of("xl/pivotCache/c1.xml", "pivot table's source of several areas")}</rangeSets></consolidation></pivotCacheDefinition>`,
  "xl/connections.xml": `<connections><connection id="1"><parameters>${of("xl/connections.xml")}</parameters></connection></connections>`,
  "xl/namedSheetViews/v1.xml": `<namedSheetViews><namedSheetView>${of("xl/namedSheetViews/v1.xml")}</nsvFilter></namedSheetView></namedSheetViews>`,
};

const plain = buildXlsx([
  { name: "甲", xml: sheetXml },
  { name: "乙", xml: otherSheetXml },
]);

/** A workbook with every place, each about rows 5 to 9 of columns B to D on its first sheet, 甲. */
export const workbookOfPlaces: Uint8Array = buildXlsx(
  [
    { name: "甲", xml: sheetXml },
    { name: "乙", xml: otherSheetXml },
  ],
  {
    ...parts,
    "[Content_Types].xml": textPart(plain, "[Content_Types].xml").replace(
      "</Types>",
      Object.keys(parts)
        .map((path) => `<Override PartName="/${path}" ContentType="application/xml"/>`)
        .join("") + "</Types>",
    ),
    "xl/workbook.xml": textPart(plain, "xl/workbook.xml").replace(
      "</sheets>",
      `</sheets><definedNames>${of("xl/workbook.xml")}</definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": rels([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["pivotCacheDefinition", "pivotCache/c1.xml"],
      ["connections", "connections.xml"],
    ]),
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/threadedComment1.xml"],
      ["namedSheetView", "../namedSheetViews/v1.xml"],
    ]),
    "xl/drawings/_rels/drawing1.xml.rels": rels([
      ["chart", "../charts/chart1.xml"],
      ["chartEx", "../charts/chartEx1.xml"],
    ]),
    "xl/charts/_rels/chart1.xml.rels": rels([["chartUserShapes", "../drawings/shapes1.xml"]]),
  },
);

/** What stands in a place of a workbook, `$` and the sheet's name left out; "" for nothing. */
export function areaAt(bytes: Uint8Array, { part, xml }: Place): string {
  const before = xml.slice(0, xml.indexOf("@")).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const [, found = ""] = new RegExp(`${before}([^"<,)]*)`).exec(textPart(bytes, part)) ?? [];
  return found.replace(/^甲!/, "").replaceAll("$", "");
}
