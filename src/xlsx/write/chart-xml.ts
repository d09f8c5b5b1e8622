import type { ChartSeries, SheetChart } from "../../core/report/sheet-chart";
import { cellToA1 } from "../../core/table/a1";
import type { Area, CellValue } from "../../core/table/grid";
import { quotedSheetName } from "../sheet-name";
import { encodeXml } from "../xml/xml-text";

/** The sheet that a chart draws, with what its cells hold: readers that do not calculate draw these values. */
export interface ChartedSheet {
  readonly name: string;
  /** From A1 on. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The namespaces of charts: those of the transitional format that Excel writes, or of the strict one. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly relationships: string;
}

/** @param relationships of the workbook's own office document: it tells the two formats apart. */
export function chartNamespaces(relationships: string): ChartNamespaces {
  const base = relationships.startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/drawingml"
    : "http://schemas.openxmlformats.org/drawingml/2006";
  return {
    chart: `${base}/chart`,
    drawing: `${base}/main`,
    sheetDrawing: `${base}/spreadsheetDrawing`,
    relationships,
  };
}

export const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * The part of one native chart. The order of its elements is the schema's: Excel repairs, that is throws away, a chart out of
 * order.
 */
export function chartXml(
  chart: SheetChart,
  sheet: ChartedSheet,
  { chart: c, drawing, relationships }: ChartNamespaces,
) {
  const stacked = chart.kind === "stacked-bars";
  const series = chart.series.map((each, index) => seriesXml(each, index, chart.categories, sheet)).join("");
  const [categoryAxis, valueAxis] = ["111111111", "222222222"];
  return [
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${drawing}" xmlns:r="${relationships}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>',
    `<c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>`,
    stacked ? '<c:overlap val="100"/>' : "",
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`,
    // From the top down, as the rows stand on the sheet.
    axisXml("catAx", categoryAxis, valueAxis, "maxMin", "l"),
    axisXml("valAx", valueAxis, categoryAxis, "minMax", "b"),
    "</c:plotArea>",
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function titleXml(title: string): string {
  const look = 'sz="1200" b="1"';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${look}/><a:t>${encodeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function seriesXml({ name, values }: ChartSeries, index: number, categories: Area, sheet: ChartedSheet): string {
  const flags = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  const shown = flags.map((flag) => `<c:show${flag} val="${flag === "Val" ? 1 : 0}"/>`).join("");
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(name)}</c:v></c:tx>` +
    `<c:invertIfNegative val="0"/><c:dLbls>${shown}</c:dLbls>` +
    `<c:cat><c:strRef><c:f>${encodeXml(reference(sheet.name, categories))}</c:f>${textCache(sheet, categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${encodeXml(reference(sheet.name, values))}</c:f>${numberCache(sheet, values)}</c:numRef></c:val></c:ser>`
  );
}

function textCache(sheet: ChartedSheet, area: Area): string {
  const values = valuesIn(sheet, area);
  const points = values.map((value, index) => (value === null ? "" : point(index, String(value))));
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

function numberCache(sheet: ChartedSheet, area: Area): string {
  const values = valuesIn(sheet, area);
  const points = values.map((value, index) => (typeof value === "number" ? point(index, String(value)) : ""));
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${encodeXml(text)}</c:v></c:pt>`;
}

function valuesIn({ rows }: ChartedSheet, { top, left, bottom }: Area): readonly CellValue[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => rows[top + index]?.[left] ?? null);
}

function axisXml(
  kind: "catAx" | "valAx",
  own: string,
  other: string,
  orientation: "minMax" | "maxMin",
  position: "l" | "b",
): string {
  const isValues = kind === "valAx";
  return [
    `<c:${kind}><c:axId val="${own}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${position}"/>${isValues ? "<c:majorGridlines/>" : ""}<c:numFmt formatCode="General" sourceLinked="0"/>`,
    // Low: names stand left of the plot, bars that fall below zero do not run over them.
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    // The values' axis would follow the turned order to the top.
    `<c:crossAx val="${other}"/><c:crosses val="${isValues ? "max" : "autoZero"}"/>`,
    isValues
      ? '<c:crossBetween val="between"/>'
      : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    `</c:${kind}>`,
  ].join("");
}

/** @example reference("自评 1", { top: 1, left: 1, bottom: 3, right: 1 }) //=> "'自评 1'!$B$2:$B$4" */
function reference(sheet: string, { top, left, bottom, right }: Area): string {
  const absolute = (row: number, column: number) => cellToA1({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${quotedSheetName(sheet)}!${absolute(top, left)}:${absolute(bottom, right)}`;
}
