import { noValues, valuesWritten } from "../../strings/pane-formulas";
import { fixerOf } from "../fixes/fixer";
import type { Workshop } from "../workshop";

/** Writes beside each row what the functions would show, for those whose Excel has none. It can be taken back like any other change. */
export async function writeValues(workshop: Workshop): Promise<void> {
  const { workbook, checks, activity, preferences } = workshop;
  const { grids } = await workbook.readGrids(preferences.state().scope);
  const edits = await checks.ask("valueEdits", [grids]);
  activity.done(edits.length === 0 ? noValues : valuesWritten(await fixerOf(workshop).write(edits)));
}
