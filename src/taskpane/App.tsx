import { lazy, Suspense, useDeferredValue, useState } from "react";
import { paneWords } from "../strings/pane";
import * as styles from "./App.module.css";
import { Commands } from "./Commands";
import { CrashGuard } from "./CrashGuard";
import { OutcomeStatus } from "./OutcomeStatus";
import type { Pane } from "./pane";
import { ToolBar, type View } from "./ToolBar";
import { ToolView } from "./ToolView";
import { useKeptFocus } from "./use-kept-focus";
import { useStore } from "./use-store";

export const fetchResults = () => import(/* webpackChunkName: "results" */ "./Results");
const Results = lazy(async () => ({ default: (await fetchResults()).Results }));

export function App({ pane }: { readonly pane: Pane }) {
  return (
    <CrashGuard>
      <PaneBody pane={pane} />
    </CrashGuard>
  );
}

function PaneBody({ pane }: { readonly pane: Pane }) {
  const activity = useStore(pane.activity);
  const review = useStore(pane.review);
  const choices = useStore(pane.preferences);
  const [view, setView] = useState<View | null>(null);
  // A long list is drawn in slices, after the outcome is told: Excel waits for no pane.
  const result = useDeferredValue(review.result);
  const busy = activity.step !== null;
  const region = useKeptFocus();
  const fold = () => {
    // The keyboard goes back to where the tool was opened.
    region.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    setView(null);
  };

  return (
    <main ref={region} className={styles.pane} aria-label={paneWords.name} aria-busy={busy}>
      <h1 className={styles.name}>{paneWords.name}</h1>
      <Commands
        busy={busy}
        scope={choices.scope}
        onReview={() => void pane.review.run()}
        onScope={(scope) => pane.preferences.choose({ scope })}
      />
      <ToolBar pane={pane} busy={busy} view={view} onView={setView} />
      <OutcomeStatus activity={activity} result={review.result} />
      {view && <ToolView pane={pane} view={view} onClose={fold} />}
      {!result && !view && !busy && <p className={styles.invitation}>{paneWords.invitation}</p>}
      {result && (
        <Suspense>
          <Results pane={pane} result={result} />
        </Suspense>
      )}
    </main>
  );
}
