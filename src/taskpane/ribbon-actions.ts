import { showPane } from "./pane-visibility";
import type { Review } from "./review";

/** Ties the ribbon's buttons (manifest.xml, FunctionName) to what the pane's own buttons do. */
export function associateRibbonActions(review: Review): void {
  Office.actions.associate("checkWorkbook", ribbonAction(review.run));
  Office.actions.associate("clearMarks", ribbonAction(review.clearMarks));
}

/** Excel greys the button out until `completed` is called, and for good if it never is. */
function ribbonAction(action: () => Promise<void>): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      await showPane();
      await action();
    } finally {
      event.completed();
    }
  };
}
