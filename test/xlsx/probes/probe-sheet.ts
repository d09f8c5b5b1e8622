import { main, microsoft, relationships } from "./xml-parts";

const x14 = `xmlns:x14="${microsoft}/spreadsheetml/2009/9/main" xmlns:xm="${microsoft}/excel/2006/main"`;

/** The main sheet, by its elements in the schema's order. Rows 1 to 16, columns A to H. */
export const probeSheet =
  `<worksheet xmlns="${main}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  '<sheetPr codeName="Sheet1" filterMode="1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H16"/>' +
  '<sheetViews><sheetView showGridLines="0" tabSelected="1" view="pageBreakPreview" zoomScale="85" zoomScaleNormal="100" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="18.5" customWidth="1"/><col min="2" max="2" width="40.25" style="4" customWidth="1"/><col min="5" max="5" width="0" hidden="1" customWidth="1"/><col min="6" max="7" width="12" customWidth="1" outlineLevel="1"/></cols><sheetData>' +
  '<row r="1" spans="1:8" ht="39.95" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>' +
  '<row r="2" ht="20" customHeight="1"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="C2" t="s" s="4"><v>3</v></c><c r="D2" s="8" t="s"><v>4</v></c></row>' +
  '<row r="3"><c r="A3" s="6" t="s"><v>5</v></c><c r="B3" s="4" t="s"><v>6</v></c><c r="C3" s="2"><v>44773</v></c><c r="D3"><v>8</v></c><c r="H3"><f t="shared" ref="H3:H5" si="0">D3*2</f><v>16</v></c></row>' +
  '<row r="4" outlineLevel="1" hidden="1"><c r="B4" s="4" t="inlineStr"><is><t>内联文本</t></is></c><c r="D4" s="3"><v>5</v></c><c r="G4" t="b"><v>1</v></c><c r="H4"><f t="shared" si="0"/><v>10</v></c></row>' +
  '<row r="5"><c r="A5" s="5"/><c r="D5" s="9"><v>-3</v></c><c r="H5"><f t="shared" si="0"/><v>-6</v></c></row>' +
  '<row r="6"><c r="D6" s="7"><v>0.13</v></c><c r="H6"><f>_xlfn.XLOOKUP(D6,D3:D5,B3:B5,"无")</f><v>0</v></c></row>' +
  '<row r="7"><c r="H7" t="e"><f>NA()</f><v>#N/A</v></c><c r="I7"><f>SUM(字典!A1:A3)*税率</f><v>1.5</v></c></row>' +
  '<row r="8"><c r="H8"><f t="array" ref="H8:H9">TRANSPOSE(D3:E3)</f><v>8</v></c></row><row r="9"><c r="H9"><v>0</v></c></row>' +
  '<row r="10"><c r="H10" cm="1"><f t="array" ref="H10:H11">_xlfn.UNIQUE(D3:D4)</f><v>8</v></c></row><row r="11"><c r="H11"><v>5</v></c></row>' +
  '<row r="12"><c r="H12" t="str"><f>_xldudf_SHANHAI_VERDICT(A3,B3)</f><v>达标</v></c></row>' +
  '<row r="13" s="2" customFormat="1"><c r="A13" t="s"><v>7</v></c><c r="B13" t="s"><v>8</v></c></row><row r="14"><c r="A14" t="s"><v>5</v></c><c r="B14"><v>1</v></c></row><row r="15"><c r="A15"/><c r="B15"><v>2</v></c></row>' +
  '<row r="16"><c r="B16"><f>SUBTOTAL(109,表1[数量])</f><v>3</v></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" objects="1" scenarios="1" formatCells="0"/>' +
  '<protectedRanges><protectedRange sqref="B3:B12" name="填报区" securityDescriptor="O:WD"/></protectedRanges>' +
  '<scenarios current="0"><scenario name="乐观" count="1" user="张三"><inputCells r="D3" val="9"/></scenario></scenarios>' +
  '<autoFilter ref="A2:D12"><filterColumn colId="3"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>' +
  '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  '<conditionalFormatting sqref="D3:D9"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D3:D6"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
  `<conditionalFormatting sqref="B14:B15"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${x14}><x14:id>{AAAA0000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<conditionalFormatting sqref="D10:D12"><cfRule type="iconSet" priority="4"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B3:B12"><cfRule type="containsText" dxfId="1" priority="5" operator="containsText" text="力争"><formula>NOT(ISERROR(SEARCH("力争",B3)))</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="单位" prompt="请选择" sqref="C4:C12"><formula1>单位表</formula1></dataValidation><dataValidation type="decimal" errorStyle="warning" operator="between" errorTitle="范围" error="0 到 100" sqref="D3:D9"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="D2" r:id="rId1" tooltip="省文件"/><hyperlink ref="A13" location="字典!A1" display="字典"/></hyperlinks>' +
  '<printOptions horizontalCentered="1" headings="1"/><pageMargins left="0.4" right="0.4" top="0.9" bottom="0.8" header="0.3" footer="0.3"/><pageSetup paperSize="8" scale="75" fitToHeight="0" orientation="landscape" pageOrder="overThenDown" useFirstPageNumber="1" firstPageNumber="3" r:id="rId2"/>' +
  '<headerFooter differentFirst="1" differentOddEven="1"><oddHeader>&amp;C山海协作&amp;R&amp;G</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter><evenHeader>&amp;L偶页</evenHeader><firstHeader>&amp;L首页</firstHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="12" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>' +
  '<customProperties><customPr name="来源" r:id="rId3"/></customProperties><cellWatches><cellWatch r="D3"/></cellWatches><ignoredErrors><ignoredError sqref="A3:A5" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId4"/><legacyDrawing r:id="rId5"/><legacyDrawingHF r:id="rId6"/><picture r:id="rId7"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1030" r:id="rId12" name="复选框 1"/></controls></mc:Choice></mc:AlternateContent>' +
  '<tableParts count="1"><tablePart r:id="rId8"/></tableParts>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${x14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{AAAA0000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B14:B15</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${x14}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>字典!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${x14}><x14:sparklineGroups><x14:sparklineGroup type="column" displayEmptyCellsAs="gap"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>任务分解表!D3:D6</xm:f><xm:sqref>F3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
  `<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" ${x14}><x14:slicerList><x14:slicer r:id="rId9"/></x14:slicerList></ext></extLst></worksheet>`;
