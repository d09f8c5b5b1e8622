import { findingWords, tableCount } from "../strings/pane-findings";
import * as controls from "./controls.module.css";
import type { ReviewedTable } from "./reviewed";
import { TableSummary } from "./TableSummary";
import * as styles from "./TableSummary.module.css";

/** More of them would keep the findings out of view. */
const mostInView = 2;

/** What was recognised of each table; of many, folded, with how many there are. */
export function TableSummaries({ tables }: { readonly tables: readonly ReviewedTable[] }) {
  const summaries = tables.map((table) => <TableSummary key={table.address} table={table} />);
  if (tables.length <= mostInView) return <>{summaries}</>;
  return (
    <details className={styles.several}>
      <summary tabIndex={0} className={controls.link}>
        {findingWords.recognised}：{tableCount(tables.length, tables.filter(isUnclear).length)}
      </summary>
      {summaries}
    </details>
  );
}

function isUnclear({ place, role, year }: ReviewedTable): boolean {
  return place === null || role === null || year === null;
}
