import { showPane } from "./pane-visibility";
import type { Pane } from "./pane";

/** Ties the ribbon's buttons (manifest.xml, FunctionName) to what the pane's own buttons do. */
export function associateRibbonActions({ review, tools }: Pane): void {
  Office.actions.associate("checkWorkbook", ribbonAction(review.run));
  Office.actions.associate("clearMarks", ribbonAction(review.clearMarks));
  Office.actions.associate("writeReport", ribbonAction(tools.writeReport));
}

/** Excel greys the button out until `completed` is called, and for good if it never is. */
function ribbonAction(action: () => Promise<unknown>): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      // Where Excel does not open it now, the marks show what was found, and the pane once staff open it.
      await showPane().catch(() => undefined);
      await action();
    } finally {
      event.completed();
    }
  };
}
