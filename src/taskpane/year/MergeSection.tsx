import { exchangeWords } from "../../strings/year/exchange";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { fixerOf } from "../fixes/fixer";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { ConflictList } from "./ConflictList";
import { FilePicker } from "./FilePicker";
import { mergingOf } from "./merging";
import { UnreadFiles } from "./UnreadFiles";
import * as styles from "./YearView.module.css";

/** 合并: what came back from departments, looked through before any cell is written. */
export function MergeSection({ pane }: { readonly pane: Pane }) {
  const { workshop } = pane.tools;
  const merging = mergingOf(workshop);
  const { files, found, unread } = useStore(merging);
  const { written } = useStore(fixerOf(workshop));
  const busy = useStore(pane.activity).step !== null;
  const missing = found?.missing ?? [];

  return (
    <section className={styles.stage} aria-label={exchangeWords.merge}>
      <h3 className={styles.heading}>{exchangeWords.merge}</h3>
      <p className={styles.hint}>{exchangeWords.mergeHint}</p>
      <FilePicker label={exchangeWords.pickReturned} files={files} onPick={(picked) => merging.pick(picked)} />
      <div className={controls.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || files.length === 0}
          onClick={() => void merging.merge()}
        >
          {exchangeWords.mergeNow}
        </Button>
        {found && merging.edits().length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void merging.write()}>
            {exchangeWords.write}
          </Button>
        )}
        {written.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void merging.undo()}>
            {exchangeWords.undo}
          </Button>
        )}
      </div>
      {found && (
        <section className={styles.stage} aria-label={exchangeWords.mergeResult}>
          <p className={styles.line}>{found.summary}</p>
          {missing.map(({ text }, index) => (
            <p key={index} className={styles.line}>
              {text}
            </p>
          ))}
          {missing.some(({ fix }) => fix) && (
            <div className={controls.row}>
              <Button size="small" disabledFocusable={busy} onClick={() => void merging.addColumns(missing)}>
                {exchangeWords.addColumns}
              </Button>
            </div>
          )}
          <ConflictList
            conflicts={merging.conflicts()}
            onChoose={(conflict, edit) => merging.choose(conflict, edit)}
            onSelect={({ sheet, cell }) =>
              void pane.activity.run("reading", () => workshop.workbook.select(sheet, cell))
            }
          />
          {found.strangers.length > 0 && (
            <section className={styles.stage} aria-label={exchangeWords.strangers}>
              <h4 className={styles.heading}>{exchangeWords.strangers}</h4>
              <ul className={styles.list}>
                {found.strangers.map((line, index) => (
                  <li key={index} className={styles.difference}>
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
