import { Button } from "./Button";
import { outcomeNames } from "../strings/names";
import { countsSentence, outcomeAdvice, paneWords, stepNames } from "../strings/pane";
import { reportStates } from "../strings/pane-papers";
import type { ActivityState } from "./activity";
import { countBySeverity } from "./findings/count-by-severity";
import * as styles from "./OutcomeStatus.module.css";
import { NoticeList } from "./NoticeList";
import { OutcomeIcon } from "./OutcomeIcon";
import { Progress } from "./Progress";
import type { ReviewedWorkbook } from "./reviewed";

interface Props {
  readonly activity: ActivityState;
  readonly result: ReviewedWorkbook | null;
}

/** What is going on, what was done last, what staff must know, and what the last 审核 came to. */
export function OutcomeStatus({ activity: { step, share, cancel, done, notices }, result }: Props) {
  const words = step ? stepNames[step] : done;
  const outcome = result && !result.failure && <Outcome result={result} />;
  return (
    <>
      <div className={words === null ? styles.apart : styles.told}>
        {/* Assistive technology reads it out: one sentence for each state, and nothing that changes on its own. */}
        <div role="status">{words ?? outcome}</div>
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
        <NoticeList notices={notices} />
      </div>
      {done !== null && !step && outcome}
    </>
  );
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
