import { Button } from "../Button";
import { useEffect, useState } from "react";
import { formulaHealth, formulasFrozen, formulasRepaired, formulaWords } from "../../strings/pane-formulas";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
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
  const freeze = () =>
    activity.run("freezing", async () => activity.done(formulasFrozen(await workbook.freezeFormulas())));

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
        <Button size="small" disabledFocusable={busy} onClick={() => void freeze()}>
          {formulaWords.freeze}
        </Button>
        <span className={styles.hint}>{formulaWords.freezeHint}</span>
      </div>
      <div className={styles.tool}>
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.tools.writeValues()}>
          {formulaWords.values}
        </Button>
        <span className={styles.hint}>{formulaWords.valuesHint}</span>
      </div>
    </div>
  );
}
