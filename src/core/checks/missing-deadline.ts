import { defineCheck } from "./define-check";

/** 完成时限 is blank though the table has the column, or the goal asks for haste (及时, 尽快) and names no day. */
export const missingDeadline = defineCheck({
  id: "missing-deadline",
  scope: "row",
  severity: "warning",
  finds: ["missing-deadline"],

  *run({ row, deadlines }) {
    const column = row.working.deadline;
    if (column && column.text.trim() !== "") return;
    if (deadlines.some(({ vague }) => !vague)) return;
    const [vague] = deadlines;
    if (vague) yield { code: "missing-deadline", cell: row.goal.cell, values: { quoted: vague.text } };
    else if (column) yield { code: "missing-deadline", cell: column.cell, values: { quoted: null } };
  },
});
