import { chartsOfSheet } from "../read/charts-of-sheet";
import { replaceElement } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import type { DeleteChart } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/** Removes charts by their name, with the parts that belong to them alone. */
export function deleteChart(editor: WorkbookEditor, { sheet, name }: DeleteChart): void {
  const found = chartsOfSheet(editor.file, editor.sheet(sheet).path).filter((chart) => chart.name === name);
  const drawing = found[0]?.drawing;
  if (!drawing) return;
  const anchors = found.map(({ anchor }) => replaceElement(anchor, ""));
  editor.file.setText(drawing.path, spliceText(drawing.document.xml, anchors));
  for (const { part } of found) editor.removePart(part, drawing.path);
}
