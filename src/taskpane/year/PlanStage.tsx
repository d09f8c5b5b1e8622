import { useId, useState } from "react";
import type { Grid } from "../../core/table/grid";
import { paneWords } from "../../strings/pane";
import { tableCreated, yearWords } from "../../strings/pane-year";
import { lastYearWords } from "../../strings/year/last-year";
import { Button } from "../Button";
import type { Checks } from "../checks";
import * as controls from "../controls.module.css";
import { fixerOf } from "../fixes/fixer";
import { warning } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { CityMinimumForm } from "./CityMinimumForm";
import { FillSection } from "./FillSection";
import { LackingRows } from "./LackingRows";
import { useFreshAnswer } from "../use-fresh-answer";
import type { PlanForm } from "./year-papers";
import * as stage from "./stage.module.css";

const ask = (checks: Checks, grids: readonly Grid[]) => checks.ask("planForm", [grids]);

/** 年初建表: a new table for a place and year, the rows that the present ones lack, last year's figures and the city's minimums. */
export function PlanStage({ pane }: { readonly pane: Pane }) {
  const { written } = useStore(fixerOf(pane.tools.workshop));
  const [changes, setChanges] = useState(0);
  const [form] = useFreshAnswer(pane, ask, `${written.length}/${changes}`);
  const onWritten = () => setChanges((count) => count + 1);
  if (!form) return <p role="status">{paneWords.opening}</p>;
  return (
    <div className={stage.stage}>
      <NewTableForm form={form} pane={pane} onWritten={onWritten} />
      <LackingRows lacks={form.lacks} pane={pane} onStale={onWritten} />
      <FillSection pane={pane} task="carryOverFiles" words={lastYearWords} single />
      <CityMinimumForm form={form} pane={pane} onWritten={onWritten} />
    </div>
  );
}

interface FormProps {
  readonly form: PlanForm;
  readonly pane: Pane;
  readonly onWritten: () => void;
}

function NewTableForm({ form, pane, onWritten }: FormProps) {
  const id = useId();
  const [place, setPlace] = useState(form.place);
  const [year, setYear] = useState(String(form.year === null ? new Date().getFullYear() : form.year + 1));
  const busy = useStore(pane.activity).step !== null;
  const { workbook, checks, activity } = pane.tools.workshop;
  const isYear = /^20\d\d$/.test(year);

  const create = () =>
    activity.run("writing", async () => {
      const { grids } = await workbook.readGrids("all");
      const made = await checks.ask("newTable", [grids, place, Number(year)]);
      if ("unable" in made) return activity.tell([warning(made.unable)]);
      await workbook.addSheet(made.sheet);
      await workbook.select(made.sheet.name, { row: 2, column: 2 });
      onWritten();
      activity.done(tableCreated(made.sheet.name, made.rowCount, made.partners));
      if (made.beside) activity.tell([warning(made.beside)]);
    });

  return (
    <form
      className={stage.stage}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && isYear) void create();
      }}
    >
      <p className={stage.hint}>{yearWords.createHint}</p>
      <div className={stage.fields}>
        <label htmlFor={`${id}-place`}>{yearWords.place}</label>
        <input
          id={`${id}-place`}
          className={controls.field}
          defaultValue={place}
          onInput={(event) => setPlace(event.currentTarget.value.trim())}
        />
        <label htmlFor={`${id}-year`}>{yearWords.year}</label>
        <input
          id={`${id}-year`}
          className={controls.field}
          inputMode="numeric"
          pattern="20[0-9]{2}"
          defaultValue={year}
          onInput={(event) => setYear(event.currentTarget.value.trim())}
        />
      </div>
      <div className={controls.row}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy || !isYear}>
          {yearWords.createTable}
        </Button>
      </div>
    </form>
  );
}
