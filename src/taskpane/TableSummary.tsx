import { roleNames } from "../strings/names";
import { findingWords } from "../strings/pane-findings";
import type { ReviewedTable } from "./reviewed";
import * as styles from "./TableSummary.module.css";

/** What was recognised of a table, so that staff see at a glance whether it was understood. */
export function TableSummary({ table }: { readonly table: ReviewedTable }) {
  return (
    <section className={styles.summary} aria-label={`${findingWords.recognised} ${table.address}`}>
      {table.title && <h2 className={styles.title}>{table.title}</h2>}
      <div className={styles.address}>{table.address}</div>
      <dl className={styles.facts}>
        {factsOf(table).map(([term, value]) => (
          <div key={term} className={styles.fact}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value || findingWords.unknown}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factsOf({ place, role, partners, year, rowCount }: ReviewedTable): [term: string, value: string][] {
  return [
    [findingWords.place, place ?? ""],
    [findingWords.role, role ? roleNames[role] : ""],
    [findingWords.partners, partners.join("、")],
    [findingWords.year, year === null ? "" : String(year)],
    [findingWords.rows, String(rowCount)],
  ];
}
