import { type Department, isPlaceholder, splitDepartments, splitEvidence } from "../evidence";
import {
  type Deadline,
  type Hedge,
  type Quantity,
  readDeadlines,
  readHedges,
  readQuantities,
  readRelativeTargets,
  type RelativeTarget,
} from "../quantity";
import type { TaskCell, TaskRow, TaskTable } from "../table/task-table";
import { columnNumber } from "./column-number";

/** A task row with everything that was read from its texts. */
export interface RowReading {
  readonly row: TaskRow;
  readonly quantities: readonly Quantity[];
  readonly relativeTargets: readonly RelativeTarget[];
  readonly hedges: readonly Hedge[];
  readonly deadlines: readonly Deadline[];
  readonly departments: readonly Department[];
  readonly evidence: readonly string[];
  readonly evidenceIsPlaceholder: boolean;
  readonly targetValue: Quantity | null;
  readonly baseline: { readonly value: number; readonly unit: string | null } | null;
}

/** Reads the goal, the departments and the evidence of one row of the table. */
export function readRow(table: TaskTable, row: TaskRow): RowReading {
  const goal = row.goal.text;
  const unit = unitFor(table, row);
  const baseline = columnNumber(row.working.baseline?.text ?? "", unit);
  return {
    row,
    quantities: readQuantities(goal),
    relativeTargets: readRelativeTargets(goal),
    hedges: readHedges(goal),
    deadlines: readDeadlines(goal, table.year),
    departments: departmentsOf(row),
    evidence: splitEvidence(row.evidence.text),
    evidenceIsPlaceholder: isPlaceholder(row.evidence.text),
    targetValue: columnNumber(row.working.targetValue?.text ?? "", unit),
    baseline: baseline && { value: baseline.value, unit: baseline.unit },
  };
}

function departmentsOf({ departments }: TaskRow): readonly Department[] {
  const named = departments.flatMap(({ text, duty }) =>
    splitDepartments(text).map((department) => ({ ...department, duty: department.duty ?? duty })),
  );
  return [...named.filter(({ duty }) => duty !== "support"), ...named.filter(({ duty }) => duty === "support")];
}

/** The unit of bare numbers in the row: its 单位 column, else the corner of the table. */
function unitFor(table: TaskTable, row: TaskRow): string | null {
  return firstText(row.working.unit) ?? table.cornerUnit;
}

function firstText(cell: TaskCell | undefined): string | null {
  const text = cell?.text.trim() ?? "";
  return text === "" ? null : text;
}
