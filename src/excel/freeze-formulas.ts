import { areaToA1 } from "../core/table/a1";
import type { CellValue } from "../core/table/grid";
import { toHostFailure } from "./host-failure";
import { plainInput } from "./plain-text";
import { request } from "./request";
import { restoreFormulas } from "./restore-formulas";
import { type FormulaCell, isErrorValue, scanFormulas } from "./scan-formulas";
import { areaOf } from "./sheet-query";
import type { FreezeReport, FrozenFormula } from "./workbook-port";

/** Values in place of formulas. A formula with an error in its result stays: its message is worth more than the error's code. */
export async function freezeFormulas(): Promise<FreezeReport> {
  const frozen = await request(resultsOf);
  if (frozen.length === 0) return { frozen };
  try {
    await writeValues(frozen);
    return { frozen };
  } catch (error) {
    const { left } = await restoreFormulas(frozen).catch(() => ({ left: frozen }));
    if (left.length === 0) throw error;
    return { frozen: left, failure: toHostFailure(error) };
  }
}

function writeValues(results: readonly FrozenFormula[]): Promise<void> {
  return request(async (context) => {
    for (const { sheetId, area, values } of results) {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area));
      // Texts stay texts: what a function gives is data, whatever it begins with.
      range.values = values.map((row) => row.map(plainInput));
    }
    await context.sync();
  });
}

/** How many formulas would become values. */
export function countFormulas(): Promise<number> {
  return request(async (context) => (await resultsOf(context)).length);
}

async function resultsOf(context: Excel.RequestContext): Promise<FrozenFormula[]> {
  const cells = (await scanFormulas(context)).filter(({ value }) => !isErrorValue(value));
  return (await withSpills(context, cells)).filter(({ values }) => !values.flat().some(isErrorValue));
}

/** Excel tells where a formula spills since ExcelApi 1.12, which came before every Excel that spills and was sold for good. */
async function withSpills(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<FrozenFormula[]> {
  const single = cells.map(({ sheetId, row, column, formula, value }): FrozenFormula => {
    const area = { top: row, left: column, bottom: row, right: column };
    return { sheetId, area, formula, values: [[value as CellValue]] };
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
