import { useEffect, useMemo, useState } from "react";
import type { Grid } from "../core/table/grid";
import type { Scope } from "../excel/workbook-port";
import type { Checks } from "./checks";
import type { Pane } from "./pane";
import { useEdits } from "./use-edits";
import { useStore } from "./use-store";
import { BackgroundReading } from "./background-reading";

/**
 * What the worker makes of the sheets: when the view opens, after each 审核 and each pause in typing, and whenever it is asked for again.
 * What was known before stays in view meanwhile, and so does the keyboard.
 *
 * @param ask must be the same function at each drawing.
 * @param since changes where something was written, after which it is asked again at once.
 * @returns null until it is known.
 */
export function useFreshAnswer<Answer>(
  pane: Pane,
  ask: (checks: Checks, grids: readonly Grid[]) => Promise<Answer>,
  since: unknown = null,
  scope: Scope = "all",
): readonly [answer: Answer | null, refresh: () => Promise<void>] {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { workbook, checks, activity } = pane.tools.workshop;
  const { result } = useStore(pane.review);
  const edits = useEdits(pane);
  const reading = useMemo(
    () =>
      new BackgroundReading(activity, async () => {
        const { grids } = await workbook.readGrids(scope);
        setAnswer(await ask(checks, grids));
      }),
    [workbook, checks, activity, ask, scope],
  );
  useEffect(() => reading.open(), [reading]);
  useEffect(() => void reading.read(), [reading, result, edits, since]);
  return [answer, reading.read];
}
