import { Button } from "./Button";
import { outcomeNames } from "../strings/names";
import { countsSentence, outcomeAdvice, paneWords, stepNames } from "../strings/pane";
import { reportStates } from "../strings/pane-papers";
import type { ActivityState } from "./activity";
import { countBySeverity } from "./findings/group-findings";
import * as styles from "./OutcomeStatus.module.css";
import { OutcomeIcon } from "./OutcomeIcon";
import { Progress } from "./Progress";
import type { ReviewedWorkbook } from "./reviewed";

interface Props {
  readonly activity: ActivityState;
  readonly result: ReviewedWorkbook | null;
}

export function OutcomeStatus({ activity: { step, share, cancel, done }, result }: Props) {
  return (
    <div>
      <Announcement words={step ? stepNames[step] : done} result={result} />
      {step && (
        <div className={styles.working}>
          <Progress label={stepNames[step]} share={share} />
          {cancel && (
            <Button size="small" onClick={cancel}>
              {paneWords.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The region that assistive technology reads out: one sentence for each state, and nothing that changes on its own. */
function Announcement({ words, result }: { readonly words: string | null; readonly result: ReviewedWorkbook | null }) {
  return <div role="status">{words ?? (result && !result.failure && <Outcome result={result} />)}</div>;
}

function Outcome({ result }: { readonly result: ReviewedWorkbook }) {
  const explained = result.findings.filter(({ explanation }) => explanation !== null).length;
  return (
    <div className={`${styles.outcome} ${styles[result.outcome]}`}>
      <strong className={styles.name} data-outcome={result.outcome}>
        <OutcomeIcon outcome={result.outcome} />
        {outcomeNames[result.outcome]}
      </strong>
      {countsSentence(countBySeverity(result.findings), explained)}
      <span className={styles.line}>{outcomeAdvice[result.outcome]}</span>
      {reportStates[result.reportState] && (
        <span className={styles.line} data-report-state={result.reportState}>
          {reportStates[result.reportState]}
        </span>
      )}
    </div>
  );
}
