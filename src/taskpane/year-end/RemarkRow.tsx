import { useId, useState } from "react";
import type { RemarkState } from "../../core/year-end/remark";
import { remarkLabel, yearEndWords } from "../../strings/year-end/pane-words";
import { remarkStateNames } from "../../strings/year-end/submission-words";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import * as styles from "./RemarkRow.module.css";
import * as stage from "../year/stage.module.css";
import type { RemarkItem } from "./year-end-papers";

interface Props {
  readonly remark: RemarkItem;
  readonly busy: boolean;
  readonly onShow: (place: NonNullable<RemarkItem["place"]>) => void;
  readonly onSettle: (state: RemarkState, answer: string) => void;
}

/** A remark with its cell, whether that has changed, and what was done about it. */
export function RemarkRow({ remark, busy, onShow, onSettle }: Props) {
  const { number, text, state, finding, about, place } = remark;
  const [answer, setAnswer] = useState(remark.answer);
  const id = useId();
  const label = remarkLabel(number);
  const button = (words: string, onClick: () => void, more: { pressed?: boolean; off?: boolean } = {}) => (
    <Button
      size="small"
      aria-label={`${label} ${words}`}
      aria-pressed={more.pressed}
      disabledFocusable={busy || more.off === true}
      onClick={onClick}
    >
      {words}
    </Button>
  );
  return (
    <li className={styles.item} data-remark={number} data-state={state} data-finding={finding} aria-label={label}>
      <p className={styles.remark}>
        <strong>
          {label}（{remarkStateNames[state]}）
        </strong>{" "}
        {text}
      </p>
      <p className={stage.hint}>{about}</p>
      <label className={stage.hint} htmlFor={id}>
        {yearEndWords.answer}
      </label>
      <input
        id={id}
        className={`${controls.field} ${styles.answer}`}
        aria-label={`${label} ${yearEndWords.answer}`}
        placeholder={yearEndWords.answerHint}
        defaultValue={answer}
        onInput={(event) => setAnswer(event.currentTarget.value)}
      />
      <div className={controls.row}>
        {place && button(yearEndWords.showCell, () => onShow(place))}
        {button(yearEndWords.fixed, () => onSettle("fixed", answer.trim()), { pressed: state === "fixed" })}
        {button(yearEndWords.explained, () => onSettle("explained", answer.trim()), {
          pressed: state === "explained",
          off: answer.trim() === "",
        })}
        {state === "open" && button(yearEndWords.withdraw, () => onSettle("withdrawn", answer.trim()))}
        {state !== "open" && button(yearEndWords.reopen, () => onSettle("open", answer.trim()))}
      </div>
    </li>
  );
}
