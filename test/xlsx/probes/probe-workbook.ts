import { strToU8, zipSync } from "fflate";
import { probeSheet } from "./probe-sheet";
import { probeStyles, probeTheme } from "./probe-styles";
import { links, main, microsoft, relationships } from "./xml-parts";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const plainSheet = (content: string) => `<worksheet xmlns="${main}" xmlns:r="${relationships}">${content}</worksheet>`;

const types: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${sheetType}.sheet.main+xml`,
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`xl/worksheets/sheet${n}.xml`, `${sheetType}.worksheet+xml`])),
  "xl/chartsheets/sheet1.xml": `${sheetType}.chartsheet+xml`,
  "xl/styles.xml": `${sheetType}.styles+xml`,
  "xl/sharedStrings.xml": `${sheetType}.sharedStrings+xml`,
  "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
  "xl/calcChain.xml": `${sheetType}.calcChain+xml`,
  "xl/metadata.xml": `${sheetType}.sheetMetadata+xml`,
  "xl/comments1.xml": `${sheetType}.comments+xml`,
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/tables/table1.xml": `${sheetType}.table+xml`,
  "xl/slicers/slicer1.xml": "application/vnd.ms-excel.slicer+xml",
  "xl/slicerCaches/slicerCache1.xml": "application/vnd.ms-excel.slicerCache+xml",
  "xl/pivotTables/pivotTable1.xml": `${sheetType}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${sheetType}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${sheetType}.pivotCacheRecords+xml`,
  "xl/externalLinks/externalLink1.xml": `${sheetType}.externalLink+xml`,
  "xl/connections.xml": `${sheetType}.connections+xml`,
  "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
  "xl/drawings/drawing1.xml": `${drawingType}+xml`,
  "xl/drawings/drawing2.xml": `${drawingType}+xml`,
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/charts/style1.xml": "application/vnd.ms-office.chartstyle+xml",
  "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
  "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
};

const defaults: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
};

const anchor = (from: readonly number[], to: readonly number[], content: string) =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>${from[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${to[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = (id: number, name: string, uri: string, content: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></xdr:graphicFrame>`;
const drawingXml = (content: string) =>
  `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${relationships}" xmlns:c="${drawing}/chart">${content}</xdr:wsDr>`;
