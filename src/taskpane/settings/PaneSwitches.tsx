import { paneSwitches, settingsWords } from "../../strings/pane-settings";
import type { PaneChoices } from "../preferences";
import { Switch } from "./Switch";
import * as styles from "./SettingsView.module.css";

interface Props {
  readonly choices: PaneChoices;
  readonly onChoose: (change: Partial<PaneChoices>) => void;
}

/** How marks look and when checks run: liking, not facts. */
export function PaneSwitches({ choices, onChoose }: Props) {
  const names = Object.entries(paneSwitches) as [keyof typeof paneSwitches, string][];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{settingsWords.pane}</legend>
      {names.map(([choice, label]) => (
        <Switch key={choice} label={label} on={choices[choice]} onSwitch={(on) => onChoose({ [choice]: on })} />
      ))}
    </fieldset>
  );
}
