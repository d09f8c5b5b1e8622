import { isOwnComment } from "../core/report/own-comment";
import type { PlannedComment } from "../core/report/plan-comments";
import { areaToA1, cellToA1, parseA1 } from "../core/table/a1";

/** Comments came with ExcelApi 1.10, above the floor. */
export function canComment(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}

/** Notes, the older kind, came into the API with 1.18. A cell has a note or a comment, never both. */
function canNameNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** Adds the comments to a sheet, but to no cell on which somebody else has written. One request to look, one to write. */
export async function addComments(
  context: Excel.RequestContext,
  sheetId: string,
  planned: readonly PlannedComment[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const taken = await commentedCells(context, sheet);
  for (const { cell, text } of planned) {
    const address = areaToA1({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    if (!taken.has(address)) sheet.comments.add(sheet.getRange(address), text);
  }
  await context.sync();
}

async function commentedCells(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Set<string>> {
  const lists: { items: { getLocation(): Excel.Range }[] }[] = [sheet.comments.load("items/id")];
  if (canNameNotes()) lists.push(sheet.notes.load("items/content"));
  await context.sync();

  const places = lists.flatMap(({ items }) => items.map((item) => item.getLocation()));
  if (places.length === 0) return new Set();
  for (const place of places) place.load("address");
  await context.sync();
  return new Set(places.flatMap(({ address }) => firstAddress(address) ?? []));
}

function firstAddress(address: string): string | null {
  const area = parseA1(address.slice(address.lastIndexOf("!") + 1));
  return area && cellToA1({ row: area.top, column: area.left });
}

/** Takes away our comments on a sheet, wherever they came from. */
export async function removeOwnComments(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const { comments } = context.workbook.worksheets.getItem(sheetId);
  comments.load("items/id,items/content");
  await context.sync();
  for (const comment of comments.items) if (isOwnComment(comment.content)) comment.delete();
  await context.sync();
}
