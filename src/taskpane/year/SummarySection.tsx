import { useState } from "react";
import { editWords } from "../../strings/pane-edits";
import { exchangeWords, readingStopped } from "../../strings/year/exchange";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { warning } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { FilePicker } from "./FilePicker";
import { UnreadFiles } from "./UnreadFiles";
import { writePaper } from "./write-paper";
import type { SummedUp, UnreadFile } from "./year-papers";
import * as stage from "./stage.module.css";

/** 汇总: the workbooks of many offices on one sheet, place × indicator. */
export function SummarySection({ pane }: { readonly pane: Pane }) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [ranked, setRanked] = useState(false);
  const [summed, setSummed] = useState<SummedUp | null>(null);
  const [unread, setUnread] = useState<readonly UnreadFile[]>([]);
  const busy = useStore(pane.activity).step !== null;
  const { workshop } = pane.tools;
  const { checks, activity } = workshop;

  const forget = () => {
    setSummed(null);
    setUnread([]);
  };
  const sum = () =>
    activity.run("reading", async () => {
      forget();
      const made = await activity.stoppable("checking", checks.cancel, readingStopped, () =>
        checks.ask("sumUp", [files, ranked], (share) => activity.progress(share)),
      );
      setUnread(made.unread ?? []);
      if ("unable" in made) return activity.tell([warning(made.unable)]);
      setSummed(made);
      activity.done(made.summary);
    });

  return (
    <section className={stage.stage} aria-label={exchangeWords.sum}>
      <h3 className={stage.heading}>{exchangeWords.sum}</h3>
      <p className={stage.hint}>{exchangeWords.sumHint}</p>
      <FilePicker
        label={exchangeWords.pickOffices}
        disabled={busy}
        files={files}
        onPick={(picked) => {
          setFiles(picked);
          forget();
        }}
      />
      <label className={controls.row}>
        <input
          type="checkbox"
          checked={ranked}
          disabled={busy}
          onChange={(event) => {
            setRanked(event.currentTarget.checked);
            forget();
          }}
        />
        {exchangeWords.ranked}
      </label>
      <div className={controls.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || files.length === 0}
          onClick={() => void sum()}
        >
          {exchangeWords.sumNow}
        </Button>
        {summed && (
          <Button size="small" disabledFocusable={busy} onClick={() => void writePaper(workshop, summed.sheet)}>
            {editWords.writeSheet}
          </Button>
        )}
      </div>
      {summed && (
        <p className={stage.line} aria-label={exchangeWords.summary}>
          {summed.summary}
        </p>
      )}
      <UnreadFiles files={unread} />
    </section>
  );
}
