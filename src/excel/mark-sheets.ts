import type { Grid } from "../core/table/grid";
import { addComments, canComment, planComments, removeOwnComments } from "./comments";
import { planMarks } from "./plan-marks";
import { request } from "./request";
import { planResultColumns } from "./result-columns";
import type { MarkReport, MarkStyle, Reading, SheetState, TellingFinding } from "./workbook-port";
import { type SheetMarks, writeMarks } from "./write-marks";

/** Colours in one request; where comments are wanted, a few more for each sheet that has findings. */
export async function markSheets(
  findings: readonly TellingFinding[],
  reading: Reading,
  { comments = false, resultColumn = false, tables = [] }: MarkStyle,
): Promise<MarkReport> {
  const marks = planMarks(findings, reading.grids);
  const withoutRoom: string[] = [];
  const wanted = reading.sheets.map((sheet): SheetMarks => {
    const grid = reading.grids.find((each) => each.sheet === sheet.name);
    const plan = grid && planResultColumns(grid, findings, resultColumn ? tables : null);
    if (plan?.noRoom) withoutRoom.push(sheet.name);
    return { sheet, marks: marks.filter((mark) => mark.sheet === sheet.name), columns: plan?.writes ?? [] };
  });
  const report = await applyMarks(wanted);

  const uncommented = comments && canComment() ? await comment(findings, reading, new Set(report.changed)) : [];
  return {
    ...report,
    ...(withoutRoom.length > 0 ? { withoutRoom } : {}),
    ...(uncommented.length > 0 ? { uncommented } : {}),
  };
}

/** Sheets whose rules could not be listed are left alone: new marks would pile up on the old ones. */
export async function applyMarks(wanted: readonly SheetMarks[]): Promise<MarkReport> {
  const changes = wanted.filter(
    ({ sheet, marks, columns }) =>
      marks.length > 0 ||
      columns.length > 0 ||
      sheet.marks === null ||
      sheet.marks.length > 0 ||
      (sheet.comments ?? []).length > 0,
  );
  const unreadable = changes.filter(({ sheet }) => sheet.marks === null);
  const locked = changes.filter(({ sheet }) => sheet.marks !== null && sheet.protected);
  const open = changes.filter(({ sheet }) => sheet.marks !== null && !sheet.protected);

  if (open.length > 0) await request((context) => writeMarks(context, open));
  return { changed: names(open), protected: names(locked), unreadable: names(unreadable) };
}

/** @returns the sheets that Excel refused to comment on; on those no comment of ours is left. */
async function comment(
  findings: readonly TellingFinding[],
  { sheets, grids }: Reading,
  marked: ReadonlySet<string>,
): Promise<string[]> {
  const refused: string[] = [];
  for (const { id, name } of sheets.filter((sheet) => marked.has(sheet.name))) {
    const planned = planComments(findings, grids.find((grid) => grid.sheet === name) ?? nothingOn(name));
    if (planned.length === 0) continue;
    try {
      await request((context) => addComments(context, id, planned));
    } catch {
      // A note in the way, a channel that has no comments: the marks say the same. Told by the report.
      refused.push(name);
      await request((context) => removeOwnComments(context, id)).catch(() => undefined);
    }
  }
  return refused;
}

function nothingOn(sheet: string): Grid {
  return { sheet, origin: { row: 0, column: 0 }, cells: [], merges: [] };
}

function names(changes: readonly { sheet: SheetState }[]): string[] {
  return changes.map(({ sheet }) => sheet.name);
}
