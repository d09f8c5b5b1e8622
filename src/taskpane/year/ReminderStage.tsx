import { useId, useState } from "react";
import { editWords } from "../../strings/pane-edits";
import { countOwed, yearWords } from "../../strings/pane-year";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { warning } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { CopyableText } from "./CopyableText";
import { writePaper } from "./write-paper";
import type { Reminders } from "./year-papers";
import * as stage from "./stage.module.css";

/** 催办单: what each department still owes on a day, as text to send or a sheet to print. */
export function ReminderStage({ pane }: { readonly pane: Pane }) {
  const id = useId();
  const [asOf, setAsOf] = useState(today);
  const [due, setDue] = useState("");
  const [found, setFound] = useState<Reminders | null>(null);
  const busy = useStore(pane.activity).step !== null;
  const { workshop } = pane.tools;
  const { workbook, checks, activity } = workshop;

  const remind = () =>
    activity.run("reading", async () => {
      const { grids } = await workbook.readGrids("all");
      const reminders = await checks.ask("reminders", [grids, asOf, due]);
      if ("unable" in reminders) return activity.tell([warning(reminders.unable)]);
      setFound(reminders);
    });

  return (
    <div className={stage.stage}>
      <form
        className={stage.stage}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && asOf !== "") void remind();
        }}
      >
        <div className={stage.fields}>
          <label htmlFor={`${id}-day`}>{yearWords.asOf}</label>
          <input
            id={`${id}-day`}
            type="date"
            className={controls.field}
            value={asOf}
            onChange={(event) => {
              setAsOf(event.currentTarget.value);
              setFound(null);
            }}
          />
          <label htmlFor={`${id}-due`}>{yearWords.due}</label>
          <input
            id={`${id}-due`}
            className={controls.field}
            placeholder={yearWords.dueHint}
            defaultValue={due}
            onInput={(event) => {
              setDue(event.currentTarget.value.trim());
              setFound(null);
            }}
          />
        </div>
        <div className={controls.row}>
          <Button type="submit" appearance="primary" size="small" disabledFocusable={busy || asOf === ""}>
            {yearWords.remind}
          </Button>
          {found && found.departments.length > 0 && (
            <Button size="small" disabledFocusable={busy} onClick={() => void writePaper(workshop, found.sheet)}>
              {editWords.writeSheet}
            </Button>
          )}
        </div>
      </form>
      {found && found.departments.length === 0 && <p className={stage.line}>{yearWords.nothingOwed}</p>}
      <section className={stage.stage} aria-label={yearWords.reminders}>
        {found?.departments.map(({ name, count, text }) => (
          <details key={name} className={stage.entry}>
            <summary tabIndex={0}>
              {name}（{countOwed(count)}）
            </summary>
            <CopyableText text={text} label={`${name} ${yearWords.textToCopy}`} activity={activity} />
          </details>
        ))}
      </section>
    </div>
  );
}

/** By the clock of whoever sits before it: toISOString would be yesterday until eight in the morning. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
