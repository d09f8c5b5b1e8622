import { FindingList } from "./findings/FindingList";
import type { Pane } from "./pane";
import type { ReviewedWorkbook } from "./reviewed";
import { TableSummaries } from "./TableSummaries";
import { useStore } from "./use-store";

/** What an 审核 has found. Nobody sees it before the first one: it comes in a file of its own, fetched once the buttons are there. */
export function Results({ pane, result }: { readonly pane: Pane; readonly result: ReviewedWorkbook }) {
  const { selected } = useStore(pane.review);
  const { grouping } = useStore(pane.preferences);
  return (
    <>
      <TableSummaries tables={result.tables} />
      {!result.failure && (
        <FindingList
          findings={result.findings}
          selected={selected}
          grouping={grouping}
          onGroup={(by) => pane.preferences.choose({ grouping: by })}
          onSelect={pane.review.select}
          onExplain={pane.explanations.explain}
          onCorrect={pane.tools.correctColumn}
          workshop={pane.tools.workshop}
        />
      )}
    </>
  );
}
