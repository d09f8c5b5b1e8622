import { useState, type FormEvent, type KeyboardEvent } from "react";
import { paneWords } from "../../strings/pane";
import { chosenText, decidedText, matchWords, servedText } from "../../strings/pane-match";
import type { Activity } from "../activity";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { useStore } from "../use-store";
import type { MatchDecision, MatchForm } from "./match-form";
import * as styles from "./DecisionForm.module.css";
import { RequirementList } from "./RequirementList";

/** What a cell of the 设置 sheet can be read on. */
const longest = 500;

interface Props {
  readonly form: MatchForm;
  readonly activity: Activity;
  /** Null takes the decision back. */
  readonly onSave: (decision: MatchDecision | null) => void;
  readonly onLeave: () => void;
}

export function DecisionForm({ form: { byWords, decision, choices }, activity, onSave, onLeave }: Props) {
  const present = decision?.indicators ?? byWords.map(({ id }) => id);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(present));
  const [reason, write] = useState(decision?.reason ?? "");
  const busy = useStore(activity).step !== null;
  const namesOf = (ids: readonly string[]) => choices.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const canSave = !busy && reason.trim() !== "";

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (canSave)
      onSave({ indicators: choices.map(({ id }) => id).filter((id) => chosen.has(id)), reason: reason.trim() });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Enter in the search is no decision yet.
    if (event.key === "Enter" && (event.target as HTMLInputElement).type === "search") event.preventDefault();
    if (event.key === "Escape") {
      // Neither the view around it is left, nor the pane, as Excel on the web would.
      event.stopPropagation();
      onLeave();
    }
  };

  return (
    <form className={styles.form} aria-label={matchWords.form} data-answer onSubmit={save} onKeyDown={onKey}>
      {decision && <p className={styles.line}>{decidedText(namesOf(decision.indicators), decision.reason)}</p>}
      <p className={styles.line}>{servedText(byWords)}</p>
      <RequirementList choices={choices} first={present} chosen={chosen} onChoose={choose} />
      <p className={styles.line} role="status">
        {chosenText(namesOf([...chosen]))}
      </p>
      <input
        className={controls.field}
        aria-label={matchWords.reason}
        placeholder={matchWords.reason}
        required
        maxLength={longest}
        value={reason}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <div className={controls.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!canSave}>
          {matchWords.save}
        </Button>
        <Button size="small" onClick={onLeave}>
          {paneWords.leave}
        </Button>
        {decision && (
          <Button size="small" disabledFocusable={busy} onClick={() => onSave(null)}>
            {matchWords.takeBack}
          </Button>
        )}
      </div>
    </form>
  );
}
