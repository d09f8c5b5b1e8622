import { checkWorkbook } from "../../core/check-workbook";
import { fixesFor } from "../../core/fixes/fixes-for";
import type { Grid } from "../../core/table/grid";
import { editPreview, fixTitle } from "../../strings/fix-titles";
import type { ProposedFix } from "./proposed-fix";

/** Every certain change to the task tables, in words. */
export function fixes(grids: readonly Grid[]): readonly ProposedFix[] {
  const { tables } = checkWorkbook(grids);
  const isOneSheet = new Set(tables.map(({ table }) => table.sheet)).size <= 1;
  const all = tables.flatMap((checked) => {
    const { sheet } = checked.table;
    const grid = grids.find((each) => each.sheet === sheet)!;
    return fixesFor(checked, grid).map((fix) => ({
      title: isOneSheet ? fixTitle(fix) : `${sheet} ${fixTitle(fix)}`,
      // Where new columns come to stand depends on which of them are chosen.
      previews: fix.kind === "add-columns" ? [] : fix.edits.map(editPreview),
      edits: fix.edits,
      optional: fix.kind === "add-columns" && fix.mends === null,
    }));
  });
  // What staff have to choose themselves must not bury what is certain.
  return [...all.filter(({ optional }) => !optional), ...all.filter(({ optional }) => optional)];
}
