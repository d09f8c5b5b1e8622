import { useEffect, useState } from "react";
import { paneWords } from "../../strings/pane";
import { failureNotice } from "../notice";
import type { Workshop } from "../workshop";
import { DecisionForm } from "./DecisionForm";
import type { MatchDecision, MatchForm, RowInQuestion } from "./match-form";
import { saveMatch } from "./save-match";

interface Props {
  readonly workshop: Workshop;
  readonly row: RowInQuestion;
  /** Decided, or left as it was. */
  readonly onFinish: () => void;
}

/** Which indicators a row is held to and why, and what staff know better. */
export function MatchEditor({ workshop, row, onFinish }: Props) {
  const form = useMatchForm(workshop, row);
  if (!form) return <p role="status">{paneWords.opening}</p>;

  const save = async (decision: MatchDecision | null) => {
    if (await saveMatch(workshop, row, decision)) onFinish();
  };
  return (
    <DecisionForm
      form={form}
      activity={workshop.activity}
      onSave={(decision) => void save(decision)}
      onLeave={onFinish}
    />
  );
}

function useMatchForm({ workbook, checks, activity }: Workshop, row: RowInQuestion): MatchForm | null {
  const [form, setForm] = useState<MatchForm | null>(null);
  const { content, goal, role, year } = row;
  useEffect(() => {
    let isOpen = true;
    const read = async (): Promise<void> => {
      try {
        const { grids } = await workbook.readGrids("active");
        const found = await checks.ask("matchForm", [grids, { content, goal, role, year }]);
        if (isOpen) setForm(found);
      } catch (error) {
        if (isOpen) activity.change({ notices: [failureNotice(error, () => void read())] });
      }
    };
    void read();
    return () => {
      isOpen = false;
    };
  }, [workbook, checks, activity, content, goal, role, year]);
  return form;
}
