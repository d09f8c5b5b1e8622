/** What each figure means, in the order of the page. */
const meanings: Readonly<Record<string, string>> = {
  quantityVersusRecognizers: "quantity reader against Recognizers-Text: times as fast",
  quantityVsPlainReader:
    "quantity reader against a plain pattern that returns values, sentence by sentence: times as fast",
  quantityVsPlainMatch: "quantity reader against bare matching of that pattern: times as fast",
  quantityVsPlainReaderDocument: "the first of these over one long text",
  quantityVsPlainMatchDocument: "the second of these over one long text",
  quantityPhrasesPerSecond: "sentences read in a second",
  quantityPlainReaderPhrasesPerSecond: "the same by the plain pattern that returns values",
  quantityCharactersPerSecond: "characters of one long text read in a second",
  quantityBytesGzip: "bytes of the quantity reader alone, minified, gzip",
  quantityPartBytesGzip: "the same with deadlines, hedges, relative targets and conversion",
  quantityGrowth: "exponent of time over the length of the text",
  check10000Rows: "checking 10 000 rows, ms",
  check100000Rows: "checking 100 000 rows, ms",
  checkGrowthExponent: "exponent of time over rows, 10 000 to 100 000",
  checkSheetsGrowthExponent: "exponent of time over sheets",
  checkMegabytes100000Rows: "memory that the result of 100 000 rows keeps, MB",
  checkMemoryGrowthExponent: "exponent of that memory over rows",
  checkMs100Cells: "checking 100 cells, ms",
  checkMs1000Cells: "checking 1 000 cells, ms",
  checkMs10000Cells: "checking 10 000 cells, ms",
  checkMs100000Cells: "checking 100 000 cells, ms",
  checkMs1000000Cells: "checking 1 000 000 cells, ms",
  checkMsExponentOverCells: "exponent of time over cells, 100 to 1 000 000",
  checkMegabytes100Cells: "memory that the result of 100 cells keeps, MB",
  checkMegabytes1000Cells: "of 1 000 cells, MB",
  checkMegabytes10000Cells: "of 10 000 cells, MB",
  checkMegabytes100000Cells: "of 100 000 cells, MB",
  checkMegabytes1000000Cells: "of 1 000 000 cells, MB",
  checkMegabytesExponentOverCells: "exponent of that memory over cells, 100 to 1 000 000",
  checkVersusRead100000Rows: "checking 100 000 rows against reading the same .xlsx: times the time",
  filesCheckedVersusRead: "checking 1 000 files on all cores against only reading them: times the speed",
  filesCheckedPerSecond: "files checked in a second on all cores",
  differentFilesCheckedVersusRead: "the same for 1 000 tables of which no two are alike: times the speed",
  shortfallTextCellsPerSecond: "SHORTFALL over one block of distinct texts: cells a second",
  shortfallNumberCellsPerSecond: "SHORTFALL over one block of numbers: cells a second",
  shortfallSingleCallsPerSecond: "SHORTFALL in single calls: cells a second",
  checkThousandRowsMs: "CHECK of a thousand rows, ms",
  requestsPerReview: "requests to Excel for one 审核",
  paneScriptsGzipKilobytes: "scripts of the pane, gzip, kB",
  functionsScriptGzipKilobytes: "script of the functions, gzip, kB",
  templateScriptGzipKilobytes:
    "script of a pane of React 18 and Fluent with one button, gzip, kB (Microsoft's whole template: 169)",
  paneFirstControlMs: "the pane's first button, from the start of its page, ms",
  longestPaneBlockMs:
    "the pane's longest script while 10 000 rows are checked and marked, ms (0: none in a frame above 50)",
  pageBlockOpenMs: "the longest task of the workbench's page, grid and pane together, while those rows are opened, ms",
  pageBlockReviewMs: "while they are checked and marked, ms",
  pageBlockReportMs: "while the report is written, ms",
  pageBlockClearMarksMs: "while the marks are cleared, ms",
  pageBlockSaveMs: "while the file is saved, ms",
  templateFirstControlMs: "the first button of that pane of React 18 and Fluent, ms",
  paneVersusTemplateFirstControl:
    "the pane, with its functions and before its first 审核 can be pressed, against it: times the time",
  workbenchStartSeconds: "the workbench from nothing to the sample in it, s",
  longTableReadyMs: "a file of 10 000 rows and 8 columns opened in the workbench, its last row edited, ms",
  bareGridReadyMs: "the same values in the bare grid, ms",
  longTableVersusBareGrid: "the workbench against the bare grid: times the time",
  longTableVersusBareGridFirst: "the same on pages that open a long table for the first time",
};

export interface Circumstances {
  /** As 2026-11-22. */
  readonly day: string;
  readonly machine: string;
}

/**
 * docs/bench.md: the figures of one run, with where and when it ran.
 *
 * @throws Error for a figure whose meaning is not said here.
 */
export function resultsPage(figures: Readonly<Record<string, number>>, { day, machine }: Circumstances): string {
  const unknown = Object.keys(figures).filter((name) => !(name in meanings));
  if (unknown.length > 0) throw new Error(`bench/results-page.ts does not say what ${unknown.join(", ")} means.`);
  const rows = Object.keys(meanings)
    .filter((name) => name in figures)
    .map((name) => [meanings[name]!, figures[name]!.toLocaleString("en-US", { maximumFractionDigits: 3 })] as const);
  return [
    "# Figures",
    "",
    "<!-- Written by `npm run bench -- --write`. -->",
    "",
    `Measured on ${day}, in one run, on ${machine}. Ratios hold better than times: other work on the machine hits both sides alike.`,
    "",
    ...table([["what", "figure"], ...rows]),
    "",
  ].join("\n");
}

/** Columns stand below each other, as the formatter wants them. */
function table([head, ...rows]: readonly (readonly [string, string])[]): readonly string[] {
  const all = [head!, ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => widthOf(row[column]!))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell + " ".repeat(widths[i]! - widthOf(cell))).join(" | ")} |`;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

/** A Chinese character takes two columns of a formatted table. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
