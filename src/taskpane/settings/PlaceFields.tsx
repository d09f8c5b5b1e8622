import { useId, type InputHTMLAttributes } from "react";
import type { Role } from "../../core/policy/requirement";
import { roleNames } from "../../strings/names";
import { findingWords } from "../../strings/pane-findings";
import { settingsWords } from "../../strings/pane-settings";
import { Choice } from "../Choice";
import * as controls from "../controls.module.css";
import type { WorkbookFacts } from "./settings-form";
import * as styles from "./SettingsView.module.css";

interface Props {
  readonly facts: WorkbookFacts;
  readonly onChange: (change: Partial<WorkbookFacts>) => void;
}

/** Whose table it is, where its title does not say so or says it wrong. */
export function PlaceFields({ facts: { place, role, partner, year }, onChange }: Props) {
  return (
    <div className={styles.fields}>
      <Field label={findingWords.place} value={place ?? ""} onInput={(text) => onChange({ place: text || null })} />
      <span aria-hidden>{findingWords.role}</span>
      <Choice
        label={findingWords.role}
        names={{ "": settingsWords.fromTitle, ...roleNames }}
        value={role ?? ""}
        onChoose={(chosen) => onChange({ role: (chosen || null) as Role | null })}
      />
      <Field
        label={findingWords.partners}
        value={partner ?? ""}
        onInput={(text) => onChange({ partner: text || null })}
      />
      <Field
        label={findingWords.year}
        value={year === null ? "" : String(year)}
        inputMode="numeric"
        pattern="20[0-9]{2}"
        title={settingsWords.yearHint}
        onInput={(text) => onChange({ year: /^20\d\d$/.test(text) ? Number(text) : null })}
      />
    </div>
  );
}

/** Left to itself while staff type: an input method's half-finished text is theirs. */
function Field({
  label,
  value,
  onInput,
  ...more
}: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
} & Pick<InputHTMLAttributes<HTMLInputElement>, "inputMode" | "pattern" | "title">) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        {...more}
        id={id}
        className={controls.field}
        defaultValue={value}
        placeholder={settingsWords.fromTitle}
        onInput={(event) => onInput(event.currentTarget.value.trim())}
      />
    </>
  );
}
