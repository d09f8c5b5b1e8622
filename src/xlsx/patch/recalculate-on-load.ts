import { insertInOrder, setAttribute } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, child, parseXml } from "../xml/xml-element";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Asks Excel to compute all formulas when it opens the file (ECMA-376 18.3.1.84), as cells change that they may depend
 * on: it would go on showing the results stored before. Any worksheet can ask for it. A workbook without formulas stays as it is, and so
 * does one that staff compute by hand.
 */
export function recalculateOnLoad(editor: WorkbookEditor, sheet: string): void {
  if (isComputedByHand(editor) || !hasFormulas(editor)) return;
  editor.changeSheet(sheet, (xml) => {
    const document = parseXml(xml, "sheetData");
    const { prefix } = document.root;
    const settings = child(document.root, "sheetCalcPr");
    return spliceText(xml, [
      settings
        ? setAttribute(document, settings, "fullCalcOnLoad", "1")
        : insertInOrder(
            document,
            document.root,
            "sheetCalcPr",
            worksheetOrder,
            `<${prefix}sheetCalcPr fullCalcOnLoad="1"/>`,
          ),
    ]);
  });
}

function isComputedByHand({ workbook: { document } }: WorkbookEditor): boolean {
  const settings = child(document.root, "calcPr");
  return settings !== undefined && attributesOfElement(document, settings).get("calcMode") === "manual";
}

function hasFormulas({ workbook, file }: WorkbookEditor): boolean {
  return workbook.sheets.some(
    ({ path }) => path !== null && /<(?:[\w.\-\u0080-\uffff]+:)?f[\s>]/.test(file.text(path)),
  );
}
