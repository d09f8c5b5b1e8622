import { useEffect, useState } from "react";
import type { Grid } from "../../core/table/grid";
import { failureNotice } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";

/**
 * What the worker makes of all sheets, when the view opens and again after each 审核.
 *
 * @param ask must be the same function at each drawing.
 * @param since changes where something was written, after which it is asked again.
 * @returns null until it is known.
 */
export function useAnswer<Answer>(
  { tools, review }: Pane,
  ask: (checks: Pane["tools"]["workshop"]["checks"], grids: readonly Grid[]) => Promise<Answer>,
  since: unknown = null,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { workbook, checks, activity } = tools.workshop;
  const { result } = useStore(review);
  useEffect(() => {
    let isOpen = true;
    const read = async (): Promise<void> => {
      try {
        const { grids } = await workbook.readGrids("all");
        const found = await ask(checks, grids);
        if (isOpen) setAnswer(found);
      } catch (error) {
        if (isOpen) activity.change({ notices: [failureNotice(error, () => void read())] });
      }
    };
    void read();
    return () => {
      isOpen = false;
    };
  }, [workbook, checks, activity, ask, result, since]);
  return answer;
}
