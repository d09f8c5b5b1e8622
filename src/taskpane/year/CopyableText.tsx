import { useRef } from "react";
import { textCopied, textMarked, yearWords } from "../../strings/pane-year";
import { Button } from "../Button";
import type { Activity } from "../activity";
import * as controls from "../controls.module.css";
import * as stage from "./stage.module.css";

/** Text to be sent or pasted: shown, so that it can be copied by hand where the browser lets no button do it. */
export function CopyableText({
  text,
  label,
  activity,
}: {
  readonly text: string;
  readonly label: string;
  readonly activity: Activity;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      activity.done(textCopied);
    } catch {
      activity.done(textMarked);
    }
  };
  return (
    <>
      <textarea ref={field} className={`${controls.field} ${stage.text}`} aria-label={label} readOnly value={text} />
      <div className={controls.row}>
        <Button size="small" onClick={() => void copy()}>
          {yearWords.copyText}
        </Button>
      </div>
    </>
  );
}
