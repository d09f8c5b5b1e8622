import { XmlPackage, elements } from "./xml-package";

type Where = (file: XmlPackage) => string | null;

const workbook: Where = (file) => file.workbook;
const sheet: Where = (file) => file.sheet("任务分解表");
const other =
  (name: string): Where =>
  (file) =>
    file.sheet(name);
const ofBook =
  (kind: string): Where =>
  (file) =>
    file.linked(file.workbook, kind);
const ofSheet =
  (kind: string, index = 0): Where =>
  (file) =>
    file.linked(sheet(file), kind, index);
const ofPackage =
  (kind: string): Where =>
  (file) =>
    file.linked("", kind);
const from =
  (where: Where, kind: string): Where =>
  (file) =>
    file.linked(where(file), kind);

const chart = from(ofSheet("drawing"), "chart");
const styles = ofBook("styles");
const pivot = from(other("透视"), "pivotTable");

/** Where to look, and for which elements there; "" for the part's bytes. Names say what staff would miss. */
const probes: readonly (readonly [name: string, where: Where, path: string])[] = [
  ["cell: rich text runs", ofBook("sharedStrings"), "si r"],
  ["cell: phonetic run", ofBook("sharedStrings"), "rPh"],
  ["cell: line break in text", ofBook("sharedStrings"), "si t"],
  ["cell: inline text", sheet, "c[r=B4] is"],
  ["cell: boolean", sheet, "c[r=G4]"],
  ["cell: date serial with format", sheet, "c[r=C3]"],
  ["cell: shared formula", sheet, "c[r=H3]"],
  ["cell: shared formula's followers", sheet, "c[r=H4]"],
  ["cell: function newer than the format", sheet, "c[r=H6]"],
  ["cell: cached error", sheet, "c[r=H7]"],
  ["cell: formula over sheets and names", sheet, "c[r=I7]"],
  ["cell: array formula", sheet, "c[r=H8]"],
  ["cell: dynamic array", sheet, "c[r=H10]"],
  ["cell: spilled value", sheet, "c[r=H11]"],
  ["cell: custom function with its value", sheet, "c[r=H12]"],
  ["cell: table formula", sheet, "c[r=B16]"],
  ["cell: formatted but blank", sheet, "c[r=A5]"],
  ["cell: dynamic array metadata", ofBook("sheetMetadata"), "cellMetadata"],
  ["style: number formats", styles, "numFmt"],
  ["style: theme font and scheme", styles, "fonts scheme"],
  ["style: title font", styles, "font b"],
  ["style: superscript, strike", styles, "font vertAlign"],
  ["style: theme fill with tint", styles, "fill fgColor[theme=4]"],
  ["style: gradient fill", styles, "gradientFill"],
  ["style: pattern fill", styles, "patternFill[patternType=darkTrellis]"],
  ["style: border lines", styles, "border top[style=double]"],
  ["style: diagonal border", styles, "border[diagonalUp=1]"],
  ["style: wrap and indent", styles, "alignment[indent=2]"],
  ["style: vertical text", styles, "alignment[textRotation=255]"],
  ["style: text prefix", styles, "xf[quotePrefix=1]"],
  ["style: unlocked cell", styles, "protection"],
  ["style: named cell styles", styles, "cellStyles"],
  ["style: base formats", styles, "cellStyleXfs"],
  ["style: table style", styles, "tableStyles"],
  ["style: recent colours", styles, "mruColors"],
  ["style: slicer style", styles, "slicerStyles"],
  ["theme: colours", ofBook("theme"), "clrScheme"],
  ["theme: fonts", ofBook("theme"), "fontScheme"],
  ["sheet: code name", sheet, "sheetPr[codeName=Sheet1] outlinePr"],
  ["sheet: tab colour", sheet, "tabColor"],
  ["sheet: fit to page", sheet, "pageSetUpPr"],
  ["sheet: frozen pane", sheet, "pane"],
  ["sheet: zoom and view", sheet, "sheetView[view=pageBreakPreview]"],
  ["sheet: selection", sheet, "selection"],
  ["sheet: default sizes", sheet, "sheetFormatPr"],
  ["sheet: column widths", sheet, "col[min=1]"],
  ["sheet: column format", sheet, "col[style=4]"],
  ["sheet: hidden column", sheet, "col[hidden=1]"],
  ["sheet: column outline", sheet, "col[outlineLevel=1]"],
  ["sheet: row height", sheet, "row[ht=39.95] c[r=A1]"],
  ["sheet: hidden outlined row", sheet, "row[hidden=1] c[r=H4]"],
  ["sheet: row format", sheet, "row[customFormat=1]"],
  ["sheet: protection", sheet, "sheetProtection"],
  ["sheet: protected ranges", sheet, "protectedRanges"],
  ["sheet: scenarios", sheet, "scenarios"],
  ["sheet: filter with criteria", sheet, "autoFilter"],
  ["sheet: merges", sheet, "mergeCells"],
  ["sheet: phonetic settings", sheet, "phoneticPr"],
  ["sheet: ignored errors", sheet, "ignoredErrors"],
  ["sheet: watched cells", sheet, "cellWatches"],
  ["sheet: custom property", sheet, "customProperties"],
  ["sheet: custom property's value", ofSheet("customProperty"), ""],
  ["sheet: background picture", ofSheet("image"), ""],
  ["sheet: hidden", workbook, "sheet[state=hidden]"],
  ["sheet: very hidden", workbook, "sheet[state=veryHidden]"],
  ["sheet: old protection password", other("字典"), "sheetProtection"],
  ["print: area", workbook, "definedName[name=_xlnm.Print_Area]"],
  ["print: titles", workbook, "definedName[name=_xlnm.Print_Titles]"],
  ["print: centred, headings", sheet, "printOptions"],
  ["print: margins", sheet, "pageMargins"],
  ["print: page set-up", sheet, "pageSetup"],
  ["print: headers and footers", sheet, "headerFooter"],
  ["print: row breaks", sheet, "rowBreaks"],
  ["print: column breaks", sheet, "colBreaks"],
  ["print: printer settings", ofSheet("printerSettings"), ""],
  ["print: picture in the header", ofSheet("vmlDrawing", 1), ""],
  ["format: cell value rule", sheet, "cfRule[type=cellIs]"],
  ["format: colour scale", sheet, "cfRule[type=colorScale]"],
  ["format: data bar", sheet, "cfRule[type=dataBar] dataBar"],
  ["format: data bar of Excel 2010", sheet, "ext conditionalFormattings"],
  ["format: icons", sheet, "cfRule[type=iconSet]"],
  ["format: text rule", sheet, "cfRule[type=containsText]"],
  ["format: its looks", styles, "dxf font"],
  ["validation: list with prompt", sheet, "dataValidation[type=list] formula1"],
  ["validation: number with warning", sheet, "dataValidation[type=decimal]"],
  ["validation: list on another sheet", sheet, "ext dataValidations"],
  ["link: outside, with tooltip", sheet, "hyperlink[ref=D2]"],
  ["link: its address", (file) => file.linked(sheet(file), "hyperlink"), "link"],
  ["link: inside", sheet, "hyperlink[ref=A13]"],
  ["note: rich text and author", ofSheet("comments"), "comment"],
  ["note: box", ofSheet("vmlDrawing"), ""],
  ["note: threaded comment", ofSheet("threadedComment"), "threadedComment"],
  ["note: persons", ofBook("person"), "person"],
  ["drawing: chart frame", ofSheet("drawing"), "graphicFrame"],
  ["drawing: chart", chart, "barChart"],
  ["drawing: chart title", chart, "title"],
  ["drawing: chart trend", chart, "trendline"],
  ["drawing: chart style", from(chart, "chartStyle"), "chartStyle"],
  ["drawing: picture with alternative text", ofSheet("drawing"), "pic"],
  ["drawing: picture's bytes", from(ofSheet("drawing"), "image"), ""],
  ["drawing: text box", ofSheet("drawing"), "sp"],
  ["drawing: sparkline", sheet, "sparklineGroup"],
  ["drawing: form control", ofSheet("ctrlProp"), "formControlPr"],
  ["drawing: form control's place", sheet, "control"],
  ["chart sheet", from(from(other("图表页"), "drawing"), "chart"), "chart"],
  ["table", ofSheet("table"), "tableColumns"],
  ["table: totals", ofSheet("table"), "tableColumn[totalsRowFunction=sum]"],
  ["table: calculated column", ofSheet("table"), "calculatedColumnFormula"],
  ["table: looks", ofSheet("table"), "tableStyleInfo"],
  ["slicer", ofSheet("slicer"), "slicer"],
  ["slicer: cache", ofBook("slicerCache"), "tableSlicerCache"],
  ["slicer: in the sheet", sheet, "slicerList"],
  ["pivot table", pivot, "pivotFields"],
  ["pivot table: place", pivot, "location"],
  ["pivot table: source", ofBook("pivotCacheDefinition"), "worksheetSource"],
  ["pivot table: records", from(ofBook("pivotCacheDefinition"), "pivotCacheRecords"), "r"],
  ["book: constant name with comment", workbook, "definedName[name=税率]"],
  ["book: name of cells", workbook, "definedName[name=单位表]"],
  ["book: dynamic name", workbook, "definedName[name=动态]"],
  ["book: hidden name", workbook, "definedName[hidden=1]"],
  ["book: code name", workbook, "workbookPr"],
  ["book: calculation settings", workbook, "calcPr"],
  ["book: external link", ofBook("externalLink"), "externalBook"],
  ["book: external link's cached values", ofBook("externalLink"), "sheetDataSet"],
  ["book: connection", ofBook("connections"), "connection"],
  ["book: title and creator", ofPackage("core-properties"), "title"],
  ["book: company", ofPackage("extended-properties"), "Company"],
  ["book: custom property", ofPackage("custom-properties"), "property"],
  ["book: custom XML", ofBook("customXml"), "系统"],
  ["book: custom XML's identity", from(ofBook("customXml"), "customXmlProps"), "datastoreItem"],
  ["book: pane that opens by itself", from(ofPackage("webextensiontaskpanes"), "webextension"), "property"],
];

/** What a file holds of each probe, as one text; "" for nothing. */
export function probeFacts(bytes: Uint8Array): Map<string, string> {
  const file = new XmlPackage(bytes);
  return new Map(probes.map(([name, where, path]) => [name, fact(file, where(file), path)]));
}

/** The probes that an edited file no longer holds as they were; what was added behind them is no loss. */
export function lostProbes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, fact]) => !after.get(name)?.startsWith(fact)).map(([name]) => name);
}

function fact(file: XmlPackage, part: string | null, path: string): string {
  if (path === "link") return part ?? "";
  if (path === "") return Buffer.from(file.bytes(part) ?? new Uint8Array()).toString("hex");
  return elements(file.document(part), path)
    .map((element) => element.outerHTML)
    .join("\n");
}
