import { areaToA1 } from "../core/table/a1";
import type { Area, CellValue } from "../core/table/grid";
import { plainInput } from "./plain-text";
import { request } from "./request";
import { type FormulaCell, isErrorValue, scanFormulas } from "./scan-formulas";
import { areaOf } from "./sheet-query";

/** A formula's result: one cell, or the cells that it spills into. */
interface Result {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** Values in place of formulas. A formula with an error in its result stays: its message is worth more than the error's code. */
export function freezeFormulas(): Promise<number> {
  return request(async (context) => {
    const cells = (await scanFormulas(context)).filter(({ value }) => !isErrorValue(value));
    const results = (await withSpills(context, cells)).filter(({ values }) => !values.flat().some(isErrorValue));
    if (results.length === 0) return 0;

    for (const { sheetId, area, values } of results) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area));
      // Texts stay texts: what a function gives is data, whatever it begins with.
      range.values = values.map((row) => row.map(plainInput));
    }
    await context.sync();
    return results.length;
  });
}

/** Excel tells where a formula spills since ExcelApi 1.12, which came before every Excel that spills and was sold for good. */
async function withSpills(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<Result[]> {
  const single = cells.map(({ sheetId, row, column, value }): Result => {
    const area = { top: row, left: column, bottom: row, right: column };
    return { sheetId, area, values: [[value as CellValue]] };
  });
  if (cells.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return single;

  const spills = single.map(({ sheetId, area }) => {
    const anchor = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area));
    const spill = anchor.getSpillingToRangeOrNullObject();
    spill.load("rowIndex,columnIndex,rowCount,columnCount,values");
    return spill;
  });
  await context.sync();

  return single.map((result, index) => {
    const spill = spills[index]!;
    return spill.isNullObject ? result : { ...result, area: areaOf(spill), values: spill.values as CellValue[][] };
  });
}
