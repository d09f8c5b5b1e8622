import { useId } from "react";
import type { RowEdit } from "../../core/year/row-edit";
import { exchangeWords } from "../../strings/year/exchange";
import { Button } from "../Button";
import type { UnsettledConflict } from "./filling";
import type { FillConflict } from "./year-papers";
import * as styles from "./ConflictList.module.css";
import * as stage from "./stage.module.css";

interface Props {
  readonly conflicts: readonly UnsettledConflict[];
  readonly onChoose: (conflict: number, edit: RowEdit | null) => void;
  readonly onSelect: (place: FillConflict["place"]) => void;
}

/** Each cell with several answers: what stands there, what each file says, and nothing chosen for staff. */
export function ConflictList({ conflicts, onChoose, onSelect }: Props) {
  const group = useId();
  if (conflicts.length === 0) return null;
  return (
    <section className={stage.stage} aria-label={exchangeWords.conflicts}>
      <h4 className={stage.heading}>{exchangeWords.conflicts}</h4>
      {conflicts.map(({ index, conflict: { title, place, keep, choices }, chosen }) => (
        <fieldset key={index} className={styles.conflict}>
          <legend>{title}</legend>
          {[{ label: keep, edit: null }, ...choices].map(({ label, edit }, at) => (
            <label key={at} className={styles.choice}>
              <input
                type="radio"
                name={`${group}-${index}`}
                checked={chosen === edit}
                onChange={() => onChoose(index, edit)}
              />
              <span>{label}</span>
            </label>
          ))}
          <Button size="small" onClick={() => onSelect(place)}>
            {exchangeWords.look}
          </Button>
        </fieldset>
      ))}
    </section>
  );
}
