import { Button } from "./Button";
import { lazy, Suspense, type ComponentType, type KeyboardEvent } from "react";
import { paneWords, toolNames } from "../strings/pane";
import type { Pane } from "./pane";
import type { View } from "./ToolBar";
import * as styles from "./ToolView.module.css";

type ViewBody = ComponentType<{ readonly pane: Pane }>;

const bodies: Readonly<Record<View, ViewBody>> = {
  year: lazy(async () => ({ default: (await import(/* webpackChunkName: "year" */ "./year/YearView")).YearView })),
  fixes: lazy(async () => ({ default: (await import(/* webpackChunkName: "fixes" */ "./fixes/FixesView")).FixesView })),
  formulas: lazy(async () => ({
    default: (await import(/* webpackChunkName: "formulas" */ "./formulas/FormulasView")).FormulasView,
  })),
  matching: lazy(async () => ({
    default: (await import(/* webpackChunkName: "match-view" */ "./matching/MatchView")).MatchView,
  })),
  settings: lazy(async () => ({
    default: (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView,
  })),
};

/** What a tool shows, above the findings. */
export function ToolView({
  pane,
  view,
  onClose,
}: {
  readonly pane: Pane;
  readonly view: View;
  readonly onClose: () => void;
}) {
  const Body = bodies[view];
  const onKey = (event: KeyboardEvent) => {
    if (!leaves(event)) return;
    // Excel on the web would take the keyboard to the grid.
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={styles.view} aria-label={toolNames[view]} onKeyDown={onKey}>
      <div className={styles.head}>
        <h2 className={styles.name}>{toolNames[view]}</h2>
        <Button size="small" onClick={onClose}>
          {paneWords.fold}
        </Button>
      </div>
      <Suspense fallback={<p role="status">{paneWords.opening}</p>}>
        <Body pane={pane} />
      </Suspense>
    </section>
  );
}

/** Escape leaves a tool, but in a field it belongs to what staff are typing. */
function leaves({ key, target }: KeyboardEvent): boolean {
  return key === "Escape" && !(target as HTMLElement).matches("input, textarea, select");
}
