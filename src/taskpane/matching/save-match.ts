import { matchRemoved, matchSaved } from "../../strings/pane-match";
import { saveChange } from "../settings/save-change";
import type { Workshop } from "../workshop";
import type { MatchDecision, RowInQuestion } from "./match-form";

/**
 * Keeps in the workbook which indicators a row serves, and checks anew with it.
 *
 * @param decision null takes it back.
 * @returns false where nothing was kept; staff have been told why.
 */
export async function saveMatch(
  { workbook, checks, activity, review }: Workshop,
  row: RowInQuestion,
  decision: MatchDecision | null,
): Promise<boolean> {
  const saved = await activity.attempt("saving", async () => {
    // Read anew: staff, or a colleague, may have decided about other rows meanwhile.
    const reading = await workbook.readGrids("active");
    const change = await checks.ask("decideMatch", [reading.grids, row, decision]);
    return saveChange({ workbook, activity }, reading, change);
  });
  if (saved) await review.renew(decision ? matchSaved : matchRemoved);
  return saved;
}
