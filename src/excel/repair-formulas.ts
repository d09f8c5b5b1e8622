import { cellToA1 } from "../core/table/a1";
import { request } from "./request";
import { scanFormulas } from "./scan-formulas";

/** What formulas show whose function was not there when Excel calculated them. */
const unanswered = new Set<unknown>(["#NAME?", "#BUSY!", "#GETTING_DATA"]);

/** Enters them again, which makes Excel look the functions up anew. */
export function repairFormulas(): Promise<number> {
  return request(async (context) => {
    const broken = (await scanFormulas(context)).filter(({ value }) => unanswered.has(value));
    if (broken.length === 0) return 0;

    for (const { sheetId, row, column, formula } of broken) {
      const cell = context.workbook.worksheets.getItem(sheetId).getRange(cellToA1({ row, column }));
      cell.formulas = [[withNamespace(formula)]];
    }
    await context.sync();
    return broken.length;
  });
}

/** An Excel without the add-in stores SHANHAI.SHORTFALL as _xldudf_SHANHAI_SHORTFALL. Text in quotes is left as it is. */
export function withNamespace(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|_xldudf_SHANHAI_/gi, (part) => (part.startsWith('"') ? part : "SHANHAI."));
}
