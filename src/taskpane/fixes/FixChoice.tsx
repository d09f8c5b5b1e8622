import * as controls from "../settings/Switch.module.css";
import * as styles from "./FixesView.module.css";
import type { ProposedFix } from "./proposed-fix";

interface Props {
  readonly fix: ProposedFix;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function FixChoice({ fix, chosen, onChoose }: Props) {
  return (
    <li>
      <label className={controls.switch}>
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
        <span>{fix.title}</span>
      </label>
      <ul className={styles.previews}>
        {fix.previews.map((preview) => (
          <li key={preview}>{preview}</li>
        ))}
      </ul>
    </li>
  );
}
