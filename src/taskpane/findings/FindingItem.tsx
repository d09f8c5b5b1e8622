import { lazy, memo, Suspense, type KeyboardEvent, type MouseEvent } from "react";
import type { ColumnCorrection } from "../../core/settings/workbook-settings";
import { findingWords } from "../../strings/pane-findings";
import { Explaining } from "../explain/Explaining";
import { Matching } from "../matching/Matching";
import type { ReviewedFinding } from "../reviewed";
import type { Workshop } from "../workshop";
import * as controls from "../controls.module.css";
import * as styles from "./FindingItem.module.css";
import { printOf } from "./print-of";

/** What can be done about a finding. */
export interface FindingActions {
  readonly onSelect: (finding: ReviewedFinding) => void;
  /** Says why a warning stands; null takes it back. */
  readonly onExplain: (finding: ReviewedFinding, text: string | null) => Promise<boolean>;
  /** Says what a header means. */
  readonly onCorrect: (correction: ColumnCorrection) => Promise<void>;
  /** For what is done about it in a file of its own. */
  readonly workshop: Workshop;
}

const ColumnQuestion = lazy(async () => ({
  default: (await import(/* webpackChunkName: "column-question" */ "../columns/ColumnQuestion")).ColumnQuestion,
}));

interface Props extends FindingActions {
  readonly finding: ReviewedFinding;
  readonly selected: boolean;
}

/** One finding, drawn again only where it says something else. The whole card answers to the mouse; for the keyboard and assistive technology it holds a button. */
export const FindingItem = memo(function FindingItem({
  finding,
  selected,
  onSelect,
  onExplain,
  onCorrect,
  workshop,
}: Props) {
  const select = () => onSelect(finding);
  const { column, standing, subject } = finding;

  return (
    <li
      className={[
        styles.item,
        styles[finding.severity],
        selected && styles.selected,
        finding.explanation && styles.explained,
      ]
        .filter(Boolean)
        .join(" ")}
      data-check={finding.check}
      data-severity={finding.severity}
      data-cell={finding.address}
      data-explained={finding.explanation !== null}
      aria-current={selected}
      tabIndex={-1}
      onClick={(event) => !hasItsOwnMeaning(event) && select()}
      onKeyDown={(event) => isEnterOnCard(event) && select()}
    >
      <button type="button" className={styles.title}>
        <span className={styles.head}>
          <b className={styles.check}>{finding.title}</b> <span className={styles.place}>{finding.place}</span>
        </span>
        {finding.problem}
      </button>
      <p className={styles.line}>
        <span className={styles.label}>{findingWords.remedy}：</span>
        {finding.remedy}
      </p>
      {column && (
        <Suspense>
          <ColumnQuestion
            meant={column.meant}
            onAnswer={(role) => void onCorrect({ sheet: finding.sheet, label: column.label, role })}
          />
        </Suspense>
      )}
      <div className={styles.further}>
        {finding.basis && (
          <details>
            <summary tabIndex={0} className={controls.link}>
              {findingWords.basis}
            </summary>
            <blockquote className={styles.quotation}>{finding.basis}</blockquote>
            {finding.why && <p className={styles.why}>{finding.why}</p>}
          </details>
        )}
        {finding.severity === "warning" && <Explaining finding={finding} onExplain={onExplain} />}
        {standing && (
          <Matching workshop={workshop} row={{ content: subject.content, goal: subject.goal, ...standing }} />
        )}
      </div>
    </li>
  );
}, looksTheSame);

function looksTheSame({ finding: before, ...others }: Props, { finding, ...rest }: Props): boolean {
  return printOf(before) === printOf(finding) && keysOf(rest).every((key) => others[key] === rest[key]);
}

function keysOf<Value extends object>(value: Value): (keyof Value)[] {
  return Object.keys(value) as (keyof Value)[];
}

/** Quotations and explanations are unfolded, read and written on the card, questions answered: no way to the cell. */
function hasItsOwnMeaning(event: MouseEvent): boolean {
  return (event.target as HTMLElement).closest("summary, details[open], [data-answer]") !== null;
}

/** On the button inside, Enter is a click already. */
function isEnterOnCard(event: KeyboardEvent): boolean {
  return event.key === "Enter" && event.target === event.currentTarget;
}
