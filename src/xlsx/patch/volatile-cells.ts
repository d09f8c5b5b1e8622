import { type LineShift, shiftedArea } from "../references/line-shift";
import { areaToA1, parseA1 } from "../../core/table/a1";
import { replaceElement, setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import { attributesOfElement, childrenOf, descendants, parseXml } from "../xml/xml-element";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * The workbook's list of cells that wait for live data (ECMA-376 18.15), after lines of a sheet were inserted or deleted.
 *
 * @param sheetId the sheet's own number in the workbook.
 * @param shift null for a sheet that has gone.
 */
export function moveVolatileCells(editor: WorkbookEditor, sheetId: string, shift: LineShift | null): void {
  const part = editor.sharedPart("volatileDependencies");
  if (part === undefined) return;
  const document = parseXml(editor.file.text(part));
  const splices: Splice[] = [];
  let isEmptied = false;
  for (const topic of [...descendants(document.root)].filter(({ local }) => local === "tp")) {
    const cells = childrenOf(topic, "tr").map((element) => {
      const attributes = attributesOfElement(document, element);
      const area = attributes.get("s") === sheetId ? parseA1(attributes.get("r") ?? "") : null;
      const moved = area && shift && shiftedArea(area, shift);
      if (area && moved) splices.push(setAttribute(document, element, "r", areaToA1(moved)));
      if (area && !moved) splices.push(replaceElement(element, ""));
      return area && !moved ? null : element;
    });
    isEmptied ||= cells.every((element) => element === null);
  }
  // Excel lists them anew when it calculates.
  if (isEmptied) editor.removePart(part, editor.workbook.path);
  else if (splices.length > 0) editor.file.setText(part, spliceText(document.xml, splices));
}
