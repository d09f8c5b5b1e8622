import { useEffect, useMemo, useState } from "react";
import type { Grid } from "../../core/table/grid";
import type { Checks } from "../checks";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { BackgroundReading } from "./background-reading";

/**
 * What the worker makes of all sheets: when the view opens, after each 审核, and whenever it is asked for again. What was known before
 * stays in view meanwhile, and so does the keyboard.
 *
 * @param ask must be the same function at each drawing.
 * @param since changes where something was written, after which it is asked again.
 * @returns null until it is known.
 */
export function useFreshAnswer<Answer>(
  { tools, review }: Pane,
  ask: (checks: Checks, grids: readonly Grid[]) => Promise<Answer>,
  since: unknown = null,
): readonly [answer: Answer | null, refresh: () => Promise<void>] {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { workbook, checks, activity } = tools.workshop;
  const { result } = useStore(review);
  const reading = useMemo(
    () =>
      new BackgroundReading(activity, async () => {
        const { grids } = await workbook.readGrids("all");
        setAnswer(await ask(checks, grids));
      }),
    [workbook, checks, activity, ask],
  );
  useEffect(() => reading.open(), [reading]);
  useEffect(() => void reading.read(), [reading, result, since]);
  return [answer, reading.read];
}
