import * as styles from "./Progress.module.css";

/** @param share from 0 to 1; null while nobody knows how much is left. */
export function Progress({ label, share }: { readonly label: string; readonly share: number | null }) {
  const percent = share === null ? undefined : Math.round(share * 100);
  return (
    <div className={styles.track} role="progressbar" aria-label={label} aria-valuenow={percent}>
      <div
        className={percent === undefined ? styles.wandering : styles.bar}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
