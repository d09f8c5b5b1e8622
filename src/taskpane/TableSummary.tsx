import { makeStyles, tokens } from "@fluentui/react-components";
import { roleNames } from "../strings/names";
import { paneWords } from "../strings/pane";
import type { ReviewedTable } from "./reviewed";

const useStyles = makeStyles({
  summary: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  address: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  fact: { display: "flex", gap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  value: { margin: 0 },
});

/** What was recognised of a table, so that staff see at a glance whether it was understood. */
export function TableSummary({ table }: { readonly table: ReviewedTable }) {
  const styles = useStyles();
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
