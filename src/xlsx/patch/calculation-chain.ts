import type { WorkbookEditor } from "./workbook-editor";

/**
 * Removes the list of formulas in calculation order. Excel makes it anew, while an entry for a cell without a formula
 * makes it report the file as damaged.
 */
export function dropCalculationChain(editor: WorkbookEditor): void {
  const part = editor.sharedPart("calcChain");
  if (part !== undefined) editor.removePart(part, editor.workbook.path);
}
