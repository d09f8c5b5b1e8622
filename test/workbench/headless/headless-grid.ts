import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-note/facade";
import { keepFormulaFormats } from "../../../workbench/grid/formula-formats";
import type { Grid } from "../../../workbench/grid/univer";

const grids: Univer[] = [];

// Timers of a grid that is left open keep the whole test run from ending.
afterAll(() => {
  for (const grid of grids.splice(0)) grid.dispose();
});

/** The workbench's grid without its picture: the same model, commands and formula engine, in Node. It goes with its test file. */
export function headlessGrid(): Grid {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.ZH_CN, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  grids.push(univer);
  const grid = { univer, api: FUniver.newAPI(univer) };
  keepFormulaFormats(grid);
  return grid;
}
