import { strToU8, zipSync } from "fflate";
import { otherSheet } from "./other-sheet";
import { type Link, links, main, microsoft, relationships } from "./xml-parts";

/** How a program writes its XML: the prefix of the format's own elements, and whether targets are whole paths. */
export interface Writer {
  readonly prefix: "" | "x:";
  readonly wholePaths: boolean;
}

const type = "application/vnd.openxmlformats-officedocument";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const sheetXml = (content: string) => `<worksheet xmlns="${main}" xmlns:r="${relationships}">${content}</worksheet>`;
const cell = (a1: string, content: string) => `<c r="${a1}">${content}</c>`;
const textCell = (a1: string, text: string) => `<c r="${a1}" t="inlineStr"><is><t>${text}</t></is></c>`;

interface Part {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly links?: readonly Link[];
}

const richValue = `${microsoft}/spreadsheetml/2017/richdata`;
const anchored = (from: readonly [number, number], content: string, editAs = "") =>
  `<xdr:twoCellAnchor${editAs}><xdr:from><xdr:col>${from[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from[1]}</xdr:row><xdr:rowOff>9525</xdr:rowOff></xdr:from><xdr:to><xdr:col>${from[0] + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from[1] + 4}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = (id: number, name: string, uri: string, content: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></xdr:graphicFrame>`;
const reference = (formula: string) => `<c:f>${formula}</c:f>`;

