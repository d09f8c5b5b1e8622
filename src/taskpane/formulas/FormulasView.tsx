import { Button } from "../Button";
import { useEffect, useState } from "react";
import { formulaHealth, formulasRepaired, formulaWords, freezeNow, freezeQuestion } from "../../strings/pane-formulas";
import * as controls from "../controls.module.css";
import { fixerOf } from "../fixes/fixer";
import { UndoButton } from "../fixes/UndoButton";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { freezerOf } from "./freezer";
import * as styles from "./FormulasView.module.css";

type Health = keyof typeof formulaHealth;

/** Whether =SHANHAI.* works in this Excel, and what the pane can do for those for whom it does not. */
export function FormulasView({ pane }: { readonly pane: Pane }) {
  const { workbook } = pane.tools.workshop;
  const { activity } = pane;
  const busy = useStore(activity).step !== null;
  const [health, setHealth] = useState<Health>("trying");
  useEffect(() => {
    let isOpen = true;
    workbook
      .probeFunctions()
      .catch(() => "unknown" as const)
      .then((found) => isOpen && setHealth(found));
    return () => {
      isOpen = false;
    };
  }, [workbook]);

  const repair = () =>
    activity.run("repairing", async () => activity.done(formulasRepaired(await workbook.repairFormulas())));
  const freezer = freezerOf(pane.tools.workshop);
  const { asked, frozen } = useStore(freezer);

  return (
    <div className={styles.formulas}>
      <p className={styles.line} role="status" data-health={health}>
        {formulaHealth[health]}
      </p>
      <div className={styles.tool}>
        <Button size="small" disabledFocusable={busy} onClick={() => void repair()}>
          {formulaWords.repair}
        </Button>
        <span className={styles.hint}>{formulaWords.repairHint}</span>
      </div>
      <div className={styles.tool}>
        <Button size="small" disabledFocusable={busy} onClick={() => void freezer.ask()}>
          {formulaWords.freeze}
        </Button>
        <span className={styles.hint}>{formulaWords.freezeHint}</span>
      </div>
      {asked !== null && (
        <div role="group" aria-label={formulaWords.freeze}>
          <p className={styles.line}>{freezeQuestion(asked)}</p>
          <div className={controls.row}>
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void freezer.freeze()}>
              {freezeNow(asked)}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={freezer.leave}>
              {formulaWords.leave}
            </Button>
          </div>
        </div>
      )}
      {asked === null && frozen.length > 0 && (
        <div className={controls.row}>
          <Button size="small" disabledFocusable={busy} onClick={() => void freezer.undo()}>
            {formulaWords.undo}
          </Button>
        </div>
      )}
      <div className={styles.tool}>
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.tools.writeValues()}>
          {formulaWords.values}
        </Button>
        <span className={styles.hint}>{formulaWords.valuesHint}</span>
      </div>
      <div className={controls.row}>
        <UndoButton pane={pane} onUndo={fixerOf(pane.tools.workshop).undo} />
      </div>
    </div>
  );
}
