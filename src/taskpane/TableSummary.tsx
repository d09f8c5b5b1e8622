import { roleNames } from "../strings/names";
import { paneWords } from "../strings/pane";
import type { ReviewedTable } from "./reviewed";
import * as styles from "./TableSummary.module.css";

/** What was recognised of a table, so that staff see at a glance whether it was understood. */
export function TableSummary({ table }: { readonly table: ReviewedTable }) {
  return (
    <section className={styles.summary} aria-label={`${paneWords.recognised} ${table.address}`}>
      {table.title && <h2 className={styles.title}>{table.title}</h2>}
      <div className={styles.address}>{table.address}</div>
      <dl className={styles.facts}>
        {factsOf(table).map(([term, value]) => (
          <div key={term} className={styles.fact}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value || paneWords.unknown}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factsOf({ place, role, partners, year, rowCount }: ReviewedTable): [term: string, value: string][] {
  return [
    [paneWords.place, place ?? ""],
    [paneWords.role, role ? roleNames[role] : ""],
    [paneWords.partners, partners.join("、")],
    [paneWords.year, year === null ? "" : String(year)],
    [paneWords.rows, String(rowCount)],
  ];
}
