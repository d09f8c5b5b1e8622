import { exchangeWords, unreadLine } from "../../strings/year/exchange";
import type { UnreadFile } from "./year-papers";
import * as styles from "./YearView.module.css";

/** The picked files that were left out, each with the reason and what to do. */
export function UnreadFiles({ files }: { readonly files: readonly UnreadFile[] }) {
  if (files.length === 0) return null;
  return (
    <section className={styles.stage} aria-label={exchangeWords.unread}>
      <h4 className={styles.heading}>{exchangeWords.unread}</h4>
      <ul className={styles.list}>
        {files.map(({ name, failure }, index) => (
          <li key={index} className={styles.difference}>
            {unreadLine(name, failure)}
          </li>
        ))}
      </ul>
    </section>
  );
}
