import { Button } from "./Button";
import { toolNames } from "../strings/pane";
import type { Pane } from "./pane";
import * as styles from "./ToolBar.module.css";

/** What comes before and after an 审核, in the order of the work. */
export function ToolBar({
  pane: { review, tools },
  busy,
  view,
  onView,
}: {
  readonly pane: Pane;
  readonly busy: boolean;
  readonly view: View | null;
  readonly onView: (view: View | null) => void;
}) {
  const tool = (name: string, onClick: () => void) => (
    <Button key={name} size="small" disabledFocusable={busy} onClick={onClick}>
      {name}
    </Button>
  );
  return (
    <div className={styles.tools} role="group" aria-label={toolNames.group}>
      <div className={styles.line}>
        {tool(toolNames.clearMarks, () => void review.clearMarks())}
        {tool(toolNames.report, () => void tools.writeReport())}
        {tool(toolNames.copy, () => void tools.exportCopy())}
      </div>
      <div className={styles.line}>
        {views.map((each) => (
          <Button
            key={each}
            size="small"
            aria-pressed={view === each}
            onClick={() => onView(view === each ? null : each)}
          >
            {toolNames[each]}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What opens above the findings. */
export type View = (typeof views)[number];
const views = ["year", "fixes", "matching", "formulas", "settings"] as const;
