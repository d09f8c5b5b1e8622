import { areaToA1, parseA1 } from "../../core/table/a1";
import type { Area } from "../../core/table/grid";
import { type LineShift, shiftedArea } from "../references/line-shift";
import { setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import { attributesOfElement, descendants, parseXml } from "../xml/xml-element";
import { partsOfKinds } from "./change-formulas";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Areas that go by a sheet's name in an attribute of their own: where pivot tables take their rows from (ECMA-376
 * 18.10.1.95, 18.10.1.79), and what is consolidated (18.3.1.29). One without a sheet is the own sheet's
 * (move-sheet-lines.ts).
 */
const namedAreas = /^(?:worksheetSource|rangeSet|dataRef)$/;

/** After lines of a sheet were inserted or deleted. An area that is gone stays as written: its source is lost anyway. */
export function moveNamedAreas(editor: WorkbookEditor, sheet: string, shift: LineShift): void {
  changeNamedAreas(editor, sheet, sheet, (area) => shiftedArea(area, shift) ?? area);
}

export function renameNamedAreas(editor: WorkbookEditor, from: string, to: string): void {
  changeNamedAreas(editor, from, to, (area) => area);
}

function changeNamedAreas(editor: WorkbookEditor, sheet: string, name: string, move: (area: Area) => Area): void {
  const sheets = editor.workbook.sheets.flatMap(({ path }) => path ?? []);
  for (const path of [...partsOfKinds(editor, editor.workbook.path, ["pivotCacheDefinition"]), ...sheets]) {
    const xml = editor.file.text(path);
    if (!/<(?:[\w.\-\u0080-\uffff]+:)?(?:worksheetSource|rangeSet|dataRef)\s/.test(xml)) continue;
    const document = parseXml(xml, "sheetData");
    const splices = [...descendants(document.root)].flatMap((element): Splice[] => {
      if (!namedAreas.test(element.local)) return [];
      const attributes = attributesOfElement(document, element);
      if (isOfAnotherWorkbook(attributes)) return [];
      if ((attributes.get("sheet") ?? "").toLowerCase() !== sheet.toLowerCase()) return [];
      const area = parseA1(attributes.get("ref") ?? "");
      return [
        setAttribute(document, element, "sheet", name),
        ...(area ? [setAttribute(document, element, "ref", areaToA1(move(area)))] : []),
      ];
    });
    if (splices.length > 0) editor.file.setText(path, spliceText(xml, splices));
  }
}

/** A relationship leads to it; the sheet is one of that workbook, whatever it is called. */
export function isOfAnotherWorkbook(attributes: ReadonlyMap<string, string>): boolean {
  return [...attributes.keys()].some((name) => name.endsWith(":id"));
}