const parts: Readonly<Record<string, Part>> = {
  "xl/workbook.xml": {
    type: `${type}.spreadsheetml.sheet.main+xml`,
    content:
      `<workbook xmlns="${main}" xmlns:r="${relationships}" conformance="transitional"><fileVersion appName="Calc"/><fileSharing readOnlyRecommended="1" userName="县发改局" reservationPassword="CC35"/><workbookPr showObjects="placeholders" date1904="true" filterPrivacy="1" backupFile="1"/>` +
      '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" workbookSaltValue="c2FsdA==" workbookSpinCount="100000" lockWindows="1" revisionsAlgorithmName="SHA-512"/>' +
      '<bookViews><workbookView activeTab="0" firstSheet="0" tabRatio="700"/><workbookView activeTab="1" minimized="1"/></bookViews>' +
      '<sheets><sheet name="任务分解" sheetId="12" r:id="rId1"/><sheet name="附 表" sheetId="3" r:id="rId2"/><sheet name="图表1" sheetId="4" r:id="rId3"/><sheet name="对话框1" sheetId="5" r:id="rId4"/><sheet name="宏1" sheetId="6" state="veryHidden" r:id="rId5"/><sheet name="待删" sheetId="7" r:id="rId6"/><sheet name="透视 汇总" sheetId="8" r:id="rId7"/></sheets>' +
      '<functionGroups builtInGroupCount="17"><functionGroup name="山海"/></functionGroups><externalReferences><externalReference r:id="rId8"/><externalReference r:id="rId9"/></externalReferences>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">任务分解!$A$1:$D$12,任务分解!$A$20:$B$22</definedName><definedName name="_xlnm.Criteria" localSheetId="1">\'附 表\'!$E$1:$E$2</definedName><definedName name="_xlnm.Sheet_Title" localSheetId="2">"图"</definedName><definedName name="_xlnm.Auto_Open" xlm="1">宏1!$A$1</definedName>' +
      '<definedName name="本地" localSheetId="1">\'附 表\'!$B$2</definedName><definedName name="起点">任务分解!$D$5</definedName><definedName name="错误">#REF!</definedName><definedName name="失效">任务分解!#REF!</definedName><definedName name="三维">SUM(任务分解:待删!$B$2)</definedName><definedName name="外部" hidden="1">[1]汇总!$A$1</definedName><definedName name="公式" function="1" vbProcedure="1">宏1!$A$1</definedName><definedName name="整行">任务分解!$4:$8</definedName><definedName name="_xlchart.v1.0" hidden="1">任务分解!$D$5:$D$8</definedName><definedName name="λ">_xlfn.LAMBDA(_xlpm.x,_xlpm.x+任务分解!$D$6)</definedName></definedNames>' +
      '<calcPr calcMode="manual" refMode="R1C1" iterate="1" fullCalcOnLoad="1" concurrentCalc="0"/><oleSize ref="A1:D8"/><customWorkbookViews><customWorkbookView name="初审" guid="{7E7E7E7E-0000-4000-8000-000000000001}" windowWidth="100" windowHeight="100" activeSheetId="12"/></customWorkbookViews><pivotCaches><pivotCache cacheId="9" r:id="rId10"/></pivotCaches>' +
      '<smartTagPr embed="1"/><smartTagTypes><smartTagType namespaceUri="urn:x" name="tag"/></smartTagTypes><webPublishing codePage="936"/><fileRecoveryPr autoRecover="0"/><webPublishObjects count="1"><webPublishObject id="1" divId="a" destinationFile="b.htm"/></webPublishObjects>' +
      `<extLst><ext uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:timelineCacheRefs><x15:timelineCacheRef r:id="rId11"/></x15:timelineCacheRefs></ext><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`,
    links: [
      ["worksheet", "xl/worksheets/first.xml"],
      ["worksheet", "xl/worksheets/second.xml"],
      ["chartsheet", "xl/chartsheets/sheet1.xml"],
      ["dialogsheet", "xl/dialogsheets/sheet1.xml"],
      [`${microsoft}/2006/relationships/xlMacrosheet`, "xl/macrosheets/sheet1.xml"],
      ["worksheet", "xl/worksheets/gone.xml"],
      ["worksheet", "xl/worksheets/pivot.xml"],
      ["externalLink", "xl/externalLinks/externalLink1.xml"],
      ["externalLink", "xl/externalLinks/externalLink2.xml"],
      ["pivotCacheDefinition", "xl/pivotCache/pivotCacheDefinition9.xml"],
      [`${microsoft}/2011/relationships/timelineCache`, "xl/timelineCaches/timelineCache1.xml"],
      ["styles", "xl/styles.xml"],
      ["calcChain", "xl/calcChain.xml"],
      ["volatileDependencies", "xl/volatileDependencies.xml"],
      ["sheetMetadata", "xl/metadata.xml"],
      [`${microsoft}/2017/06/relationships/rdRichValue`, "xl/richData/rdrichvalue.xml"],
      [`${microsoft}/2017/06/relationships/rdRichValueStructure`, "xl/richData/rdrichvaluestructure.xml"],
      [`${microsoft}/2022/10/relationships/richValueRel`, "xl/richData/richValueRel.xml"],
      ["connections", "xl/connections.xml"],
      ["xmlMaps", "xl/xmlMaps.xml"],
      ["customXml", "customXml/item7.xml"],
      ["attachedToolbars", "xl/attachedToolbars.bin"],
    ],
  },
  "xl/worksheets/first.xml": {
    type: `${type}.spreadsheetml.worksheet+xml`,
    content: otherSheet,
    links: [
      ["hyperlink", "%E6%96%87%E4%BB%B6.docx#%E7%AC%AC", "external"],
      ["printerSettings", "xl/printerSettings/p.bin"],
      ["drawing", "xl/drawings/d.xml"],
      ["vmlDrawing", "xl/drawings/v.vml"],
      ["image", "xl/media/back.jpeg"],
      ["package", "xl/embeddings/Microsoft_Word_Document.docx"],
      ["image", "xl/media/icon.emf"],
      ["table", "xl/tables/t.xml"],
      [`${microsoft}/2011/relationships/timeline`, "xl/timelines/timeline1.xml"],
      ["comments", "xl/notes.xml"],
    ],
  },
  "xl/worksheets/second.xml": {
    type: `${type}.spreadsheetml.worksheet+xml`,
    content: sheetXml(
      `<sheetData><row r="1">${textCell("A1", "名称")}${textCell("B1", "数")}${cell("E1", "<f>任务分解!D4</f>")}</row><row r="2">${cell("A2", "<f>任务分解!D5+任务分解!$D$6+SUM(任务分解!D5:D8)+任务分解!起点</f><v>1</v>")}${cell("B2", "<v>2</v>")}${cell("C2", "<f>'[1]汇 总'!A1+[2]!外名</f><v>3</v>")}</row><row r="3">${cell("B3", "<v>3</v>")}${cell("C3", "<f>SUM(填报[数量])+COUNTA(填报[#Headers])</f><v>3</v>")}</row><row r="5">${cell("B5", "<f>SUM(任务分解:待删!A1)</f><v>3</v>")}</row></sheetData>` +
        '<dataValidations count="1"><dataValidation type="list" sqref="A3"><formula1>任务分解!$D$5:$D$8</formula1></dataValidation></dataValidations><controls><control shapeId="3073" r:id="rId2" name="命令按钮1"/></controls>',
    ),
    links: [
      ["queryTable", "xl/queryTables/queryTable1.xml"],
      ["control", "xl/activeX/activeX1.xml"],
    ],
  },
  "xl/worksheets/gone.xml": {
    type: `${type}.spreadsheetml.worksheet+xml`,
    content: sheetXml(`<sheetData><row r="1">${cell("A1", "<v>1</v>")}</row></sheetData>`),
  },
  "xl/worksheets/pivot.xml": {
    type: `${type}.spreadsheetml.worksheet+xml`,
    content: sheetXml(`<sheetData><row r="3">${textCell("A3", "行标签")}</row></sheetData>`),
    links: [["pivotTable", "xl/pivotTables/p.xml"]],
  },
  "xl/chartsheets/sheet1.xml": {
    type: `${type}.spreadsheetml.chartsheet+xml`,
    content: `<chartsheet xmlns="${main}" xmlns:r="${relationships}"><sheetPr><tabColor indexed="10"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><pageSetup orientation="landscape"/><drawing r:id="rId1"/></chartsheet>`,
    links: [["drawing", "xl/drawings/c.xml"]],
  },
  "xl/dialogsheets/sheet1.xml": {
    type: `${type}.spreadsheetml.dialogsheet+xml`,
    content: `<dialogsheet xmlns="${main}"><sheetProtection objects="1"/></dialogsheet>`,
  },
  "xl/macrosheets/sheet1.xml": {
    type: "application/vnd.ms-excel.macrosheet+xml",
    content: `<xm:macrosheet xmlns="${main}" xmlns:xm="${microsoft}/excel/2006/main"><sheetData><row r="1"><c r="A1"><f>SELECT(任务分解!D5)</f><v>0</v></c></row></sheetData></xm:macrosheet>`,
  },
  "xl/styles.xml": {
    type: `${type}.spreadsheetml.styles+xml`,
    content:
      `<styleSheet xmlns="${main}"><fonts><font><outline/><shadow val="0"/><sz val="12"/><name val="宋体"/></font><font><condense/><u val="doubleAccounting"/><vertAlign val="subscript"/><color indexed="17"/><name val="楷体_GB2312"/></font></fonts><fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill type="path" left="0.5" right="0.5" top="0.5" bottom="0.5"><stop position="0"><color theme="0"/></stop><stop position="1"><color indexed="43"/></stop></gradientFill></fill></fills>` +
      '<borders><border><left/><right/><top/><bottom/><diagonal/></border><border outline="0" diagonalDown="1"><start style="hair"/><end style="slantDashDot"><color indexed="8"/></end><top/><bottom/><diagonal style="dotted"/><vertical style="thin"/><horizontal style="thin"/></border></borders><cellStyleXfs><xf/></cellStyleXfs>' +
      '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" pivotButton="1" applyFill="1"><alignment horizontal="distributed" vertical="justify" justifyLastLine="1" relativeIndent="1" readingOrder="2"/></xf><xf numFmtId="49" xfId="0"/></cellXfs><cellStyles><cellStyle name="标题 1" xfId="0" builtinId="16" iLevel="1" hidden="1"/></cellStyles>' +
      '<dxfs><dxf><numFmt numFmtId="200" formatCode="[红色]0.0"/><fill><patternFill patternType="lightUp"><bgColor indexed="43"/></patternFill></fill></dxf><dxf><alignment horizontal="right"/><protection hidden="1"/></dxf></dxfs><tableStyles defaultPivotStyle="县透视"><tableStyle name="县透视" table="0" count="2"><tableStyleElement type="wholeTable" dxfId="0"/><tableStyleElement type="firstRowStripe" size="2" dxfId="1"/></tableStyle></tableStyles>' +
      `<colors><indexedColors>${Array.from({ length: 64 }, (_, index) => `<rgbColor rgb="00${(index * 0x040302 + 0x101010).toString(16).padStart(6, "0")}"/>`).join("")}</indexedColors></colors><extLst><ext uri="{9260A510-F301-46a8-8635-F512D64BE5F5}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:timelineStyles defaultTimelineStyle="TimeSlicerStyleLight1"/></ext></extLst></styleSheet>`,
  },
  "xl/calcChain.xml": {
    type: `${type}.spreadsheetml.calcChain+xml`,
    content: `<calcChain xmlns="${main}"><c r="D4" i="12" l="1"/><c r="E5"/><c r="A2" i="3" s="1"/></calcChain>`,
  },
  "xl/volatileDependencies.xml": {
    type: `${type}.spreadsheetml.volatileDependencies+xml`,
    content: `<volTypes xmlns="${main}"><volType type="realTimeData"><main first="rtd.server"><tp t="s"><v>1</v><stp>a</stp><tr r="G9" s="12"/></tp></main></volType></volTypes>`,
  },
  "xl/metadata.xml": {
    type: `${type}.spreadsheetml.sheetMetadata+xml`,
    content: `<metadata xmlns="${main}" xmlns:xlrd="${richValue}"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`,
  },
  "xl/richData/rdrichvalue.xml": {
    type: "application/vnd.ms-excel.rdrichvalue+xml",
    content: `<rvData xmlns="${richValue}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
  },
  "xl/richData/rdrichvaluestructure.xml": {
    type: "application/vnd.ms-excel.rdrichvaluestructure+xml",
    content: `<rvStructures xmlns="${richValue}" count="1"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`,
  },
  "xl/richData/richValueRel.xml": {
    type: "application/vnd.ms-excel.richvaluerel+xml",
    content: `<richValueRels xmlns="${microsoft}/spreadsheetml/2022/richvaluerel" xmlns:r="${relationships}"><rel r:id="rId1"/></richValueRels>`,
    links: [["image", "xl/media/incell.png"]],
  },
  "xl/connections.xml": {
    type: `${type}.spreadsheetml.connections+xml`,
    content: `<connections xmlns="${main}"><connection id="1" name="查询" type="5"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1" command="SELECT 1"/></connection><connection id="2" name="文本" type="6"><textPr codePage="936" sourceFile="C:\\a.txt"><textFields><textField/></textFields></textPr></connection></connections>`,
  },
  "xl/queryTables/queryTable1.xml": {
    type: `${type}.spreadsheetml.queryTable+xml`,
    content: `<queryTable xmlns="${main}" name="查询" connectionId="2" growShrinkType="overwriteClear"><queryTableRefresh nextId="3"><queryTableFields count="1"><queryTableField id="1" name="名称"/></queryTableFields></queryTableRefresh></queryTable>`,
  },
  "xl/xmlMaps.xml": {
    type: "application/xml",
    content: `<MapInfo xmlns="${main}" SelectionNamespaces=""><Schema ID="S1"><xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/></Schema><Map ID="1" Name="m" RootElement="r" SchemaID="S1" ShowImportExportValidationErrors="0" AutoFit="1" Append="0" PreserveSortAFLayout="1" PreserveFormat="1"/></MapInfo>`,
  },
  "xl/attachedToolbars.bin": { type: "application/vnd.ms-excel.attachedToolbars", content: Uint8Array.of(1, 2) },
  "xl/printerSettings/p.bin": { type: `${type}.spreadsheetml.printerSettings`, content: Uint8Array.of(9, 0, 9) },
  "xl/media/back.jpeg": { type: "image/jpeg", content: Uint8Array.of(0xff, 0xd8, 0xff) },
  "xl/media/icon.emf": { type: "image/x-emf", content: Uint8Array.of(1, 0, 0, 0) },
  "xl/media/incell.png": { type: "image/png", content: Uint8Array.of(0x89, 0x50) },
  "xl/embeddings/Microsoft_Word_Document.docx": {
    type: `${type}.wordprocessingml.document`,
    content: Uint8Array.of(0x50, 0x4b, 3, 4, 0),
  },
  "xl/activeX/activeX1.xml": {
    type: "application/vnd.ms-office.activeX+xml",
    content: `<ax:ocx xmlns:ax="${microsoft}/2006/activeX" xmlns:r="${relationships}" ax:classid="{D7053240-CE69-11CD-A777-00DD01143C57}" ax:persistence="persistStreamInit" r:id="rId1"/>`,
    links: [[`${microsoft}/2006/relationships/activeXControlBinary`, "xl/activeX/activeX1.bin"]],
  },
  "xl/activeX/activeX1.bin": { type: "application/vnd.ms-office.activeX", content: Uint8Array.of(7, 7) },
  "xl/tables/t.xml": {
    type: `${type}.spreadsheetml.table+xml`,
    content: `<table xmlns="${main}" id="5" name="填报" displayName="填报" comment="填报区" ref="A20:B22" tableType="worksheet" headerRowDxfId="0" totalsRowShown="0" headerRowCellStyle="标题 1"><autoFilter ref="A20:B22"><filterColumn colId="1"><top10 val="3" filterVal="2"/></filterColumn></autoFilter><sortState ref="A21:B22"><sortCondition ref="B21:B22"/></sortState><tableColumns count="2"><tableColumn id="1" name="类别" dataDxfId="1"/><tableColumn id="2" name="数量"><calculatedColumnFormula>任务分解!$D$5*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium9" showFirstColumn="1"/><extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:table altText="说明" altTextSummary="摘要"/></ext></extLst></table>`,
  },
  "xl/timelines/timeline1.xml": {
    type: "application/vnd.ms-excel.timeline+xml",
    content: `<timelines xmlns="${microsoft}/spreadsheetml/2010/11/main"><timeline name="日期" cache="日程表_日期" level="2"/></timelines>`,
  },
  "xl/timelineCaches/timelineCache1.xml": {
    type: "application/vnd.ms-excel.timelineCache+xml",
    content: `<timelineCacheDefinition xmlns="${microsoft}/spreadsheetml/2010/11/main" name="日程表_日期" sourceName="日期"><pivotTables><pivotTable tabId="8" name="透视1"/></pivotTables><state minimalRefreshVersion="6" pivotCacheId="9"/></timelineCacheDefinition>`,
  },
  "xl/pivotTables/p.xml": {
    type: `${type}.spreadsheetml.pivotTable+xml`,
    content: `<pivotTableDefinition xmlns="${main}" name="透视1" cacheId="9" dataCaption="值"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"/><pivotField dataField="1"/></pivotFields><dataFields count="1"><dataField name="求和" fld="1"/></dataFields><conditionalFormats count="1"><conditionalFormat priority="1"><pivotAreas count="1"><pivotArea type="data"/></pivotAreas></conditionalFormat></conditionalFormats></pivotTableDefinition>`,
    links: [["pivotCacheDefinition", "xl/pivotCache/pivotCacheDefinition9.xml"]],
  },
  "xl/pivotCache/pivotCacheDefinition9.xml": {
    type: `${type}.spreadsheetml.pivotCacheDefinition+xml`,
    content: `<pivotCacheDefinition xmlns="${main}" xmlns:r="${relationships}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource name="填报"/></cacheSource><cacheFields count="1"><cacheField name="类别"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    links: [["pivotCacheRecords", "xl/pivotCache/r.xml"]],
  },
  "xl/pivotCache/r.xml": {
    type: `${type}.spreadsheetml.pivotCacheRecords+xml`,
    content: `<pivotCacheRecords xmlns="${main}" count="1"><r><s v="产业"/></r></pivotCacheRecords>`,
  },
  "xl/externalLinks/externalLink1.xml": {
    type: `${type}.spreadsheetml.externalLink+xml`,
    content: `<externalLink xmlns="${main}" xmlns:r="${relationships}"><externalBook r:id="rId1"><sheetNames><sheetName val="汇总"/><sheetName val="汇 总"/></sheetNames><definedNames><definedName name="外名" refersTo="=汇总!$A$1"/></definedNames></externalBook></externalLink>`,
    links: [["externalLinkPath", "file:///C:/%E6%B1%87%E6%80%BB.xlsx", "external"]],
  },
  "xl/externalLinks/externalLink2.xml": {
    type: `${type}.spreadsheetml.externalLink+xml`,
    content: `<externalLink xmlns="${main}" xmlns:r="${relationships}"><ddeLink ddeService="soffice" ddeTopic="a.ods"><ddeItems><ddeItem name="外名" advise="1"/></ddeItems></ddeLink></externalLink>`,
  },
  "xl/notes.xml": {
    type: `${type}.spreadsheetml.comments+xml`,
    content: `<comments xmlns="${main}"><authors><author/><author>李四</author></authors><commentList><comment ref="B5" authorId="1"><text><r><rPr><b/></rPr><t>李四:</t></r><r><t xml:space="preserve"> 核对</t></r></text></comment></commentList></comments>`,
  },
  "xl/drawings/v.vml": {
    type: `${type}.vmlDrawing`,
    content: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="shape_0" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s2049" type="#_x0000_t75"><v:imagedata o:relid="rId1"/><x:ClientData ObjectType="Pict"><x:SizeWithCells/><x:Anchor>1, 0, 10, 0, 3, 0, 12, 0</x:Anchor><x:CF>Pict</x:CF></x:ClientData></v:shape></xml>`,
    links: [["image", "xl/media/icon.emf"]],
  },
  "xl/drawings/d.xml": {
    type: `${type}.drawing+xml`,
    content:
      `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
      anchored(
        [5, 2],
        frame(
          2,
          "关系图",
          `${drawing}/diagram`,
          `<dgm:relIds xmlns:dgm="${drawing}/diagram" r:dm="rId2" r:lo="rId3" r:qs="rId4" r:cs="rId5"/>`,
        ),
      ) +
      `<mc:AlternateContent><mc:Choice xmlns:cx1="${microsoft}/drawing/2015/9/8/chartex" Requires="cx1">${anchored([5, 10], frame(3, "瀑布图", `${microsoft}/drawing/2014/chartex`, '<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="rId1"/>'))}</mc:Choice><mc:Fallback>${anchored([5, 10], '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>')}</mc:Fallback></mc:AlternateContent>` +
      `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9" cy="9"/><xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="5" name="组合 4"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/><xdr:sp macro="[0]!宏" textlink="任务分解!$D$4"><xdr:nvSpPr><xdr:cNvPr id="6" name="形状 5"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="7" name="连线"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr/></xdr:cxnSp></xdr:grpSp><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    links: [
      [`${microsoft}/2014/relationships/chartEx`, "xl/charts/chartEx1.xml"],
      ["diagramData", "xl/diagrams/data1.xml"],
      ["diagramLayout", "xl/diagrams/layout1.xml"],
      ["diagramQuickStyle", "xl/diagrams/quickStyle1.xml"],
      ["diagramColors", "xl/diagrams/colors1.xml"],
    ],
  },
  "xl/drawings/c.xml": {
    type: `${type}.drawing+xml`,
    content: `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${relationships}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1" cy="1"/>${frame(2, "图", `${drawing}/chart`, `<c:chart xmlns:c="${drawing}/chart" r:id="rId1"/>`)}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    links: [["chart", "xl/charts/c.xml"]],
  },
  "xl/charts/c.xml": {
    type: `${type}.drawingml.chart+xml`,
    content: `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:c15="${microsoft}/drawing/2012/chart"><c:date1904 val="1"/><c:pivotSource><c:name>[本簿.xlsx]透视 汇总!透视1</c:name><c:fmtId val="0"/></c:pivotSource><c:chart><c:plotArea><c:lineChart><c:ser><c:tx><c:strRef>${reference("任务分解!$D$4")}</c:strRef></c:tx><c:errBars><c:plus><c:numRef>${reference("(任务分解!$D$5,任务分解!$D$7)")}</c:numRef></c:plus></c:errBars><c:val><c:numRef>${reference("任务分解!$D$5:$D$8")}</c:numRef></c:val><c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"><c15:datalabelsRange><c15:f>任务分解!$A$5:$A$8</c15:f></c15:datalabelsRange></c:ext></c:extLst></c:ser></c:lineChart></c:plotArea></c:chart><c:externalData xmlns:r="${relationships}" r:id="rId1"/></c:chartSpace>`,
    links: [["package", "xl/embeddings/data.xlsx"]],
  },
  "xl/embeddings/data.xlsx": { type: `${type}.spreadsheetml.sheet`, content: Uint8Array.of(0x50, 0x4b, 3, 4) },
  "xl/charts/chartEx1.xml": {
    type: "application/vnd.ms-office.chartex+xml",
    content: `<cx:chartSpace xmlns:cx="${microsoft}/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f>_xlchart.v1.0</cx:f><cx:lvl ptCount="4"/></cx:numDim><cx:strDim type="cat"><cx:f dir="row">任务分解!$A$5:$A$8</cx:f></cx:strDim></cx:data></cx:chartData></cx:chartSpace>`,
  },
  ...Object.fromEntries(
    ["data", "layout", "quickStyle", "colors"].map((name) => [
      `xl/diagrams/${name}1.xml`,
      {
        type: `${type}.drawingml.diagram${name[0]?.toUpperCase()}${name.slice(1).replace("quickStyle", "Style")}+xml`,
        content: `<dgm:${name} xmlns:dgm="${drawing}/diagram"/>`,
      },
    ]),
  ),
  "customXml/item7.xml": { type: "application/xml", content: '<标签 xmlns="urn:label"/>' },
  "docProps/core.xml": {
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    content:
      '<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>分解</dc:title><contentStatus>终稿</contentStatus></coreProperties>',
  },
  "docProps/custom.xml": {
    type: `${type}.custom-properties+xml`,
    content:
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_1_Enabled"><vt:lpwstr>true</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="单元" linkTarget="起点"><vt:i4>1</vt:i4></property></Properties>',
  },
  "docProps/thumbnail.wmf": { type: "image/x-wmf", content: Uint8Array.of(1, 9) },
  "docMetadata/LabelInfo.xml": {
    type: "application/vnd.ms-office.classificationlabels+xml",
    content:
      '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1" method="Privileged" siteId="{2}"/></clbl:labelList>',
  },
  "userCustomization/customUI.xml": {
    type: "application/xml",
    content: '<mso:customUI xmlns:mso="http://schemas.microsoft.com/office/2009/07/customui"/>',
  },
};

