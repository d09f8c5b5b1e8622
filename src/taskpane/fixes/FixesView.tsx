import type { Grid } from "../../core/table/grid";
import { applyFixes, fixWords } from "../../strings/pane-fixes";
import { paneWords } from "../../strings/pane";
import { showMore } from "../../strings/pane-findings";
import { useState } from "react";
import { Button } from "../Button";
import type { Checks } from "../checks";
import * as controls from "../controls.module.css";
import type { Pane } from "../pane";
import { useFreshAnswer } from "../use-fresh-answer";
import { useShown } from "../use-shown";
import { useStore } from "../use-store";
import { useTurns } from "../use-turns";
import { FixChoice } from "./FixChoice";
import { fixerOf } from "./fixer";
import * as styles from "./FixesView.module.css";
import type { ProposedFix } from "./proposed-fix";
import { UndoButton } from "./UndoButton";

const ask = (checks: Checks, grids: readonly Grid[]) => checks.ask("fixes", [grids]);

/** Changes that are certain: staff look at each cell before and after, choose, and can take back what was written. */
export function FixesView({ pane }: { readonly pane: Pane }) {
  const fixer = fixerOf(pane.tools.workshop);
  const { scope } = useStore(pane.preferences);
  const [fixes, refresh] = useFreshAnswer(pane, ask, null, scope);
  const [choices, choose] = useState<ReadonlyMap<string, boolean>>(new Map());
  const busy = useStore(pane.activity).step !== null;

  const afterwards = async (writing: Promise<void>) => {
    await writing;
    await (pane.review.state().result ? pane.review.catchUp() : refresh());
  };
  const isChosen = (fix: ProposedFix): boolean => choices.get(nameOf(fix)) ?? !fix.optional;
  const { shown, rest, showMore: showMoreFixes } = useShown(fixes ?? none);
  // What staff have not been shown they have not chosen.
  const chosen = shown.filter(isChosen);
  const drawn = useTurns(shown, nameOf);
  const isCertain = fixes?.some(({ optional }) => !optional);

  return (
    <div className={styles.fixes}>
      <p className={styles.intro} role="status">
        {fixes === null ? paneWords.opening : isCertain ? fixWords.intro : fixWords.none}
        {fixes?.length && !isCertain ? fixWords.optional : ""}
      </p>
      {fixes && fixes.length > 0 && (
        <ul className={styles.list}>
          {drawn.map((fix) => (
            <FixChoice
              key={nameOf(fix)}
              fix={fix}
              chosen={isChosen(fix)}
              onChoose={(choice) => choose(new Map(choices).set(nameOf(fix), choice))}
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
        <UndoButton pane={pane} onUndo={() => afterwards(fixer.undo())} />
      </div>
    </div>
  );
}

const none: readonly ProposedFix[] = [];

/** Another look at the sheets brings new objects: what staff have chosen stays with what it was chosen for. */
function nameOf({ title, edits: [first] }: ProposedFix): string {
  return `${first?.sheet}!${first?.cell.row},${first?.cell.column} ${title}`;
}
