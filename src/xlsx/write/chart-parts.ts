import type { FreshSheet } from "./fresh-sheet";
import { chartNamespaces, chartType, chartXml } from "./chart-xml";
import { chartAnchor, drawingType, drawingXml } from "./drawing-xml";
import { relationships } from "./worksheet-xml";

/** A part of a fresh workbook that charts need, or with `xml` null only what a sheet points to. */
export interface ChartPart {
  readonly path: string;
  readonly xml: string | null;
  /** Its content type; null for a sheet, which has one. */
  readonly type: string | null;
  /** By kind, in the order of their ids: rId1, rId2 … */
  readonly targets: readonly (readonly [kind: string, target: string])[];
}

/** For each sheet with charts its drawing, and for each chart its own part. */
export function chartParts(sheets: readonly FreshSheet[]): readonly ChartPart[] {
  const namespaces = chartNamespaces(relationships);
  let drawings = 0;
  let charts = 0;
  return sheets.flatMap((sheet, index): readonly ChartPart[] => {
    if (!sheet.charts?.length) return [];
    const drawing = `drawing${++drawings}.xml`;
    const own = sheet.charts.map((chart) => ({
      path: `xl/charts/chart${++charts}.xml`,
      xml: chartXml(chart, sheet, namespaces),
      type: chartType,
      targets: [],
    }));
    const anchors = sheet.charts.map((chart, at) => chartAnchor(chart, `rId${at + 1}`, at + 1, namespaces));
    return [
      {
        path: `xl/worksheets/sheet${index + 1}.xml`,
        xml: null,
        type: null,
        targets: [["drawing", `../drawings/${drawing}`]],
      },
      {
        path: `xl/drawings/${drawing}`,
        xml: drawingXml(anchors, namespaces),
        type: drawingType,
        targets: own.map(({ path }) => ["chart", `../charts/${path.slice(path.lastIndexOf("/") + 1)}`] as const),
      },
      ...own,
    ];
  });
}
