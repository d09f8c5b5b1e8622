import { useId, useState } from "react";
import { amountText } from "../../strings/amounts";
import { badCityValue, citySaved, indicatorOption, planningWords } from "../../strings/year/planning";
import { Button } from "../Button";
import { Choice } from "../Choice";
import * as controls from "../controls.module.css";
import { warning } from "../notice";
import type { Pane } from "../pane";
import { saveChange } from "../settings/save-change";
import { useStore } from "../use-store";
import type { PlanForm } from "./year-papers";
import * as stage from "./stage.module.css";

interface Props {
  readonly form: PlanForm;
  readonly pane: Pane;
  readonly onWritten: () => void;
}

/** Digits as a Chinese keyboard gives them too (４．５); null for what is no amount above nought. */
function typedAmount(text: string): number | null {
  const plain = text.normalize("NFKC");
  const value = /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : 0;
  return value > 0 && Number.isFinite(value) ? value : null;
}

/** 录入市级下达值: what the city asks beyond the guideline, written on 基准. */
export function CityMinimumForm({ form, pane, onWritten }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(form.indicators[0]?.id ?? "");
  const [text, setText] = useState("");
  const [source, setSource] = useState("");
  const busy = useStore(pane.activity).step !== null;
  const { workshop } = pane.tools;
  const { workbook, checks, activity } = workshop;
  const indicator = form.indicators.find((each) => each.id === chosen) ?? form.indicators[0];
  if (!indicator) return null;

  const save = () =>
    activity.run("saving", async () => {
      const value = typedAmount(text);
      if (value === null) return activity.tell([warning(badCityValue(text, indicator.unit))]);
      const reading = await workbook.readGrids("all");
      const minimum = { indicator: indicator.id, value, unit: indicator.unit, year: form.year, source };
      const { change, before } = await checks.ask("cityMinimum", [reading.grids, minimum]);
      if (!(await saveChange(workshop, reading, change))) return;
      const sheet = change.sheets[0]?.name ?? change.edits[0]?.sheet ?? "";
      onWritten();
      activity.done(citySaved(indicator.name, amountText({ value, unit: indicator.unit }), sheet, before));
    });

  return (
    <form
      className={stage.stage}
      aria-label={planningWords.city}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <h3 className={stage.heading}>{planningWords.city}</h3>
      <p className={stage.hint}>{planningWords.cityHint}</p>
      <Choice
        label={planningWords.indicator}
        names={Object.fromEntries(
          form.indicators.map(({ id: each, name, unit, minimum }) => [each, indicatorOption(name, unit, minimum)]),
        )}
        value={indicator.id}
        onChoose={setChosen}
      />
      <div className={stage.fields}>
        <label htmlFor={`${id}-value`}>{planningWords.value}</label>
        <input
          id={`${id}-value`}
          className={controls.field}
          inputMode="decimal"
          placeholder={indicator.unit}
          onInput={(event) => setText(event.currentTarget.value.trim())}
        />
        <label htmlFor={`${id}-source`}>{planningWords.source}</label>
        <input
          id={`${id}-source`}
          className={controls.field}
          placeholder={planningWords.sourceHint}
          onInput={(event) => setSource(event.currentTarget.value.trim())}
        />
      </div>
      <div className={controls.row}>
        <Button type="submit" size="small" disabledFocusable={busy}>
          {planningWords.save}
        </Button>
      </div>
    </form>
  );
}
