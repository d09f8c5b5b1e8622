import { useEffect, useState } from "react";
import type { Pane } from "./pane";
import { pause } from "./patience";

/** Counts edits of the workbook: once for each time that staff, or anybody else, have typed and paused. */
export function useEdits({ tools }: Pane): number {
  const [count, setCount] = useState(0);
  const { workbook } = tools.workshop;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setCount((before) => before + 1), pause);
    };
    const watching = workbook.watchEdits(heed, heed);
    // An Excel that cannot tell of edits shows them after the next 审核.
    watching.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook]);
  return count;
}
