import type { Grid } from "../../core/table/grid";
import { paneWords } from "../../strings/pane";
import { yearWords } from "../../strings/pane-year";
import { unweighedText } from "../../strings/year-end/assessment-words";
import { sheetUpdated, yearEndWords } from "../../strings/year-end/pane-words";
import { Button } from "../Button";
import type { Checks } from "../checks";
import * as controls from "../controls.module.css";
import { warning } from "../notice";
import type { Pane } from "../pane";
import { saveChange } from "../settings/save-change";
import { useStore } from "../use-store";
import { IndicatorBar } from "../year/IndicatorBar";
import * as stage from "../year/stage.module.css";
import { useFreshAnswer } from "../use-fresh-answer";
import type { AssessedOffice } from "./year-end-papers";

const ask = (checks: Checks, grids: readonly Grid[]) => checks.ask("assessment", [grids]);

/** 年底考核: how the year has gone, in view and on 自评汇总 with its charts. */
export function AssessmentStage({ pane }: { readonly pane: Pane }) {
  const [view, refresh] = useFreshAnswer(pane, ask);
  const busy = useStore(pane.activity).step !== null;
  const { workshop } = pane.tools;
  const { workbook, checks, activity } = workshop;

  const write = async () => {
    await activity.run("writing", async () => {
      // Read anew: staff have typed their weights in the sheet meanwhile.
      const reading = await workbook.readGrids("all");
      const found = await ask(checks, reading.grids);
      if ("unable" in found) return activity.tell([warning(found.unable)]);
      if (!(await saveChange(workshop, reading, found.change))) return;
      const { charted } = found;
      await workbook.drawCharts([charted]);
      await workbook.select(charted.name, { row: 0, column: 0 });
      activity.done(sheetUpdated(charted.name, !found.isWritten));
    });
    await refresh();
  };

  if (!view) return <p role="status">{paneWords.opening}</p>;
  if ("unable" in view) return <p className={stage.line}>{view.unable.problem + view.unable.remedy}</p>;
  return (
    <div className={stage.stage}>
      <p className={stage.hint}>{yearEndWords.assessHint}</p>
      <div className={controls.row}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void write()}>
          {view.isWritten ? yearEndWords.update : yearEndWords.write}
        </Button>
      </div>
      <p className={stage.hint}>
        {!view.isWeighed ? yearEndWords.noScores : view.unweighed > 0 ? unweighedText(view.unweighed) : ""}
      </p>
      <Problems damages={view.damages} />
      {view.offices.map((office) => (
        <Office key={office.name} office={office} />
      ))}
    </div>
  );
}

function Office({ office: { name, text, indicators, departments } }: { readonly office: AssessedOffice }) {
  return (
    <section className={stage.stage} aria-label={name}>
      <h3 className={stage.heading}>{name}</h3>
      <p className={stage.line}>{text}。</p>
      <h4 className={stage.heading}>{yearEndWords.indicators}</h4>
      {indicators.length === 0 && <p className={stage.line}>{yearEndWords.noIndicators}</p>}
      {indicators.length > 0 && <p className={stage.hint}>{yearWords.legend}</p>}
      <ul className={stage.list} aria-label={yearEndWords.indicators}>
        {indicators.map((each) => (
          <li key={each.id} data-indicator={each.id}>
            <strong>{each.name}</strong> {each.text}
            <IndicatorBar indicator={{ ...each, statusText: "" }} />
          </li>
        ))}
      </ul>
      <h4 className={stage.heading}>{yearEndWords.departments}</h4>
      <ul className={stage.list} aria-label={yearEndWords.departments}>
        {departments.map((each) => (
          <li key={each.name}>
            <strong>{each.name}</strong> {each.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What cannot be read on a sheet of ours, each with its cell and what to do. */
export function Problems({ damages }: { readonly damages: readonly string[] }) {
  if (damages.length === 0) return null;
  return (
    <section className={stage.stage} aria-label={yearEndWords.problems}>
      <h3 className={stage.heading}>{yearEndWords.problems}</h3>
      <ul className={stage.list}>
        {damages.map((each) => (
          <li key={each} className={stage.entry}>
            {each}
          </li>
        ))}
      </ul>
    </section>
  );
}
