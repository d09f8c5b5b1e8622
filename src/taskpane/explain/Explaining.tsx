import { lazy, useState } from "react";
import { findingWords } from "../../strings/pane-findings";
import type { ReviewedFinding } from "../reviewed";
import { Unfolding } from "../Unfolding";
import * as styles from "./Explaining.module.css";

const ExplanationEditor = lazy(async () => ({
  default: (await import(/* webpackChunkName: "explanation" */ "./ExplanationEditor")).ExplanationEditor,
}));

interface Props {
  readonly finding: ReviewedFinding;
  readonly onExplain: (finding: ReviewedFinding, text: string | null) => Promise<boolean>;
}

/** Why a warning stands, and the way to say so. */
export function Explaining({ finding, onExplain }: Props) {
  const [isOpen, open] = useState(false);
  const { explanation } = finding;
  const finish = async (text: string | null | undefined) => {
    const isNew = text !== undefined && text !== explanation;
    // What was typed stays in the field until it is kept.
    if (!isNew || (await onExplain(finding, text))) open(false);
  };

  return (
    <>
      {explanation !== null && !isOpen && (
        <p className={styles.text}>
          <span className={styles.label}>{findingWords.explanation}：</span>
          {explanation}
        </p>
      )}
      <Unfolding
        label={explanation === null ? findingWords.explanation : findingWords.changeExplanation}
        isOpen={isOpen}
        onOpen={open}
      >
        <ExplanationEditor explanation={explanation} onFinish={(text) => void finish(text)} />
      </Unfolding>
    </>
  );
}
