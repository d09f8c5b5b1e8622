import { yearWords } from "../../strings/pane-year";
import { paneWords } from "../../strings/pane";
import type { Checks } from "../checks";
import type { Grid } from "../../core/table/grid";
import type { Pane } from "../pane";
import { IndicatorBar } from "./IndicatorBar";
import { useFreshAnswer } from "../use-fresh-answer";
import * as stage from "./stage.module.css";

const ask = (checks: Checks, grids: readonly Grid[]) => checks.ask("overview", [grids]);

/** How far each indicator is that binds the office: in a bar and in words, as the table stands now. */
export function OverviewStage({ pane }: { readonly pane: Pane }) {
  const [offices] = useFreshAnswer(pane, ask);
  if (!offices) return <p role="status">{paneWords.opening}</p>;
  if ("unable" in offices) return <p className={stage.line}>{offices.unable.problem + offices.unable.remedy}</p>;
  return (
    <div className={stage.stage}>
      <p className={stage.hint}>{yearWords.legend}</p>
      {offices.map(({ name, glance, indicators }, index) => (
        <section key={index} className={stage.stage} aria-label={name}>
          <h3 className={stage.heading}>{name}</h3>
          {glance !== "" && <p className={stage.line}>{glance}</p>}
          {indicators.length === 0 && <p className={stage.line}>{yearWords.noIndicators}</p>}
          <ul className={stage.list}>
            {indicators.map((each) => (
              <li key={each.id} data-indicator={each.id} data-status={each.status}>
                <strong>{each.name}</strong> {each.text}
                <IndicatorBar indicator={each} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
