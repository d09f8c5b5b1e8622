import { Spinner } from "@fluentui/react-components";
import { severities, type Severity } from "../core/checks/severity";
import { outcomeNames } from "../strings/names";
import { countsSentence, outcomeAdvice, stepNames } from "../strings/pane";
import * as styles from "./OutcomeStatus.module.css";
import type { ReviewState } from "./review";
import type { ReviewedWorkbook } from "./reviewed";

/** The region that assistive technology reads out: one sentence for each state, and nothing that changes on its own. */
export function OutcomeStatus({ state }: { readonly state: ReviewState }) {
  return (
    <div role="status" className={styles.status}>
      {state.step ? (
        <Spinner size="tiny" className={styles.working} label={stepNames[state.step]} />
      ) : (
        <Settled state={state} />
      )}
    </div>
  );
}

function Settled({ state: { done, result } }: { readonly state: ReviewState }) {
  if (done) return <>{done}</>;
  return result && !result.failure ? <Outcome result={result} /> : null;
}

function Outcome({ result }: { readonly result: ReviewedWorkbook }) {
  return (
    <>
      <strong className={styles.outcome} data-outcome={result.outcome}>
        {outcomeNames[result.outcome]}
      </strong>
      {countsSentence(countBySeverity(result))}
      {outcomeAdvice[result.outcome]}
    </>
  );
}

function countBySeverity({ findings }: ReviewedWorkbook): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
}
