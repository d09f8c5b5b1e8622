import { IUndoRedoService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { readSettings } from "../../src/xlsx/patch-workbook";
import { readCharts } from "../../src/xlsx/read-charts";
import { type CommentThread, readThreads } from "../../src/xlsx/read-threads";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxStyle, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { readSlicedSheets } from "../../src/xlsx/read-sliced-sheets";
import { readImmovableParts } from "../../src/xlsx/read-immovable-parts";
import { LineChanges } from "./line-changes";
import { RowHeights } from "./row-heights";
import { sheetId, workbookSnapshot } from "./snapshot";
import type { Grid } from "./univer";

/** A file as it was opened: what saving compares with, and patches. */
export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
  workbook: XlsxWorkbook;
  /** JSON texts by key. */
  settings: ReadonlyMap<string, string>;
  /** Of each sheet, in their order. */
  charts: ReturnType<typeof readCharts>;
  /** Of each sheet, in their order. */
  threads: readonly (readonly CommentThread[])[];
  /** By the id of a sheet those of other sheets whose slicers choose from its tables. */
  slicedBy: ReadonlyMap<string, readonly string[]>;
  /** Rows and columns inserted and deleted since it was shown. */
  lines: LineChanges;
}

/** @throws FileFailure when the bytes are no workbook that can be read. */
export async function readFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const workbook = await readWorkbook(bytes);
  // Asked for when lines are first inserted or deleted: it means going through the whole file once more.
  const lines = new LineChanges(
    () => new Map(readImmovableParts(bytes).map((parts, index) => [sheetId(index), parts] as const)),
    workbook.sheets.some(({ cells }) => cells.some(({ formulaArea }) => formulaArea !== undefined)),
  );
  return {
    name,
    bytes,
    workbook,
    settings: await readSettings(bytes),
    charts: readCharts(bytes),
    threads: readThreads(bytes),
    slicedBy: slicedBy(bytes),
    lines,
  };
}

const slicedBy = (bytes: Uint8Array): OpenedFile["slicedBy"] =>
  new Map(readSlicedSheets(bytes).map((others, index) => [sheetId(index), others.map(sheetId)] as const));

let opened = 0;
let rowHeights: RowHeights | null = null;

/** Shows a file in the grid, in place of the one shown before. Its fonts must be there. */
export function showInGrid(grid: Grid, file: OpenedFile): FWorkbook {
  const before = grid.api.getActiveWorkbook();
  // The grid keeps state by unit id, also of units that are gone.
  const book = grid.api.createWorkbook(
    workbookSnapshot(file.workbook, `workbook-${++opened}`, file.name, file.threads),
  );
  rowHeights?.stop();
  if (before) grid.api.disposeUnit(before.getId());
  book.setCustomMetadata({ officeSettings: Object.fromEntries(file.settings) });

  rowHeights = new RowHeights(grid, book, file.workbook);
  file.lines.watch(grid, book);
  grid.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(book.getId());
  return book;
}

/** Rows are measured with the fonts, so those must be there first. A font that nobody has counts as there. */
export async function loadFonts(workbook: XlsxWorkbook): Promise<void> {
  const styles = new Set<XlsxStyle | undefined>();
  for (const { cells } of workbook.sheets) for (const { style } of cells) styles.add(style);
  const fonts = [workbook.defaultFont, ...[...styles].map((style) => style?.font)];
  const names = new Set(["Arial", ...fonts.flatMap((font) => font?.name ?? [])]);
  const sample = "山海 0Aa";
  await Promise.all([...names].map((name) => document.fonts.load(`16px ${JSON.stringify(name)}`, sample)));
}
