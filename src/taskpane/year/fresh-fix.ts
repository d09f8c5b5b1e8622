import { tableChanged } from "../../strings/year/planning";
import type { ProposedFix } from "../fixes/proposed-fix";
import { warning } from "../notice";
import type { Workshop } from "../workshop";
import type { LackingTable } from "./year-papers";

/**
 * What writes the rows that a table lacks below it as it is now: staff may have added a row of their own since the list was drawn,
 * and then these stand one row further down.
 *
 * @returns null, with a notice, where the table lacks something else by now, or has no room.
 */
export async function freshFix(
  { workbook, checks, activity }: Workshop,
  shown: LackingTable,
): Promise<ProposedFix | null> {
  const found: ProposedFix[] = [];
  await activity.attempt("reading", async () => {
    const { grids } = await workbook.readGrids("all");
    const { lacks } = await checks.ask("planForm", [grids]);
    const now = lacks.find(({ sheet, name, cells }) => {
      return sheet === shown.sheet && name === shown.name && cells === shown.cells;
    });
    if (now?.fix) found.push(now.fix);
    else activity.tell([warning(tableChanged(shown.name))]);
    return found.length > 0;
  });
  return found[0] ?? null;
}
