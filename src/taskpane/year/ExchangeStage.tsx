import { mergeWords } from "../../strings/year/exchange";
import type { Pane } from "../pane";
import { FillSection } from "./FillSection";
import { SplitSection } from "./SplitSection";
import { SummarySection } from "./SummarySection";
import * as stage from "./stage.module.css";

/** 拆分与汇总: what goes to departments, what comes back from them, and the workbooks of other offices. */
export function ExchangeStage({ pane }: { readonly pane: Pane }) {
  return (
    <div className={stage.stage}>
      <SplitSection pane={pane} />
      <FillSection pane={pane} task="mergeFiles" words={mergeWords} />
      <SummarySection pane={pane} />
    </div>
  );
}
