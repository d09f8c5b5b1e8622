import { memo, type KeyboardEvent, type MouseEvent } from "react";
import { paneWords } from "../strings/pane";
import * as styles from "./FindingItem.module.css";
import type { ReviewedFinding } from "./reviewed";

interface Props {
  readonly finding: ReviewedFinding;
  readonly selected: boolean;
  readonly onSelect: (finding: ReviewedFinding) => void;
}

/** One finding. The whole card answers to the mouse; for the keyboard and assistive technology it holds a button. */
export const FindingItem = memo(function FindingItem({ finding, selected, onSelect }: Props) {
  const select = () => onSelect(finding);

  return (
    <li
      className={[styles.item, styles[finding.severity], selected && styles.selected].filter(Boolean).join(" ")}
      data-check={finding.check}
      data-severity={finding.severity}
      data-cell={finding.address}
      aria-current={selected}
      tabIndex={-1}
      onClick={(event) => !isInDetails(event) && select()}
      onKeyDown={(event) => isEnterOnCard(event) && select()}
    >
      <button type="button" className={styles.title}>
        <span className={styles.place}>
          {finding.place} {finding.title}
        </span>
        {finding.problem}
      </button>
      <p className={styles.line}>
        <span className={styles.label}>{paneWords.remedy}：</span>
        {finding.remedy}
      </p>
      {finding.basis && (
        <details className={styles.line}>
          <summary className={styles.summary}>{paneWords.basis}</summary>
          <blockquote className={styles.quotation}>{finding.basis}</blockquote>
        </details>
      )}
    </li>
  );
});

function isInDetails(event: MouseEvent): boolean {
  return (event.target as HTMLElement).closest("details") !== null;
}

/** On the button inside, Enter is a click already. */
function isEnterOnCard(event: KeyboardEvent): boolean {
  return event.key === "Enter" && event.target === event.currentTarget;
}
