import type { IndicatorOverview } from "./year-papers";
import * as styles from "./IndicatorBar.module.css";

/** Minimum, target and completed on one scale. The words beside it say the same to a screen reader. */
export function IndicatorBar({ indicator: { minimum, target, completed } }: { readonly indicator: IndicatorOverview }) {
  const full = Math.max(minimum ?? 0, target ?? 0, completed ?? 0);
  if (full <= 0) return null;
  const percent = (value: number | null) => `${Math.max(0, ((value ?? 0) / full) * 99)}%`;
  return (
    <svg className={styles.bar} aria-hidden focusable="false">
      <rect className={styles.track} width="100%" height="100%" />
      <rect className={styles.target} width={percent(target)} height="100%" />
      <rect className={styles.completed} y="30%" width={percent(completed)} height="40%" />
      {minimum !== null && <rect className={styles.minimum} x={percent(minimum)} width="2" height="100%" />}
    </svg>
  );
}
