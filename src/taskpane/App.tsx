import { FluentProvider } from "@fluentui/react-components";
import { useDeferredValue, useSyncExternalStore } from "react";
import { paneWords } from "../strings/pane";
import * as styles from "./App.module.css";
import { Commands } from "./Commands";
import { CrashGuard } from "./CrashGuard";
import { FindingList } from "./FindingList";
import { NoticeList } from "./NoticeList";
import { OutcomeStatus } from "./OutcomeStatus";
import type { Review } from "./review";
import { TableSummary } from "./TableSummary";

/** The page names them (see scripts/webpack/theme-tokens.js); Fluent has none to write. */
const tokensInTheSheet = {};

export function App({ review }: { readonly review: Review }) {
  return (
    <CrashGuard>
      <Pane review={review} />
    </CrashGuard>
  );
}

function Pane({ review }: { readonly review: Review }) {
  const state = useSyncExternalStore(review.subscribe, review.state);
  // A long list is drawn in slices, after the outcome is told: Excel waits for no pane.
  const result = useDeferredValue(state.result);

  return (
    <FluentProvider theme={tokensInTheSheet} className={styles.provider}>
      <main className={styles.pane} aria-label={paneWords.name} aria-busy={state.step !== null}>
        <h1 className={styles.name}>{paneWords.name}</h1>
        <Commands busy={state.step !== null} onReview={review.run} onClearMarks={review.clearMarks} />
        <div>
          <OutcomeStatus state={state} />
          <NoticeList notices={state.notices} />
        </div>
        {!result && <p className={styles.invitation}>{paneWords.invitation}</p>}
        {result?.tables.map((table) => (
          <TableSummary key={table.address} table={table} />
        ))}
        {result && !result.failure && (
          <FindingList findings={result.findings} selected={state.selected} onSelect={review.select} />
        )}
      </main>
    </FluentProvider>
  );
}
