import type { SheetMarking } from "../core/report/marking";
import { addComments, canComment, removeOwnComments } from "./comments";
import { request } from "./request";
import type { MarkReport, Reading, SheetState } from "./workbook-port";
import { type SheetMarks, writeMarks } from "./write-marks";

/** Colours in one request; where comments are wanted, a few more for each sheet that has findings. */
export async function markSheets(marking: readonly SheetMarking[], { sheets }: Reading): Promise<MarkReport> {
  const planned = new Map(marking.map((plan) => [plan.sheet, plan]));
  const wanted = sheets.map((sheet): SheetMarks => {
    const { marks = [], columns = [] } = planned.get(sheet.name) ?? {};
    return { sheet, marks, columns };
  });
  const report = await applyMarks(wanted);

  const withoutRoom = marking.filter(({ noRoom }) => noRoom).map(({ sheet }) => sheet);
  const marked = sheets.filter(({ name }) => report.changed.includes(name));
  const uncommented = canComment() ? await comment(marked, planned) : [];
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
async function comment(sheets: readonly SheetState[], planned: ReadonlyMap<string, SheetMarking>): Promise<string[]> {
  const refused: string[] = [];
  for (const { id, name } of sheets) {
    const { comments = [] } = planned.get(name) ?? {};
    if (comments.length === 0) continue;
    try {
      await request((context) => addComments(context, id, comments));
    } catch {
      // A note in the way, a channel that has no comments: the marks say the same. Told by the report.
      refused.push(name);
      await request((context) => removeOwnComments(context, id)).catch(() => undefined);
    }
  }
  return refused;
}

function names(changes: readonly { sheet: SheetState }[]): string[] {
  return changes.map(({ sheet }) => sheet.name);
}
