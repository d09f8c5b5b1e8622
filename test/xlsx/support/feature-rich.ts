import { buildXlsx, rels } from "./build-xlsx";

/**
 * A workbook with what staff's files hold and no reader of ours knows: pictures, charts, slicers, threaded comments,
 * validations, print set-up, custom XML, a shared and an array formula, odd but legal XML.
 */
export const richSheet =
  '<sheetPr codeName="Sheet1"><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D14"/>' +
  '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="1" max="1" width="18.5" style="1" customWidth="1"/><col min="5" max="5" hidden="1"/></cols>' +
  "<sheetData><!-- 行 -->" +
  '<row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r></is></c></row>' +
  '<row r="3" hidden="1" outlineLevel="1"><c r="A3"><f t="shared" ref="A3:A5" si="0">B3*2</f><v>2</v></c><c r="B3"><v>1</v></c></row>' +
  '<row r="4"><c r="A4"><f t="shared" si="0"/><v>4</v></c><c r="B4"><v>2</v></c><c r="D4" s="2" t="e"><f>NA()</f><v>#N/A</v></c></row>' +
  '<row r="5"><c r="A5"><f t="shared" si="0"></f><v>6</v></c><c><v>3</v></c></row>' +
  '<row r="7"/><row r="8"><c r="B8" cm="1"><f t="array" ref="B8:B9">_xlfn.UNIQUE(B3:B5)</f><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row>' +
  '<row r="14" s="2" customFormat="1"><c r="A14" s="1"><v>44773</v></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1" objects="1"/>' +
  '<protectedRanges><protectedRange sqref="B3" name="可改"/></protectedRanges><autoFilter ref="A2:D14"/>' +
  '<mergeCells count="1"><mergeCell ref="A10:A12"/></mergeCells><phoneticPr fontId="1"/>' +
  '<conditionalFormatting sqref="B3:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>1</formula></cfRule>' +
  '<cfRule type="expression" dxfId="0" priority="7" stopIfTrue="1"><formula>$B3&gt;0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C3"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="D3" location="字典!A1" tooltip="见字典"/></hyperlinks><printOptions headings="1"/>' +
  '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup orientation="landscape" r:id="rId3"/>' +
  '<headerFooter><oddHeader>&amp;C山海</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{0}" priority="9"/><xm:sqref>B3:B5</xm:sqref></x14:conditionalFormatting>' +
  "</x14:conditionalFormattings></ext></extLst>";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="仿宋"/></font><font><b/><sz val="9"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="176"/><xf fillId="2"/><xf fontId="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>' +
  '<tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst></styleSheet>';

export function featureRichWorkbook(): Uint8Array {
  const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return buildXlsx(
    [
      { name: "任务分解表", xml: richSheet },
      { name: "字典", xml: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>", state: "hidden" },
      { name: "其他", xml: "<sheetData/>" },
    ],
    {
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        [1, 2, 3].map((n) => override(`xl/worksheets/sheet${n}.xml`, `${worksheetType}.worksheet+xml`)).join("") +
        override("xl/workbook.xml", `${worksheetType}.sheet.main+xml`) +
        override("xl/styles.xml", `${worksheetType}.styles+xml`) +
        override("xl/sharedStrings.xml", `${worksheetType}.sharedStrings+xml`) +
        override("xl/calcChain.xml", `${worksheetType}.calcChain+xml`) +
        override("xl/comments1.xml", `${worksheetType}.comments+xml`) +
        override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") +
        override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") +
        override("xl/persons/person.xml", "application/vnd.ms-excel.person+xml") +
        "</Types>",
      "xl/workbook.xml":
        `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews>` +
        '<sheets><sheet name="任务分解表" sheetId="1" r:id="rId1"/><sheet name="字典" sheetId="7" state="hidden" r:id="rId2"/><sheet name="其他" sheetId="3" r:id="rId3"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">其他!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">字典!$1:$1</definedName><definedName name="税率" comment="常数">0.13</definedName></definedNames>' +
        '<calcPr calcId="191029" iterate="1"/></workbook>',
      "xl/_rels/workbook.xml.rels": rels([
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["worksheet", "worksheets/sheet3.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["calcChain", "calcChain.xml"],
        ["person", "persons/person.xml"],
        ["customXml", "../customXml/item1.xml"],
      ]),
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": `<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>标题</t><rPh sb="0" eb="2"><t>biāo tí</t></rPh></si></sst>`,
      "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A3" i="1"/><c r="A4" i="1"/><c r="D4" i="1"/></calcChain>`,
      "xl/persons/person.xml":
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
      "xl/worksheets/_rels/sheet1.xml.rels": rels([
        ["drawing", "../drawings/drawing1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["printerSettings", "../printerSettings/printerSettings1.bin"],
        ["comments", "../comments1.xml"],
      ]),
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>张三</author></authors><commentList><comment ref="B3" authorId="0"><text><t>核对</t></text></comment></commentList></comments>`,
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      "xl/drawings/_rels/drawing1.xml.rels": rels([
        ["chart", "../charts/chart1.xml"],
        ["image", "../media/image1.png"],
      ]),
      "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape>\n</v:shape></xml>',
      "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
      "xl/media/image1.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3),
      "xl/printerSettings/printerSettings1.bin": Uint8Array.of(1, 0, 2, 0),
      "customXml/item1.xml": '<root xmlns="urn:someone-else"/>',
    },
  );
}
