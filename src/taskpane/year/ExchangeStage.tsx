import { mergeWords } from "../../strings/year/exchange";
import type { Pane } from "../pane";
import { FillSection } from "./FillSection";
import { SplitSection } from "./SplitSection";
import { SummarySection } from "./SummarySection";
import * as styles from "./YearView.module.css";

/** 拆分与汇总: what goes to departments, what comes back from them, and the workbooks of other offices. */
export function ExchangeStage({ pane }: { readonly pane: Pane }) {
  return (
    <div className={styles.stage}>
      <SplitSection pane={pane} />
      <FillSection pane={pane} task="mergeFiles" words={mergeWords} />
      <SummarySection pane={pane} />
    </div>
  );
}
