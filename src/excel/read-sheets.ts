import { ownSheetNames } from "../core/settings/own-sheets";
import { areaToA1 } from "../core/table/a1";
import type { Area, CellValue, Grid } from "../core/table/grid";
import { cellCount, cellsPerSheet, firstBlock, groupByRequest, remainingBlocks } from "./reading-blocks";
import {
  areaOf,
  loadBlock,
  mergesOf,
  querySheet,
  valuesOf,
  type SheetParts,
  type SheetQuery,
  type ValueBlock,
} from "./sheet-query";

/** How much to ask for at a time. */
export interface Pace {
  readonly sheetsPerRequest: number;
  readonly cellsPerRequest: number;
  readonly guessFirstBlock: boolean;
}

/**
 * Asks about sheets whose ids are known from before, in the same request that asks which sheets there are; sheets that are new
 * follow in a second one.
 *
 * @throws ItemNotFound when a known sheet has gone: forget the ids and ask again.
 */
export async function querySheets(
  context: Excel.RequestContext,
  knownIds: readonly string[],
  parts: SheetParts,
  sheetsPerRequest: number,
): Promise<{ queries: SheetQuery[]; ids: string[] }> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id");

  const expected =
    knownIds.length === 0
      ? [worksheets.getActiveWorksheet()]
      : knownIds.slice(0, sheetsPerRequest).map((id) => worksheets.getItem(id));
  const queries = expected.map((worksheet) => querySheet(worksheet, parts));
  await context.sync();

  const ids = worksheets.items.map(({ id }) => id);
  const asked = new Set(queries.map(({ worksheet }) => worksheet.id));
  const missing = ids.filter((id) => !asked.has(id));
  for (let start = 0; start < missing.length; start += sheetsPerRequest) {
    const group = missing.slice(start, start + sheetsPerRequest);
    queries.push(...group.map((id) => querySheet(worksheets.getItem(id), parts)));
    // One request for a group of sheets, so the loop is as short as the size limit allows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return { queries: inOrder(queries, ids), ids };
}

/** Asks about the sheet in front and, by their names, ours: what 审核 of a single sheet needs, in one request. */
export async function queryActiveSheet(context: Excel.RequestContext, parts: SheetParts): Promise<SheetQuery[]> {
  const { worksheets } = context.workbook;
  const asked = [
    worksheets.getActiveWorksheet(),
    ...Object.values(ownSheetNames).map((name) => worksheets.getItemOrNullObject(name)),
  ].map((worksheet) => querySheet(worksheet, parts));
  await context.sync();

  const [active, ...own] = asked.filter(({ worksheet }) => !worksheet.isNullObject);
  return active ? [active, ...own.filter(({ worksheet }) => worksheet.id !== active.worksheet.id)] : [];
}

function inOrder(queries: SheetQuery[], ids: readonly string[]): SheetQuery[] {
  return queries.sort((a, b) => ids.indexOf(a.worksheet.id) - ids.indexOf(b.worksheet.id));
}

/** Completes the grids: what the first block has not shown is read in as few requests as the size limit allows. */
export async function readGrids(
  context: Excel.RequestContext,
  queries: readonly SheetQuery[],
  pace: Pace,
): Promise<{ grids: Grid[]; tooLarge: string[] }> {
  const readable = queries.filter((query) => cellCount(usedArea(query)) <= cellsPerSheet);
  const blocks = new Map(readable.map((query) => [query, firstBlockOf(query)]));

  const remaining = readable.flatMap((query) =>
    areasToRead(query, pace).map((area) => ({ area, query, range: query.worksheet.getRange(areaToA1(area)) })),
  );
  for (const group of groupByRequest(remaining, ({ area }) => area, pace.cellsPerRequest)) {
    for (const { range } of group) loadBlock(range);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { query, range } of group) blocks.get(query)?.push(valuesOf(range));
  }

  return {
    grids: readable.map((query) => assemble(query, blocks.get(query) ?? [])),
    tooLarge: queries.filter((query) => !readable.includes(query)).map(({ worksheet }) => worksheet.name),
  };
}

/** What the first block shows of a sheet that is not read any further; none where it was not asked for, or is blank. */
export function firstGrid(query: SheetQuery): Grid[] {
  const [block] = firstBlockOf(query);
  if (!block) return [];
  const { top, left, values } = block;
  return [{ sheet: query.worksheet.name, origin: { row: top, column: left }, cells: values, merges: mergesOf(query) }];
}

function usedArea({ used }: SheetQuery): Area {
  return used ? areaOf(used) : { top: 0, left: 0, bottom: 0, right: 0 };
}

function firstBlockOf({ first }: SheetQuery): ValueBlock[] {
  return first && !first.isNullObject ? [valuesOf(first)] : [];
}

function areasToRead(query: SheetQuery, pace: Pace): Area[] {
  return remainingBlocks(usedArea(query), pace.guessFirstBlock ? firstBlock : null, pace.cellsPerRequest);
}

function assemble(query: SheetQuery, blocks: readonly ValueBlock[]): Grid {
  const { top, left, bottom, right } = usedArea(query);
  const cells = Array.from({ length: bottom - top + 1 }, () => new Array<CellValue>(right - left + 1).fill(null));

  for (const block of blocks) {
    block.values.forEach((row, r) =>
      row.forEach((value, c) => (cells[block.top - top + r]![block.left - left + c] = value)),
    );
  }
  return { sheet: query.worksheet.name, origin: { row: top, column: left }, cells, merges: mergesOf(query) };
}
