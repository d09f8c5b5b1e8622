import { useCallback, useEffect, useRef, useState } from "react";
import type { Grid } from "../../core/table/grid";
import type { Checks } from "../checks";
import { failureNotice } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";

/**
 * What the worker makes of all sheets: when the view opens, after each 审核, and whenever it is asked for again. What was known before
 * stays in view meanwhile, and so does the keyboard.
 *
 * @param ask must be the same function at each drawing.
 */
export function useFreshAnswer<Answer>(
  { tools, review }: Pane,
  ask: (checks: Checks, grids: readonly Grid[]) => Promise<Answer>,
): readonly [answer: Answer | null, refresh: () => Promise<void>] {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { workbook, checks, activity } = tools.workshop;
  const { result } = useStore(review);
  const isOpen = useRef(true);

  const refresh = useCallback(async (): Promise<void> => {
    try {
      const { grids } = await workbook.readGrids("all");
      const found = await ask(checks, grids);
      if (isOpen.current) setAnswer(found);
    } catch (error) {
      if (isOpen.current) activity.change({ notices: [failureNotice(error, () => void refresh())] });
    }
  }, [workbook, checks, activity, ask]);

  useEffect(() => {
    isOpen.current = true;
    void refresh();
    return () => {
      isOpen.current = false;
    };
  }, [refresh, result]);
  return [answer, refresh];
}
