import { yearWords } from "../../strings/pane-year";
import { lackingCount, planningWords } from "../../strings/year/planning";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { fixerOf } from "../fixes/fixer";
import { UndoButton } from "../fixes/UndoButton";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { CopyableText } from "./CopyableText";
import { freshFix } from "./fresh-fix";
import type { LackingTable } from "./year-papers";
import * as stage from "./stage.module.css";

/** A longer list is folded: what comes after it is wanted as often. */
const rowsInView = 6;

interface Props {
  readonly lacks: readonly LackingTable[];
  readonly pane: Pane;
  /** Called where a table has changed since the list was drawn. */
  readonly onStale: () => void;
}

/** 补齐缺少的要求: the rows that a table lacks, written below it where nothing stands, else to be copied. */
export function LackingRows({ lacks, pane, onStale }: Props) {
  const fixer = fixerOf(pane.tools.workshop);
  const busy = useStore(pane.activity).step !== null;
  const afterwards = async (writing: Promise<void>) => {
    await writing;
    await pane.review.catchUp();
  };
  const append = async (table: LackingTable) => {
    const fix = await freshFix(pane.tools.workshop, table);
    if (fix) await afterwards(fixer.apply([fix]));
    else onStale();
  };

  return (
    <section className={stage.stage} aria-label={yearWords.complete}>
      <h3 className={stage.heading}>{yearWords.complete}</h3>
      {lacks.length === 0 && <p className={stage.line}>{yearWords.nothingLacks}</p>}
      <div className={controls.row}>
        <UndoButton pane={pane} onUndo={() => afterwards(fixer.undo())} />
      </div>
      {lacks.map((table, index) => (
        <section key={index} className={stage.stage} aria-label={table.name}>
          <p className={stage.line}>{table.name}</p>
          <details open={table.rows.length <= rowsInView}>
            <summary tabIndex={0} className={controls.link}>
              {lackingCount(table.rows.length)}
            </summary>
            <ul className={stage.list}>
              {table.rows.map((row, at) => (
                <li key={at}>{row}</li>
              ))}
            </ul>
          </details>
          <p className={stage.hint}>{table.fix ? planningWords.appendHint : planningWords.noRoom}</p>
          {table.fix && (
            <div className={controls.row}>
              <Button size="small" disabledFocusable={busy} onClick={() => void append(table)}>
                {planningWords.append}
              </Button>
            </div>
          )}
          <CopyableText text={table.cells} label={`${table.name} ${yearWords.textToCopy}`} activity={pane.activity} />
        </section>
      ))}
    </section>
  );
}