const chart = (title: string, formula: string) =>
  `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:trendline><c:trendlineType val="linear"/></c:trendline><c:val><c:numRef><c:f>${formula}</c:f><c:numCache><c:pt idx="0"><c:v>8</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const noteBox = (row: number, column: number) =>
  `<v:shape id="_x0000_s10${row}${column}" type="#_x0000_t202" style='position:absolute;width:160pt;height:80pt;visibility:hidden' fillcolor="#ffffe1"><v:textbox><div style='text-align:left'><br></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${column + 1}, 15, ${row}, 10, ${column + 4}, 31, ${row + 6}, 9</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const texts: Readonly<Record<string, string>> = {
  "_rels/.rels": links(
    ["officeDocument", "xl/workbook.xml"],
    ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    ["extended-properties", "docProps/app.xml"],
    ["custom-properties", "docProps/custom.xml"],
    [`${microsoft}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
  ),
  "docProps/core.xml":
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>任务分解</dc:title><dc:creator>县发改局</dc:creator><cp:keywords>山海</cp:keywords></cp:coreProperties>',
  "docProps/app.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>山海县</Company><Manager>李四</Manager></Properties>',
  "docProps/custom.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="文号"><vt:lpwstr>〔2022〕48号</vt:lpwstr></property></Properties>',
  "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${microsoft}/webextensions/taskpanes/2010/11" xmlns:r="${relationships}"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  "xl/webextensions/_rels/taskpanes.xml.rels": links([
    `${microsoft}/2011/relationships/webextension`,
    "webextension1.xml",
  ]),
  "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="${microsoft}/webextensions/webextension/2010/11" id="{11111111-0000-0000-0000-000000000000}"><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties></we:webextension>`,
  "xl/workbook.xml":
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" tabRatio="700" activeTab="0"/></bookViews>` +
    '<sheets><sheet name="任务分解表" sheetId="1" r:id="rId1"/><sheet name="字典" sheetId="4" state="hidden" r:id="rId2"/><sheet name="深藏" sheetId="5" state="veryHidden" r:id="rId3"/><sheet name="透视" sheetId="6" r:id="rId4"/><sheet name="图表页" sheetId="7" r:id="rId5"/><sheet name="待删" sheetId="9" r:id="rId6"/></sheets>' +
    '<externalReferences><externalReference r:id="rId7"/></externalReferences>' +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">任务分解表!$A$2:$D$12</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">任务分解表!$A$1:$H$16</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">任务分解表!$A:$A,任务分解表!$1:$2</definedName>' +
    '<definedName name="待删范围" localSheetId="5">待删!$A$1</definedName><definedName name="税率" comment="常数">0.13</definedName><definedName name="单位表">字典!$A$1:$A$3</definedName><definedName name="动态">OFFSET(任务分解表!$D$3,0,0,COUNTA(任务分解表!$D:$D),1)</definedName></definedNames>' +
    '<calcPr calcId="191029" iterate="1" iterateCount="50" fullPrecision="0"/><pivotCaches><pivotCache cacheId="3" r:id="rId8"/></pivotCaches>' +
    `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:slicerCache r:id="rId9"/></x15:slicerCaches></ext></extLst></workbook>`,
  "xl/_rels/workbook.xml.rels": links(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["worksheet", "worksheets/sheet3.xml"],
    ["worksheet", "worksheets/sheet4.xml"],
    ["chartsheet", "chartsheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet5.xml"],
    ["externalLink", "externalLinks/externalLink1.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    [`${microsoft}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
    ["styles", "styles.xml"],
    ["theme", "theme/theme1.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
    ["sheetMetadata", "metadata.xml"],
    [`${microsoft}/2017/10/relationships/person`, "persons/person.xml"],
    ["customXml", "../customXml/item1.xml"],
    ["connections", "connections.xml"],
  ),
  "xl/styles.xml": probeStyles,
  "xl/theme/theme1.xml": probeTheme,
  "xl/sharedStrings.xml":
    `<sst xmlns="${main}" count="10" uniqueCount="9"><si><t>山海县任务分解表</t></si><si><t>工作内容</t></si><si><r><t>工作</t></r><r><rPr><b/><sz val="14"/><color rgb="FFFF0000"/><rFont val="黑体"/><charset val="134"/></rPr><t xml:space="preserve">目标 </t></r></si>` +
    '<si><t>责任单位</t></si><si><t>文件</t></si><si><t>产业</t><rPh sb="0" eb="2"><t>チャンイエ</t></rPh><phoneticPr fontId="1"/></si><si><t>到位资金 8 亿元&#10;力争 9 亿元</t></si><si><t>类别</t></si><si><t>数量</t></si></sst>',
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="H3" i="1"/><c r="H4" i="1"/><c r="I7" i="1"/></calcChain>`,
  "xl/metadata.xml": `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  "xl/connections.xml": `<connections xmlns="${main}"><connection id="1" name="汇总库" type="5" refreshedVersion="6"/></connections>`,
  "xl/persons/person.xml": `<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="王五" id="{22222222-0000-0000-0000-000000000000}" userId="w" providerId="None"/></personList>`,
  "xl/worksheets/sheet1.xml": probeSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": links(
    ["hyperlink", "https://example.invalid/doc?a=1&amp;b=2", "external"],
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["customProperty", "../customProperty1.bin"],
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["vmlDrawing", "../drawings/vmlDrawing2.vml"],
    ["image", "../media/image2.png"],
    ["table", "../tables/table1.xml"],
    [`${microsoft}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
    ["comments", "../comments1.xml"],
    [`${microsoft}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
  ),
  "xl/worksheets/sheet2.xml": plainSheet(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>任务分解表!D3+[1]外部!A1</f><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData><sheetProtection sheet="1" password="CC1A"/>',
  ),
  "xl/worksheets/sheet3.xml": plainSheet('<sheetData><row r="1"><c r="A1" t="str"><v>密</v></c></row></sheetData>'),
  "xl/worksheets/sheet4.xml": plainSheet(
    '<sheetData><row r="3"><c r="A3" t="str"><v>行标签</v></c><c r="B3" t="str"><v>求和</v></c></row></sheetData>',
  ),
  "xl/worksheets/_rels/sheet4.xml.rels": links(["pivotTable", "../pivotTables/pivotTable1.xml"]),
  "xl/worksheets/sheet5.xml": plainSheet('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'),
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": links(["drawing", "../drawings/drawing2.xml"]),
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}" xmlns:r="${relationships}"><externalBook r:id="rId1"><sheetNames><sheetName val="外部"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>1</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": links(["externalLinkPath", "2021%20年.xlsx", "external"]),
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}" name="数据透视表1" cacheId="3" dataCaption="值" applyNumberFormats="0"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><pivotTableStyleInfo name="PivotStyleLight16"/></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": links([
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}" xmlns:r="${relationships}" r:id="rId1" refreshedBy="张三" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A13:B15" sheet="任务分解表"/></cacheSource><cacheFields count="2"><cacheField name="类别"/><cacheField name="数量"/></cacheFields></pivotCacheDefinition>`,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": links(["pivotCacheRecords", "pivotCacheRecords1.xml"]),
  "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${main}" count="1"><r><s v="产业"/><n v="1"/></r></pivotCacheRecords>`,
  "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="A13:B16" totalsRowCount="1"><autoFilter ref="A13:B15"/><tableColumns count="2"><tableColumn id="1" name="类别" totalsRowLabel="汇总"/><tableColumn id="2" name="数量" totalsRowFunction="sum" dataDxfId="0"><calculatedColumnFormula>任务分解表!$D$3+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="县区表" showFirstColumn="1" showRowStripes="1"/></table>`,
  "xl/slicers/slicer1.xml": `<slicers xmlns="${microsoft}/spreadsheetml/2009/9/main"><slicer name="类别" cache="切片器_类别" caption="类别" rowHeight="225425"/></slicers>`,
  "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition xmlns="${microsoft}/spreadsheetml/2009/9/main" name="切片器_类别" sourceName="类别"><extLst><x:ext xmlns:x="${main}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:tableSlicerCache tableId="1" column="1"/></x:ext></extLst></slicerCacheDefinition>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>张三</author><author>tc={33333333-0000-0000-0000-000000000000}</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>张三:</t></r><r><t>请核对</t></r></text></comment><comment ref="D3" authorId="1" shapeId="0"><text><t>[线程批注] 已核对</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="D3" dT="2022-03-01T08:00:00.00" personId="{22222222-0000-0000-0000-000000000000}" id="{33333333-0000-0000-0000-000000000000}"><text>已核对</text></threadedComment></ThreadedComments>`,
  "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${microsoft}/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$G$4" lockText="1"/>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"/>${noteBox(2, 1)}${noteBox(2, 3)}</xml>`,
  "xl/drawings/vmlDrawing2.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="RH" style="width:40pt"><v:imagedata o:relid="rId1" o:title="徽标"/></v:shape></xml>',
  "xl/drawings/_rels/vmlDrawing2.vml.rels": links(["image", "../media/image1.png"]),
  "xl/drawings/drawing1.xml": drawingXml(
    anchor([5, 3], [8, 9], frame(2, "图表 1", `${drawing}/chart`, '<c:chart r:id="rId1"/>')) +
      anchor(
        [0, 17],
        [2, 22],
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2" descr="公章"><a:hlinkClick r:id="rId3"/></xdr:cNvPr><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:srcRect l="1000"/><a:stretch/></xdr:blipFill><xdr:spPr/></xdr:pic>',
      ) +
      anchor(
        [3, 17],
        [5, 20],
        '<xdr:sp macro="" textlink="$D$3"><xdr:nvSpPr><xdr:cNvPr id="4" name="文本框 3"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>填报说明</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
      ) +
      anchor(
        [6, 17],
        [8, 22],
        frame(
          5,
          "类别",
          `${microsoft}/drawing/2010/slicer`,
          `<sle:slicer xmlns:sle="${microsoft}/drawing/2010/slicer" name="类别"/>`,
        ),
      ),
  ),
  "xl/drawings/_rels/drawing1.xml.rels": links(
    ["chart", "../charts/chart1.xml"],
    ["image", "../media/image1.png"],
    ["hyperlink", "https://example.invalid/", "external"],
  ),
  "xl/drawings/drawing2.xml": drawingXml(
    `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="100" cy="100"/>${frame(2, "图表", `${drawing}/chart`, '<c:chart r:id="rId1"/>')}<xdr:clientData/></xdr:absoluteAnchor>`,
  ),
  "xl/drawings/_rels/drawing2.xml.rels": links(["chart", "../charts/chart2.xml"]),
  "xl/charts/chart1.xml": chart("到位资金", "任务分解表!$D$3:$D$6"),
  "xl/charts/_rels/chart1.xml.rels": links([`${microsoft}/2011/relationships/chartStyle`, "style1.xml"]),
  "xl/charts/style1.xml":
    '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>',
  "xl/charts/chart2.xml": chart("全年", "字典!$A$1:$A$3"),
  "customXml/item1.xml": '<来源 xmlns="urn:county:source"><系统>协同办公</系统></来源>',
  "customXml/_rels/item1.xml.rels": links(["customXmlProps", "itemProps1.xml"]),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{44444444-0000-0000-0000-000000000000}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:county:source"/></ds:schemaRefs></ds:datastoreItem>',
};

const binaries: Readonly<Record<string, Uint8Array>> = {
  "xl/media/image1.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3),
  "xl/media/image2.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 4, 5, 6),
  "xl/printerSettings/printerSettings1.bin": Uint8Array.of(1, 0, 2, 0),
  "xl/customProperty1.bin": Uint8Array.of(9, 0, 9, 0),
};

/** Leaves out what some readers, or some edits, cannot do with: chart sheets, form controls. */
type Omission = "chart-sheet" | "control";

const omitted: Readonly<Record<Omission, (path: string, text: string) => string | null>> = {
  "chart-sheet": (path, text) => {
    if (path.startsWith("xl/chartsheets/") || /drawing2\.xml|chart2\.xml/.test(path)) return null;
    return text
      .replace(/<(?:sheet|Relationship|Override) [^>]*(?:图表页|chartsheets|drawing2|chart2)[^>]*>/g, "")
      .replace('localSheetId="5"', 'localSheetId="4"');
  },
  control: (path, text) =>
    path.includes("ctrlProps")
      ? null
      : text.replace(
          /<mc:AlternateContent>.*<\/mc:AlternateContent>|<(?:Relationship|Override) [^>]*ctrlProp1[^>]*>/g,
          "",
        ),
};

/**
 * A workbook with nearly everything that Excel writes into offices' files, by hand: what `probes.ts` looks for after the
 * file was opened, edited and saved.
 */
export function probeWorkbook(...without: readonly Omission[]): Uint8Array {
  const entry = (name: string, attribute: string, key: string, type: string) =>
    `<${name} ${attribute}="${key}" ContentType="${type}"/>`;
  const contentTypes =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    Object.entries(defaults)
      .map(([extension, type]) => entry("Default", "Extension", extension, type))
      .join("") +
    Object.entries(types)
      .map(([part, type]) => entry("Override", "PartName", `/${part}`, type))
      .join("") +
    "</Types>";
  const parts = Object.entries({ "[Content_Types].xml": contentTypes, ...texts }).flatMap(([path, whole]) => {
    let text: string | null = whole;
    for (const omission of without) text = text === null ? null : omitted[omission](path, text);
    return text === null ? [] : [[path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)]];
  });
  return zipSync(Object.fromEntries([...parts, ...Object.entries(binaries)]) as Record<string, Uint8Array>);
}
