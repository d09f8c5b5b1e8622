import * as styles from "./NoticeList.module.css";
import type { Notice } from "./review";

/** The region stands before its first notice, or assistive technology would not read that one out. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <div role="alert">
      {notices.map(({ intent, problem, remedy, code }) => (
        <div key={problem} className={`${styles.notice} ${styles[intent]}`} data-intent={intent}>
          <strong className={styles.problem}>{problem}</strong>
          {remedy} {code && <span className={styles.code}>（{code}）</span>}
        </div>
      ))}
    </div>
  );
}
