import { Button } from "../Button";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { paneWords } from "../../strings/pane";
import { findingWords } from "../../strings/pane-findings";
import * as controls from "../controls.module.css";
import * as styles from "./ExplanationEditor.module.css";

/** What a cell of the 说明 sheet can be read on. */
const longest = 500;

interface Props {
  readonly explanation: string | null;
  /** The new text, null to take the explanation back, undefined to leave it as it was. */
  readonly onFinish: (text: string | null | undefined) => void;
}

/** A plain text field, so that every input method works in it as it does elsewhere. */
export function ExplanationEditor({ explanation, onFinish }: Props) {
  const [text, write] = useState(explanation ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  useEffect(() => field.current?.focus(), []);

  const save = () => text.trim() && onFinish(text.trim());
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      // Excel on the web would take the keyboard to the grid.
      event.stopPropagation();
      onFinish(undefined);
    }
    if (event.key === "Enter" && event.ctrlKey) save();
  };

  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={controls.field}
        rows={3}
        maxLength={longest}
        aria-label={findingWords.explanationField}
        aria-describedby={hint}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <small id={hint} className={styles.hint}>
        {findingWords.explanationHint}
      </small>
      <div className={controls.row}>
        <Button size="small" appearance="primary" disabledFocusable={!text.trim()} onClick={save}>
          {findingWords.saveExplanation}
        </Button>
        <Button size="small" onClick={() => onFinish(undefined)}>
          {paneWords.leave}
        </Button>
        {explanation !== null && (
          <Button size="small" onClick={() => onFinish(null)}>
            {findingWords.removeExplanation}
          </Button>
        )}
      </div>
    </div>
  );
}
