import { useCallback, useEffect, useState } from "react";
import { paneWords } from "../../strings/pane";
import { keptHeading, keptText, matchWords, rowTitle } from "../../strings/pane-match";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { failureNotice } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import type { KeptMatch, RowsInQuestion } from "./match-form";
import { MatchEditor } from "./MatchEditor";
import * as styles from "./MatchView.module.css";
import { saveMatch } from "./save-match";

/** Which indicators the selected row is held to, also where nothing is wrong with it, and what staff have decided so far. */
export function MatchView({ pane }: { readonly pane: Pane }) {
  const { workshop } = pane.tools;
  const { rows, look } = useRowsInQuestion(pane);
  if (!rows) return <p role="status">{paneWords.opening}</p>;

  const { selected, kept } = rows;
  return (
    <div className={styles.view}>
      <div className={controls.row}>
        <Button size="small" onClick={() => void look()}>
          {matchWords.look}
        </Button>
        <span role="status">{selected ? "" : matchWords.noRow}</span>
      </div>
      {selected && (
        <section key={JSON.stringify(selected)} aria-label={selected.place}>
          <h3 className={styles.heading}>{rowTitle(selected.place, selected.row.content)}</h3>
          <p className={styles.goal}>{selected.row.goal}</p>
          <MatchEditor workshop={workshop} row={selected.row} onFinish={() => void look()} />
        </section>
      )}
      {kept.length > 0 && <KeptMatches kept={kept} pane={pane} onTakenBack={() => void look()} />}
    </div>
  );
}

interface KeptProps {
  readonly kept: readonly KeptMatch[];
  readonly pane: Pane;
  readonly onTakenBack: () => void;
}

function KeptMatches({ kept, pane: { activity, tools }, onTakenBack }: KeptProps) {
  const busy = useStore(activity).step !== null;
  const takeBack = async (match: KeptMatch) => {
    if (await saveMatch(tools.workshop, match, null)) onTakenBack();
  };
  return (
    <section aria-label={matchWords.kept}>
      <h3 className={styles.heading}>{keptHeading(kept.length)}</h3>
      <ul className={styles.kept}>
        {kept.map((match) => (
          <li key={`${match.content}\n${match.goal}`} className={styles.one}>
            <span>{keptText(match)}</span>
            <Button
              size="small"
              aria-label={`${matchWords.takeBack}：${match.goal}`}
              disabledFocusable={busy}
              onClick={() => void takeBack(match)}
            >
              {matchWords.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was selected when the view opened, or when staff asked to look again. */
function useRowsInQuestion({ tools, activity }: Pane) {
  const [rows, setRows] = useState<RowsInQuestion | null>(null);
  const { workbook, checks } = tools.workshop;
  const look = useCallback(async (): Promise<void> => {
    try {
      const [selected, { grids }] = await Promise.all([workbook.selected(), workbook.readGrids("all")]);
      setRows(await checks.ask("rowsInQuestion", [grids, selected]));
    } catch (error) {
      activity.change({ notices: [failureNotice(error, () => void look())] });
    }
  }, [workbook, checks, activity]);
  useEffect(() => void look(), [look]);
  return { rows, look };
}
