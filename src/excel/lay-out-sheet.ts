import type { SheetContent } from "../core/report/sheet-content";
import { columnName } from "../core/table/a1";

/** A digit of the default font is 7 pixels wide, 5 pixels are padding, and a pixel is 0.75 points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Widths, bold rows, wrapped text, the frozen header and whether staff see the sheet. Nothing is sent yet. */
export function layOutSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  const { rows, boldRows, columnWidths, titleRows, visibility } = content;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), columnWidths.length);
  columnWidths.forEach((characters, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = points(characters);
  });
  if (rows.length > 0 && columns > 0) {
    const written = sheet.getRangeByIndexes(0, 0, rows.length, columns);
    written.format.wrapText = true;
    written.format.verticalAlignment = Excel.VerticalAlignment.top;
    for (const row of boldRows) sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
    written.format.autofitRows();
  }
  sheet.freezePanes.unfreeze();
  if (titleRows > 0) sheet.freezePanes.freezeRows(titleRows);
  sheet.visibility = visibility === "hidden" ? Excel.SheetVisibility.hidden : Excel.SheetVisibility.visible;
}

/** A4 landscape, one page wide, the header on each page. */
export async function setUpPrinting(context: Excel.RequestContext, contents: readonly SheetContent[]): Promise<void> {
  for (const { name, titleRows } of contents) {
    const layout = context.workbook.worksheets.getItem(name).pageLayout;
    layout.orientation = Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.a4;
    layout.zoom = { horizontalFitToPages: 1 };
    if (titleRows > 0) layout.setPrintTitleRows(`$1:$${titleRows}`);
  }
  await context.sync();
}