const packageLinks: readonly Link[] = [
  ["officeDocument", "xl/workbook.xml"],
  ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
  ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.wmf"],
  ["custom-properties", "docProps/custom.xml"],
  [`${microsoft}/2020/02/relationships/classificationlabels`, "docMetadata/LabelInfo.xml"],
  [`${microsoft}/2007/relationships/ui/userCustomization`, "userCustomization/customUI.xml"],
];

/** A workbook with what our probe workbook lacks, as other programs than Excel write it. */
export function otherWorkbook(writer: Writer, leftOut: readonly string[] = []): Uint8Array {
  const kept = Object.entries(parts).filter(([path]) => !leftOut.includes(path));
  const own = (all: readonly Link[]): readonly Link[] => all.filter(([, target]) => !leftOut.includes(target));
  const overrides = kept.map(([path, part]) => `<ct:Override PartName="/${path}" ContentType="${part.type}"/>`);
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<ct:Types xmlns:ct="http://schemas.openxmlformats.org/package/2006/content-types"><ct:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</ct:Types>`,
    "_rels/.rels": linksOf("", packageLinks, writer),
  };
  for (const [path, part] of kept) {
    texts[path] = typeof part.content === "string" ? prefixed(part.content, writer.prefix) : part.content;
    const slash = path.lastIndexOf("/") + 1;
    if (part.links)
      texts[`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`] = linksOf(path, own(part.links), writer);
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, typeof text === "string" ? strToU8(text) : text]),
    ),
  );
}

function linksOf(owner: string, all: readonly Link[], { wholePaths }: Writer): string {
  const up = "../".repeat(Math.max(0, owner.split("/").length - 1));
  return links(
    ...all.map(
      ([kind, target, external]): Link =>
        [
          kind,
          external ? target : (wholePaths ? "/" : up) + target,
          ...(external ? ([external] as const) : ([] as const)),
        ] as unknown as Link,
    ),
  );
}

/** The format's own elements with a prefix, as ClosedXML and the Open XML SDK write them. */
function prefixed(xml: string, prefix: Writer["prefix"]): string {
  if (prefix === "" || !xml.includes(`xmlns="${main}"`)) return xml;
  return xml
    .replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
    .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}$2`);
}
