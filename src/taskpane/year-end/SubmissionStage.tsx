import { useState } from "react";
import type { Grid } from "../../core/table/grid";
import type { RemarkState } from "../../core/year-end/remark";
import { paneWords } from "../../strings/pane";
import { checkedOnText } from "../../strings/pane-papers";
import { openText, remarkSettled, remarksNotReceived, yearEndWords } from "../../strings/year-end/pane-words";
import { openRemarksLeft, remarksReceived } from "../../strings/year-end/submission-words";
import { Button } from "../Button";
import type { Checks } from "../checks";
import * as controls from "../controls.module.css";
import type { Pane } from "../pane";
import { saveChange } from "../settings/save-change";
import { useStore } from "../use-store";
import { Problems } from "./AssessmentStage";
import { RemarkRow } from "./RemarkRow";
import { useFreshAnswer } from "../use-fresh-answer";
import * as stage from "../year/stage.module.css";
import type { RemarkItem, SubmissionView } from "./year-end-papers";

const ask = (checks: Checks, grids: readonly Grid[]) => checks.ask("submission", [grids]);

/** 上报与退回: what has gone out, and what was sent back with what was done about it. */
export function SubmissionStage({ pane }: { readonly pane: Pane }) {
  const [view, refresh] = useFreshAnswer(pane, ask);
  const [text, setText] = useState("");
  // A list that was taken in empties the field; while staff type it is theirs.
  const [taken, setTaken] = useState(0);
  const busy = useStore(pane.activity).step !== null;
  const { workshop } = pane.tools;
  const { workbook, checks, activity } = workshop;

  const receive = async () => {
    await activity.run("saving", async () => {
      const reading = await workbook.readGrids("all");
      const received = await activity.stoppable("checking", checks.cancel, remarksNotReceived, () =>
        checks.ask("receiveRemarks", [reading.grids, text, checkedOnText(new Date())]),
      );
      activity.enter("saving");
      if (!(await saveChange(workshop, reading, received.change))) return;
      activity.done(remarksReceived(received.added, received.known, received.placed, received.beyond));
      if (received.added === 0 || received.beyond > 0) return;
      setText("");
      setTaken((count) => count + 1);
    });
    await refresh();
  };
  const settle = async ({ key }: RemarkItem, state: RemarkState, answer: string) => {
    await activity.run("saving", async () => {
      const reading = await workbook.readGrids("all");
      const change = await checks.ask("settleRemark", [reading.grids, key, state, answer]);
      if (await saveChange(workshop, reading, change)) activity.done(remarkSettled);
    });
    await refresh();
  };

  if (!view) return <p role="status">{paneWords.opening}</p>;
  return (
    <div className={stage.stage}>
      <Submitted view={view} />
      <section className={stage.stage} aria-label={yearEndWords.remarks}>
        <h3 className={stage.heading}>{yearEndWords.remarks}</h3>
        <textarea
          key={taken}
          className={`${controls.field} ${stage.text}`}
          aria-label={yearEndWords.remarksText}
          placeholder={yearEndWords.remarksHint}
          defaultValue={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div className={controls.row}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy || text.trim() === ""}
            onClick={() => void receive()}
          >
            {yearEndWords.receive}
          </Button>
        </div>
        <p className={stage.line}>
          {view.remarks.length === 0 ? yearEndWords.noRemarks : openText(view.remarks.length, view.open)}
        </p>
        <ul className={stage.list}>
          {view.remarks.map((remark) => (
            <RemarkRow
              key={remark.key}
              remark={remark}
              busy={busy}
              onShow={({ sheet, cell }) => void activity.run("reading", () => workbook.select(sheet, cell))}
              onSettle={(state, answer) => void settle(remark, state, answer)}
            />
          ))}
        </ul>
      </section>
      <Problems damages={view.damages} />
    </div>
  );
}

function Submitted({ view: { latest, isUnchanged, history, open } }: { readonly view: SubmissionView }) {
  return (
    <section className={stage.stage} aria-label={yearEndWords.submitted}>
      <h3 className={stage.heading}>{yearEndWords.submitted}</h3>
      {latest === null ? (
        <p className={stage.line}>{yearEndWords.notSubmitted}</p>
      ) : (
        <p className={stage.line}>
          {yearEndWords.latest}
          {latest}。{isUnchanged ? yearEndWords.unchanged : yearEndWords.changed}
        </p>
      )}
      {open > 0 && <p className={stage.line}>{openRemarksLeft(open).problem}</p>}
      {history.length > 1 && (
        <details>
          <summary tabIndex={0}>{yearEndWords.history}</summary>
          <ol className={stage.list}>
            {history.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
