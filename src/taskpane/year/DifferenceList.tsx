import { yearWords } from "../../strings/pane-year";
import { Button } from "../Button";
import type { ProposedFix } from "../fixes/proposed-fix";
import type { ComparedDifference, ComparedNotice } from "./year-papers";
import * as styles from "./DifferenceList.module.css";
import * as stage from "./stage.module.css";

interface Props {
  readonly found: ComparedNotice;
  readonly busy: boolean;
  readonly onSelect: (place: NonNullable<ComparedDifference["place"]>) => void;
  readonly onRestore: (fix: ProposedFix) => void;
}

/** Item by item, what each side says; a difference shows its row when it is chosen. */
export function DifferenceList({ found: { summary, items }, busy, onSelect, onRestore }: Props) {
  return (
    <section className={stage.stage} aria-label={yearWords.differences}>
      <p className={stage.line}>{summary}</p>
      {items.map(({ title, rows, differences }, index) => (
        <section key={index} className={stage.stage}>
          <h3 className={stage.heading}>
            {title}（{rows}）
          </h3>
          <ul className={stage.list}>
            {differences.map((difference, at) => (
              <li key={at} className={stage.entry}>
                <Quotations difference={difference} onSelect={onSelect} />
                {difference.fix && (
                  <>
                    <span className={stage.hint}>{difference.fix.title}</span>
                    <Button size="small" disabledFocusable={busy} onClick={() => onRestore(difference.fix!)}>
                      {yearWords.restore}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Quotations({
  difference: { name, body, table, place },
  onSelect,
}: {
  readonly difference: ComparedDifference;
  readonly onSelect: Props["onSelect"];
}) {
  const words = (
    <>
      <strong className={styles.quotation}>{name}</strong>
      <span className={styles.quotation}>
        {yearWords.body}：{body}
      </span>
      <span className={styles.quotation}>
        {yearWords.table}：{table}
      </span>
    </>
  );
  if (!place) return <div>{words}</div>;
  return (
    <button type="button" className={styles.choose} onClick={() => onSelect(place)}>
      {words}
    </button>
  );
}
