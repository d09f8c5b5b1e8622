import { useState } from "react";
import type { ColumnRole } from "../../core/table/task-table";
import { columnChoices, columnWords } from "../../strings/pane-columns";
import { Button } from "../Button";
import { Choice } from "../Choice";
import * as controls from "../controls.module.css";

interface Props {
  /** What the header was taken for. */
  readonly meant: ColumnRole;
  /** @param role null: no column of ours. */
  readonly onAnswer: (role: ColumnRole | null) => void;
}

/** What is this column? The likely answer is chosen beforehand. */
export function ColumnQuestion({ meant, onAnswer }: Props) {
  const [role, choose] = useState<ColumnRole | "">(meant);
  return (
    <div className={controls.row} data-answer>
      <Choice label={columnWords.meaning} names={columnChoices} value={role} onChoose={choose} />
      <Button size="small" appearance="primary" onClick={() => onAnswer(role || null)}>
        {columnWords.confirm}
      </Button>
    </div>
  );
}
