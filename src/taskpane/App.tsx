import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useSyncExternalStore } from "react";
import { paneWords } from "../strings/pane";
import { Commands } from "./Commands";
import { CrashGuard } from "./CrashGuard";
import { FindingList } from "./FindingList";
import { NoticeList } from "./NoticeList";
import { OutcomeStatus } from "./OutcomeStatus";
import type { Review } from "./review";
import { TableSummary } from "./TableSummary";
import { darkTheme, lightTheme } from "./themes";
import { useDarkTheme } from "./use-dark-theme";

const useStyles = makeStyles({
  provider: { minHeight: "100%" },
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
  },
  // For those who hear the page; Excel shows the name above the pane.
  name: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  invitation: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function App({ review }: { readonly review: Review }) {
  return (
    <CrashGuard>
      <Pane review={review} />
    </CrashGuard>
  );
}

function Pane({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const state = useSyncExternalStore(review.subscribe, review.state);
  // A long list is drawn in slices, after the outcome is told: Excel waits for no pane.
  const result = useDeferredValue(state.result);
  const theme = useDarkTheme() ? darkTheme : lightTheme;

  return (
    <FluentProvider theme={theme} className={styles.provider}>
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
