import { Button } from "../Button";
import { useCallback, useEffect, useState } from "react";
import { applyFixes, fixWords } from "../../strings/pane-fixes";
import { paneWords, showMore } from "../../strings/pane";
import * as controls from "../controls.module.css";
import { failureNotice } from "../notice";
import type { Pane } from "../pane";
import { useShown } from "../use-shown";
import { useStore } from "../use-store";
import { useTurns } from "../use-turns";
import { FixChoice } from "./FixChoice";
import { fixerOf } from "./fixer";
import * as styles from "./FixesView.module.css";
import type { ProposedFix } from "./proposed-fix";

/** Changes that are certain: staff look at each cell before and after, choose, and can take back what was written. */
export function FixesView({ pane }: { readonly pane: Pane }) {
  const { fixes, propose } = useProposals(pane);
  const [choices, choose] = useState<ReadonlyMap<ProposedFix, boolean>>(new Map());
  const busy = useStore(pane.activity).step !== null;
  const fixer = fixerOf(pane.tools.workshop);
  const { written } = useStore(fixer);

  const afterwards = async (writing: Promise<void>) => {
    await writing;
    await propose();
    if (pane.review.state().result) await pane.review.refresh();
  };
  const isChosen = (fix: ProposedFix): boolean => choices.get(fix) ?? !fix.optional;
  const { shown, rest, showMore: showMoreFixes } = useShown(fixes ?? none);
  // What staff have not been shown they have not chosen.
  const chosen = shown.filter(isChosen);
  const drawn = useTurns(shown, (fix) => fix);

  return (
    <div className={styles.fixes}>
      <p className={styles.intro}>
        {fixes === null ? paneWords.opening : fixes.length > 0 ? fixWords.intro : fixWords.none}
      </p>
      {fixes && fixes.length > 0 && (
        <ul className={styles.list}>
          {drawn.map((fix, index) => (
            <FixChoice
              key={index}
              fix={fix}
              chosen={isChosen(fix)}
              onChoose={(choice) => choose(new Map(choices).set(fix, choice))}
            />
          ))}
        </ul>
      )}
      {rest > 0 && <Button onClick={showMoreFixes}>{showMore(rest)}</Button>}
      <div className={controls.row}>
        {fixes && fixes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy || chosen.length === 0}
            onClick={() => void afterwards(fixer.apply(chosen))}
          >
            {applyFixes(chosen.length)}
          </Button>
        )}
        {written.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void afterwards(fixer.undo())}>
            {fixWords.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

const none: readonly ProposedFix[] = [];

function useProposals({ tools, activity }: Pane) {
  const [fixes, setFixes] = useState<readonly ProposedFix[] | null>(null);
  const { workbook, checks, preferences } = tools.workshop;
  const propose = useCallback(async (): Promise<void> => {
    try {
      const { grids } = await workbook.readGrids(preferences.state().scope);
      setFixes(await checks.ask("fixes", [grids]));
    } catch (error) {
      activity.tell([failureNotice(error, () => void propose())]);
    }
  }, [workbook, checks, preferences, activity]);
  useEffect(() => void propose(), [propose]);
  return { fixes, propose };
}
