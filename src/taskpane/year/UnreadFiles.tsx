import { exchangeWords, unreadLine } from "../../strings/year/exchange";
import type { UnreadFile } from "./year-papers";
import * as stage from "./stage.module.css";

/** The picked files that were left out, each with the reason and what to do. */
export function UnreadFiles({ files }: { readonly files: readonly UnreadFile[] }) {
  if (files.length === 0) return null;
  return (
    <section className={stage.stage} aria-label={exchangeWords.unread}>
      <h4 className={stage.heading}>{exchangeWords.unread}</h4>
      <ul className={stage.list}>
        {files.map(({ name, failure }, index) => (
          <li key={index} className={stage.entry}>
            {unreadLine(name, failure)}
          </li>
        ))}
      </ul>
    </section>
  );
}
