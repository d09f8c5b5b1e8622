import * as styles from "./Switch.module.css";

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function Switch({ label, on, onSwitch }: Props) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
