import { noValues, valuesWritten } from "../../strings/pane-formulas";
import { editsRefused } from "../../strings/refused-edits";
import { warning } from "../notice";
import type { Workshop } from "../workshop";

/** Writes beside each row what the functions would show, for those whose Excel has none. */
export async function writeValues({ workbook, checks, activity, preferences }: Workshop): Promise<void> {
  const { grids } = await workbook.readGrids(preferences.state().scope);
  const edits = await checks.ask("valueEdits", [grids]);
  if (edits.length === 0) return activity.done(noValues);

  const { applied, refused, protected: locked } = await workbook.applyEdits(edits);
  activity.done(valuesWritten(applied.length));
  if (refused.length > 0) activity.tell([warning(editsRefused(refused, locked))]);
}
