import { main } from "./xml-parts";

export const probeStyles =
  `<styleSheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="3"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="[DBNum2][$-804]General"/><numFmt numFmtId="178" formatCode="0.00_ ;[Red]\\-0.00\\ "/></numFmts>' +
  '<fonts count="4" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="18"/><color theme="3" tint="-0.25"/><name val="方正小标宋简体"/><charset val="134"/></font>' +
  '<font><u/><sz val="11"/><color theme="10"/><name val="等线"/><charset val="134"/></font><font><i/><strike/><vertAlign val="superscript"/><sz val="9"/><color indexed="10"/><name val="仿宋_GB2312"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="5"/></stop></gradientFill></fill>' +
  '<fill><patternFill patternType="darkTrellis"><fgColor rgb="FF00B050"/></patternFill></fill></fills>' +
  '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="double"><color rgb="FFC00000"/></top><bottom style="mediumDashDot"><color theme="1"/></bottom><diagonal/></border>' +
  '<border diagonalUp="1" diagonalDown="1"><left/><right/><top/><bottom/><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
  '<cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="2" xfId="0" applyNumberFormat="1"/><xf numFmtId="177" fontId="0" fillId="3" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"><alignment horizontal="left" vertical="top" wrapText="1" indent="2" readingOrder="1"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0"><alignment textRotation="255" shrinkToFit="1"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0" hidden="1"/></xf>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="1"/><xf numFmtId="178" fontId="3" fillId="0" borderId="0" xfId="2"/></cellXfs>' +
  '<cellStyles count="3"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="超链接" xfId="1" builtinId="8"/><cellStyle name="县区样式" xfId="2" customBuiltin="1"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font><border><bottom style="thin"/></border></dxf></dxfs>' +
  '<tableStyles count="1" defaultTableStyle="县区表" defaultPivotStyle="PivotStyleLight16"><tableStyle name="县区表" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="1"/></tableStyle></tableStyles>' +
  '<colors><mruColors><color rgb="FF7030A0"/></mruColors></colors>' +
  '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleDark2"/></ext></extLst></styleSheet>';

export const probeTheme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="县区主题"><a:themeElements><a:clrScheme name="山海"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  ["dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
    .map(
      (name, index) =>
        `<a:${name}><a:srgbClr val="${(0x102030 + index * 0x0f1b2d).toString(16).toUpperCase()}"/></a:${name}>`,
    )
    .join("") +
  '</a:clrScheme><a:fontScheme name="山海"><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface="黑体"/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface="仿宋"/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  '<a:fmtScheme name="Office"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>';
