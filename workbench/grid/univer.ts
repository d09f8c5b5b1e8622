import { LocaleType, LogLevel, Tools, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import findReplaceZhCN from "@univerjs/preset-sheets-find-replace/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteZhCN from "@univerjs/preset-sheets-note/locales/zh-CN";
import { CalculationMode } from "@univerjs/sheets-formula";
import { keepFormulaFormats } from "./formula-formats";
import { gridWords } from "./grid-words";

/** The running grid: its facade, and its injector for the few services that the facade does not reach. */
export interface Grid {
  api: FUniver;
  univer: Univer;
}

/** The grid's own protection is no file's: it would be gone without a word once the workbook is saved. */
const protectionMenus = [
  "sheet.contextMenu.permission",
  ...["toolbar", "sheet-bar"].map((place) => `sheet.command.add-range-protection-from-${place}`),
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Draws a spreadsheet grid in `container`, still without a workbook. */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: Tools.deepMerge(
        mergeLocales(coreZhCN, noteZhCN, conditionalFormattingZhCN, findReplaceZhCN),
        gridWords,
      ),
    },
  });
  register(univer, [
    // Forced: spilled cells are in no file, and the custom functions arrive after the workbook.
    UniverSheetsCorePreset({
      container,
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      menu: Object.fromEntries(protectionMenus.map((id) => [id, { hidden: true }])),
    }),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFindReplacePreset(),
  ]);
  const grid = { univer, api: FUniver.newAPI(univer) };
  keepFormulaFormats(grid);
  return grid;
}

/** What createUniver of @univerjs/presets does; that package would pull others which carry no licence. */
function register(univer: Univer, presets: Preset[]): void {
  const plugins = presets.flatMap((preset) => preset.plugins);
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}
