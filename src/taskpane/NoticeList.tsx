import { Button } from "./Button";
import { paneWords } from "../strings/pane";
import type { Notice } from "./notice";
import * as styles from "./NoticeList.module.css";

/** The region stands before its first notice, or assistive technology would not read that one out. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    // Many notices are scrolled in their own region, by the keyboard too.
    <div role="alert" className={styles.list} tabIndex={notices.length > 0 ? 0 : undefined}>
      {notices.map(({ intent, problem, remedy, code, retry, retryName = paneWords.retry }, index) => (
        <div key={index} className={`${styles.notice} ${styles[intent]}`} data-intent={intent}>
          <strong className={styles.problem}>{problem}</strong>
          {remedy} {code && <span className={styles.code}>（{code}）</span>}
          {retry && (
            <div className={styles.retry}>
              <Button size="small" onClick={retry}>
                {retryName}
              </Button>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
