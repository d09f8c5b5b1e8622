import { exchangeWords } from "../../strings/year/exchange";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { fixerOf } from "../fixes/fixer";
import { UndoButton } from "../fixes/UndoButton";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { ConflictList } from "./ConflictList";
import { FilePicker } from "./FilePicker";
import { fillingOf, type FillTask } from "./filling";
import { UnreadFiles } from "./UnreadFiles";
import * as stage from "./stage.module.css";

interface Props {
  readonly pane: Pane;
  readonly task: FillTask;
  readonly words: FillWords;
  /** Whether one file is picked at a time. */
  readonly single?: boolean;
}

export interface FillWords {
  readonly title: string;
  readonly hint: string;
  readonly pick: string;
  readonly now: string;
  readonly result: string;
  readonly write: string;
  /** Heads what has no place in the table, or found none. */
  readonly left: string;
}

/** What picked workbooks give for the table, looked through before any cell is written. */
export function FillSection({ pane, task, words, single = false }: Props) {
  const { workshop } = pane.tools;
  const filling = fillingOf(workshop, task);
  const { files, found, unread } = useStore(filling);
  // What is still open follows from what was written.
  useStore(fixerOf(workshop));
  const busy = useStore(pane.activity).step !== null;
  const missing = found?.missing ?? [];

  return (
    <section className={stage.stage} aria-label={words.title}>
      <h3 className={stage.heading}>{words.title}</h3>
      <p className={stage.hint}>{words.hint}</p>
      <FilePicker
        single={single}
        label={words.pick}
        disabled={busy}
        files={files}
        onPick={(picked) => filling.pick(picked)}
      />
      <div className={controls.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || files.length === 0}
          onClick={() => void filling.look()}
        >
          {words.now}
        </Button>
        {found && filling.edits().length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void filling.write()}>
            {words.write}
          </Button>
        )}
        <UndoButton pane={pane} onUndo={filling.undo} />
      </div>
      {found && (
        <section className={stage.stage} aria-label={words.result}>
          <p className={stage.line}>{found.summary}</p>
          {missing.map(({ text }, index) => (
            <p key={index} className={stage.line}>
              {text}
            </p>
          ))}
          {missing.some(({ fix }) => fix) && (
            <div className={controls.row}>
              <Button size="small" disabledFocusable={busy} onClick={() => void filling.addColumns(missing)}>
                {exchangeWords.addColumns}
              </Button>
            </div>
          )}
          <ConflictList
            conflicts={filling.conflicts()}
            onChoose={(conflict, edit) => filling.choose(conflict, edit)}
            onSelect={({ sheet, cell }) =>
              void pane.activity.run("reading", () => workshop.workbook.select(sheet, cell))
            }
          />
          {found.left.length > 0 && (
            <section className={stage.stage} aria-label={words.left}>
              <h4 className={stage.heading}>{words.left}</h4>
              <ul className={stage.list}>
                {found.left.map((line, index) => (
                  <li key={index} className={stage.entry}>
                    {line}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </section>
      )}
      <UnreadFiles files={unread} />
    </section>
  );
}
