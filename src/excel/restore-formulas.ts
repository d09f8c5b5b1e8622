import { areaToA1, cellToA1 } from "../core/table/a1";
import { plainInput } from "./plain-text";
import { request } from "./request";
import type { FrozenFormula, RestoreReport } from "./workbook-port";

/** Puts frozen formulas back where their values still stand as they were written; what somebody has changed since stays. */
export function restoreFormulas(frozen: readonly FrozenFormula[]): Promise<RestoreReport> {
  if (frozen.length === 0) return Promise.resolve({ restored: 0, left: [] });

  return request(async (context) => {
    const sheets = frozen.map(({ sheetId }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load("id");
      sheet.protection.load("protected");
      return sheet;
    });
    await context.sync();

    const open = frozen.flatMap((formula, index) => {
      const sheet = sheets[index]!;
      if (sheet.isNullObject || sheet.protection.protected) return [];
      const range = sheet.getRange(areaToA1(formula.area));
      range.load("formulas");
      return [{ formula, sheet, range }];
    });
    await context.sync();

    // Never made a value, or a formula again already: where freezing failed halfway.
    const standing = open.filter(({ formula, range }) => range.formulas[0]?.[0] === formula.formula);
    const unchanged = open.filter(({ formula, range }) => holds(range.formulas, formula.values));
    for (const { formula, sheet, range } of unchanged) {
      // A formula spills into blank cells only.
      range.clear(Excel.ClearApplyTo.contents);
      const { top: row, left: column } = formula.area;
      sheet.getRange(cellToA1({ row, column })).formulas = [[formula.formula]];
    }
    await context.sync().catch(async (refused: unknown) => {
      await writeValues(context, unchanged);
      throw refused;
    });
    const formulas = new Set([...unchanged, ...standing].map(({ formula }) => formula));
    return { restored: formulas.size, left: frozen.filter((each) => !formulas.has(each)) };
  });
}

/** All of them or none: in the order of the formulas, so that it ends where writing those was refused. */
async function writeValues(
  context: Excel.RequestContext,
  restored: readonly { readonly formula: FrozenFormula; readonly range: Excel.Range }[],
): Promise<void> {
  for (const { formula, range } of restored) range.values = formula.values.map((row) => row.map(plainInput));
  await context.sync().catch(() => undefined);
}

function holds(present: readonly (readonly unknown[])[], values: FrozenFormula["values"]): boolean {
  return values.every((row, r) => row.every((value, c) => (present[r]?.[c] ?? "") === (value ?? "")));
}
