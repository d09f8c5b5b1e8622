import { lazy, Suspense, useState, type ComponentType } from "react";
import { paneWords } from "../../strings/pane";
import { stageNames, yearWords } from "../../strings/pane-year";
import { Button } from "../Button";
import type { Pane } from "../pane";
import { ComparisonStage } from "./ComparisonStage";
import { ExchangeStage } from "./ExchangeStage";
import { OverviewStage } from "./OverviewStage";
import { PlanStage } from "./PlanStage";
import { ReminderStage } from "./ReminderStage";
import * as styles from "./YearView.module.css";

type Stage = keyof typeof stageNames;

const yearEnd = () => import(/* webpackChunkName: "year-end" */ "../year-end/stages");

const stages: Readonly<Record<Stage, ComponentType<{ readonly pane: Pane }>>> = {
  overview: OverviewStage,
  plan: PlanStage,
  compare: ComparisonStage,
  remind: ReminderStage,
  exchange: ExchangeStage,
  assess: lazy(async () => ({ default: (await yearEnd()).AssessmentStage })),
  submit: lazy(async () => ({ default: (await yearEnd()).SubmissionStage })),
};

/** The year's work, from the new table to the reminders. */
export function YearView({ pane }: { readonly pane: Pane }) {
  const [stage, setStage] = useState<Stage>("overview");
  const Body = stages[stage];
  return (
    <div className={styles.year}>
      <div className={styles.stages} role="group" aria-label={yearWords.stages}>
        {(Object.keys(stages) as Stage[]).map((each) => (
          <Button key={each} size="small" aria-pressed={stage === each} onClick={() => setStage(each)}>
            {stageNames[each]}
          </Button>
        ))}
      </div>
      <Suspense fallback={<p role="status">{paneWords.opening}</p>}>
        <Body pane={pane} />
      </Suspense>
    </div>
  );
}
