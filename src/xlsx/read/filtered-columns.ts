import { attribute } from "../xml/xml-text";
import { unlessDamaged } from "../xml/unless-damaged";
import { xmlTags } from "../xml/xml-tags";

/** The columns by which a sheet's filter hides rows, counted from its own first one; by values, conditions or colours alike. */
export function filteredColumns(sheetXml: string): number[] {
  // Behind the cells; those of a sheet may be many.
  const close = sheetXml.lastIndexOf("sheetData>");
  const behind = close === -1 ? 0 : close + "sheetData>".length;
  return unlessDamaged(() => columnsIn(sheetXml, behind), []);
}

/** Of the sheet's own filter: views that somebody has kept have theirs deeper inside. */
function columnsIn(xml: string, from: number): number[] {
  const columns: number[] = [];
  const open = from === 0 ? [] : ["worksheet"];
  for (const tag of xmlTags(xml, from)) {
    const { kind, local } = tag;
    if (open.length === 1 && local === "autoFilter" && kind === "empty") break;
    if (open.length === 2 && open[1] === "autoFilter") {
      if (kind === "close") break;
      const column = kind === "open" && local === "filterColumn" ? attribute(xml, tag, "colId") : undefined;
      if (column !== undefined && /^\d{1,5}$/.test(column)) columns.push(Number(column));
    }
    if (kind === "open") open.push(local);
    else if (kind === "close") open.pop();
  }
  return columns;
}
