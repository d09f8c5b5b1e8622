import type { SheetChart } from "../../core/report/sheet-chart";
import { encodeXmlAttribute } from "../xml/xml-text";
import type { ChartNamespaces } from "./chart-xml";

export const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** The part in which the drawings of a sheet hang on its cells. */
export function drawingXml(anchors: readonly string[], { sheetDrawing, drawing }: ChartNamespaces): string {
  return `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">${anchors.join("")}</xdr:wsDr>`;
}

/**
 * Where a chart hangs. Namespaces are declared on the spot: a drawing that is there already may call them by any prefix.
 *
 * @param number of the shape on its sheet, from 1 on.
 */
export function chartAnchor(
  { name, at }: SheetChart,
  relationshipId: string,
  number: number,
  { sheetDrawing, drawing, chart, relationships }: ChartNamespaces,
): string {
  const corner = (local: string, row: number, column: number) =>
    `<xdr:${local}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${local}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">` +
    corner("from", at.top, at.left) +
    corner("to", at.bottom + 1, at.right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${encodeXmlAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}
