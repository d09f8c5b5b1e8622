import type { SwitchedOffCheck } from "../../core/settings/workbook-settings";
import { severityNames } from "../../strings/names";
import { checksSwitchedOff, reasonFor, settingsWords } from "../../strings/pane-settings";
import * as controls from "../controls.module.css";
import type { SettingsForm } from "./settings-form";
import * as styles from "./SettingsView.module.css";
import { Switch } from "./Switch";

interface Props {
  readonly checks: SettingsForm["checks"];
  readonly switchedOff: readonly SwitchedOffCheck[];
  readonly onChange: (switchedOff: readonly SwitchedOffCheck[]) => void;
}

/** Checks that the workbook does without, each with its reason: the receiver will ask. Errors cannot be switched off. */
export function CheckSwitches({ checks, switchedOff, onChange }: Props) {
  const others = (id: string) => switchedOff.filter(({ check }) => check !== id);
  return (
    <details open={switchedOff.length > 0}>
      <summary tabIndex={0} className={styles.summary}>
        {checksSwitchedOff(switchedOff.length)}
      </summary>
      <ul className={styles.checks}>
        {checks.map(({ id, title, severity }) => {
          const off = switchedOff.find(({ check }) => check === id);
          return (
            <li key={id}>
              <Switch
                label={`${title}（${severityNames[severity]}）`}
                on={!off}
                onSwitch={(on) => onChange(on ? others(id) : [...others(id), { check: id, reason: "" }])}
              />
              {off && (
                <input
                  className={`${controls.field} ${styles.reason}`}
                  aria-label={reasonFor(title)}
                  placeholder={settingsWords.reason}
                  required
                  defaultValue={off.reason}
                  onInput={(event) => onChange([...others(id), { check: id, reason: event.currentTarget.value }])}
                />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
