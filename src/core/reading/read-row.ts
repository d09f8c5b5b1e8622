import { type Department, isPlaceholder, splitDepartments, splitEvidence } from "../evidence";
import type { Judgement } from "../policy/judgement";
import { type Quantity, unitOf } from "../quantity";
import { isCellError } from "../table/cell-error";
import type { TaskCell, TaskRow, TaskTable, WorkingColumn } from "../table/task-table";
import { rememberByKey, rememberByText } from "../text/remember";
import { type RowShape, rowShapeOf } from "../text/row-shape";
import { columnNumber } from "./column-number";
import { type DeadlineCell, readDeadlineCell } from "./deadline-cell";
import { type GoalReading, goalReader } from "./read-goal";

/** A task row with everything that was read from its texts. */
export interface RowReading extends GoalReading {
  readonly row: TaskRow;
  /** Null where its texts have none: too long for one, or one that is not kept. */
  readonly shape: RowShape | null;
  /** 完成时限; null where the table has no such column or the cell is blank. */
  readonly deadlineCell: DeadlineCell | null;
  readonly departments: readonly Department[];
  readonly evidence: readonly string[];
  readonly evidenceIsPlaceholder: boolean;
  readonly targetValue: Quantity | null;
  readonly baseline: { readonly value: number; readonly unit: string | null } | null;
  /** 市级下达值 of this row. */
  readonly cityMinimum: { readonly value: number; readonly unit: string | null } | null;
}

/** A task row read and judged. */
export interface JudgedRowReading extends RowReading {
  readonly judgements: readonly Judgement[];
}

/** Reads the goal, the departments and the evidence of the rows of one table, and has each row judged. */
export function rowReader(
  table: TaskTable,
  judge: (reading: RowReading) => readonly Judgement[],
): (row: TaskRow) => JudgedRowReading {
  const { readGoal, deadlineCell } = readersOf(table.year);
  return (row) => {
    const { working } = row;
    const shape = rowShapeOf(row.content.text, row.goal.text);
    const goal = readGoal(row.goal.text, shape && shape.goal);
    const evidence = evidenceReading(row.evidence.text);
    const baseline = amountOf("baseline", row, table);
    const cityMinimum = amountOf("cityMinimum", row, table);
    // Property by property, and one object: spreading is several times slower.
    const reading = {
      row,
      shape,
      quantities: goal.quantities,
      relativeTargets: goal.relativeTargets,
      hedges: goal.hedges,
      deadlines: goal.deadlines,
      deadlineCell: working.deadline ? deadlineCell(working.deadline.text) : null,
      departments: departmentsOf(row),
      evidence: evidence.papers,
      evidenceIsPlaceholder: evidence.isPlaceholder,
      targetValue: amountOf("targetValue", row, table),
      baseline: baseline && { value: baseline.value, unit: baseline.unit },
      cityMinimum: cityMinimum && { value: cityMinimum.value, unit: cityMinimum.unit },
      judgements: none as readonly Judgement[],
    };
    reading.judgements = judge(reading);
    return reading;
  };
}

/** For all tables of a year: offices share the words of their city's table. */
const readersOf = rememberByKey((year: number | null) => ({
  readGoal: goalReader(year),
  deadlineCell: rememberByText((text) => readDeadlineCell(text, year)),
}));

const none: readonly never[] = [];

function amountOf(column: WorkingColumn, row: TaskRow, table: TaskTable): Quantity | null {
  const cell = row.working[column];
  return cell ? columnNumber(cell.text, unitFor(column, table, row)) : null;
}

const evidenceReading = rememberByText((text) => ({
  papers: isCellError(text) ? [] : (splitEvidence(text) as readonly string[]),
  isPlaceholder: isPlaceholder(text) || isCellError(text),
}));

const departmentsIn = rememberByText((text): readonly Department[] =>
  isCellError(text) ? [] : splitDepartments(text),
);

function departmentsOf({ departments }: TaskRow): readonly Department[] {
  const [only] = departments;
  if (departments.length === 1 && only!.duty === null) return departmentsIn(only!.text);
  const named = departments.flatMap(({ text, duty }) =>
    departmentsIn(text).map((department) => ({ ...department, duty: department.duty ?? duty })),
  );
  return [...named.filter(({ duty }) => duty !== "support"), ...named.filter(({ duty }) => duty === "support")];
}

/** The unit of bare numbers in a column: the row's 单位, else what the header says (目标值（万元）), else the corner of the table. */
export function unitFor(role: WorkingColumn, table: TaskTable, row: TaskRow): string | null {
  return firstText(row.working.unit) ?? unitInHeader(role, table) ?? table.cornerUnit;
}

function unitInHeader(role: WorkingColumn, { columns }: TaskTable): string | null {
  const label = columns.find((column) => column.role === role)?.label ?? "";
  const bracketed = /[(（]\s*(?:单位[:：])?\s*([^()（）]{1,6})\s*[)）]/.exec(label)?.[1]?.trim();
  return bracketed !== undefined && unitOf(bracketed) ? bracketed : null;
}

function firstText(cell: TaskCell | undefined): string | null {
  const text = cell?.text.trim() ?? "";
  return text === "" ? null : text;
}
