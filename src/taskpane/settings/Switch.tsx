import type { ReactNode } from "react";
import * as styles from "./Switch.module.css";

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** More about it, after its label. */
  readonly children?: ReactNode;
}

export function Switch({ label, on, onSwitch, children }: Props) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {label} {children}
      </span>
    </label>
  );
}
