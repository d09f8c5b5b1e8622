import { type Department, isPlaceholder, splitDepartments, splitEvidence } from "../evidence";
import type { JudgedRow, Judgement } from "../policy/judgement";
import type { Policy } from "../policy/requirement";
import { type Quantity, unitOf } from "../quantity";
import { isCellError } from "../table/cell-error";
import type { TaskCell, TaskRow, TaskTable, WorkingColumn } from "../table/task-table";
import { rememberByKey, rememberByText } from "../text/remember";
import { type RowShape, rowShapeOf } from "../text/row-shape";
import { columnNumber } from "./column-number";
import { type DeadlineCell, readDeadlineCell } from "./deadline-cell";
import { type GoalReading, readGoal } from "./read-goal";
import { type RowForm, rowForms } from "./row-form";

/** A task row with everything that was read from its texts. */
export interface RowReading extends GoalReading {
  readonly row: TaskRow;
  /** Null where its texts have none: too long for one, or one that is not kept. */
  readonly shape: RowShape | null;
  /** Of the rows that differ from it in amounts alone; null where it is read by itself. */
  readonly form: RowForm | null;
  /** 完成时限; null where the table has no such column or the cell is blank. */
  readonly deadlineCell: DeadlineCell | null;
  /** One list for all cells of the same words, as with {@link evidence}. */
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

/** What is read from a row's working columns. */
type WorkingReading = Pick<RowReading, "deadlineCell" | "targetValue" | "baseline" | "cityMinimum">;

/** A row of a form says of its numbers when it is asked: a long table has a hundred thousand, and its findings name a few. */
class ReadRow implements JudgedRowReading, JudgedRow {
  judgements: readonly Judgement[] = none;

  constructor(
    readonly row: TaskRow,
    readonly shape: RowShape | null,
    readonly form: RowForm | null,
    /** Null where the form tells. */
    private readonly ownGoal: GoalReading | null,
    readonly departments: readonly Department[],
    private readonly evidenceCell: EvidenceReading,
    private readonly working: WorkingReading,
  ) {}

  private numbers: readonly Quantity[] | null = null;

  get content(): string {
    return this.row.content.text;
  }
  get goal(): string {
    return this.row.goal.text;
  }
  get quantities(): readonly Quantity[] {
    return (this.numbers ??= this.ownGoal?.quantities ?? this.form!.goal.quantitiesIn(this.goal));
  }
  quantityAt(index: number): Quantity {
    return (
      this.numbers?.[index] ??
      (this.ownGoal ? this.ownGoal.quantities[index]! : this.form!.goal.quantityIn(this.goal, index))
    );
  }
  get relativeTargets() {
    return (this.ownGoal ?? this.form!.goal).relativeTargets;
  }
  get hedges() {
    return (this.ownGoal ?? this.form!.goal).hedges;
  }
  get deadlines() {
    return (this.ownGoal ?? this.form!.goal).deadlines;
  }
  get evidence() {
    return this.evidenceCell.papers;
  }
  get evidenceIsPlaceholder() {
    return this.evidenceCell.isPlaceholder;
  }
  get deadlineCell() {
    return this.working.deadlineCell;
  }
  get targetValue() {
    return this.working.targetValue;
  }
  get baseline() {
    return this.working.baseline;
  }
  get cityMinimum() {
    return this.working.cityMinimum;
  }
}

const none: readonly never[] = [];

/** Reads the goal, the departments and the evidence of the rows of one table, and has each row judged. */
export function rowReader(
  table: TaskTable,
  policy: Policy,
  judge: (reading: RowReading & JudgedRow) => readonly Judgement[],
): (row: TaskRow) => JudgedRowReading {
  const { year } = table;
  const formOf = rowForms(policy)(year);
  const { goalOf, deadlineCell } = readersOf(year);
  const hasWorking = readColumns.some((role) => table.columns.some((column) => column.role === role));
  return (row) => {
    const goal = row.goal.text;
    const shape = rowShapeOf(row.content.text, goal);
    const form = shape && formOf(shape, goal);
    const reading = new ReadRow(
      row,
      shape,
      form,
      form ? null : goalOf(goal),
      departmentsOf(row),
      evidenceReading(row.evidence.text),
      hasWorking ? workingOf(row, table, deadlineCell) : nothing,
    );
    reading.judgements = judge(reading);
    return reading;
  };
}

/** For all tables of a year: offices share the words of their city's table. */
const readersOf = rememberByKey((year: number | null) => ({
  goalOf: rememberByText((goal) => readGoal(goal, year)),
  deadlineCell: rememberByText((text) => readDeadlineCell(text, year)),
}));

const readColumns: readonly WorkingColumn[] = ["deadline", "targetValue", "baseline", "cityMinimum"];
const nothing: WorkingReading = { deadlineCell: null, targetValue: null, baseline: null, cityMinimum: null };

function workingOf(
  row: TaskRow,
  table: TaskTable,
  deadlineCell: (text: string) => DeadlineCell | null,
): WorkingReading {
  const { deadline } = row.working;
  const baseline = amountOf("baseline", row, table);
  const cityMinimum = amountOf("cityMinimum", row, table);
  return {
    deadlineCell: deadline ? deadlineCell(deadline.text) : null,
    targetValue: amountOf("targetValue", row, table),
    baseline: baseline && { value: baseline.value, unit: baseline.unit },
    cityMinimum: cityMinimum && { value: cityMinimum.value, unit: cityMinimum.unit },
  };
}

function amountOf(column: WorkingColumn, row: TaskRow, table: TaskTable): Quantity | null {
  const cell = row.working[column];
  return cell ? columnNumber(cell.text, unitFor(column, table, row)) : null;
}

interface EvidenceReading {
  readonly papers: readonly string[];
  readonly isPlaceholder: boolean;
}

const evidenceReading = rememberByText((text): EvidenceReading => ({
  papers: isCellError(text) ? [] : splitEvidence(text),
  isPlaceholder: isPlaceholder(text) || isCellError(text),
}));

const departmentsIn = rememberByText((text): readonly Department[] =>
  isCellError(text) ? [] : splitDepartments(text),
);

function departmentsOf({ departments }: TaskRow): readonly Department[] {
  const [only] = departments;
  if (departments.length === 1 && only!.duty === null) return departmentsIn(only!.text);
  return departmentsInColumns(departments.map(({ text, duty }) => `${duty ?? ""}\u0000${text}`).join("\u0001"));
}

/** Each column as its duty and its text. */
const departmentsInColumns = rememberByText((columns): readonly Department[] => {
  const named = columns.split("\u0001").flatMap((column) => {
    const [duty, text = ""] = column.split("\u0000") as [Department["duty"] | "", string];
    return departmentsIn(text).map((department) => ({ ...department, duty: department.duty ?? (duty || null) }));
  });
  return [...named.filter(({ duty }) => duty !== "support"), ...named.filter(({ duty }) => duty === "support")];
});

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
