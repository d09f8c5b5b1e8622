import type { Area, CellPosition } from "./grid";

/** The four columns of the document. */
export type DocumentColumn = "content" | "goal" | "departments" | "evidence";

/** Working columns that staff append, in any order. */
export type WorkingColumn =
  | "serial"
  | "indicator"
  | "targetValue"
  | "unit"
  | "baseline"
  | "cityMinimum"
  | "completed"
  | "deadline"
  | "submitted"
  | "contact"
  | "remark";

export type ColumnRole = DocumentColumn | WorkingColumn;

export interface TaskColumn {
  readonly role: ColumnRole;
  /** Zero-based sheet column. */
  readonly column: number;
  /** The header as written. */
  readonly label: string;
  /** Two department columns say who leads and who supports. */
  readonly duty: "lead" | "support" | null;
  /** The label was recognised only by likeness: worth a question. */
  readonly unsure: boolean;
}

/** A field of a task row: its own cell and the text that counts for it. */
export interface TaskCell {
  /** The cell in this row, even where a merge covers it. */
  readonly cell: CellPosition;
  /** Effective text exactly as the holding cell has it; "" when there is none. */
  readonly text: string;
  /** The cell that holds the text: this one, or one above. */
  readonly heldBy: CellPosition;
  /** How the text came here: `merge` a merged cell · `group` blank under the same 工作内容 · `ditto` 同上. */
  readonly via: "own" | "merge" | "group" | "ditto";
}

export interface TaskRow {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly content: TaskCell;
  readonly goal: TaskCell;
  /** One cell for each department column, 牵头 first. */
  readonly departments: readonly (TaskCell & { readonly duty: "lead" | "support" | null })[];
  readonly evidence: TaskCell;
  /** The working columns that the table has. */
  readonly working: Readonly<Partial<Record<WorkingColumn, TaskCell>>>;
}

/** A row inside the table that is no task: the header again, 合计, a section heading. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: "header" | "total" | "section";
  readonly cell: CellPosition;
  readonly text: string;
}

/** A 任务分解表 as found on a sheet. */
export interface TaskTable {
  readonly sheet: string;
  /** Header and rows, without the title. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly title: { readonly text: string; readonly cell: CellPosition } | null;
  /** The year that the title speaks of. */
  readonly year: number | null;
  readonly columns: readonly TaskColumn[];
  readonly missingColumns: readonly DocumentColumn[];
  readonly rows: readonly TaskRow[];
  readonly skipped: readonly SkippedRow[];
  /** "单位：万元" above the table: the unit of bare numbers. */
  readonly cornerUnit: string | null;
  /** Lines above and below the table that are no title: they may name place, date, notes. */
  readonly surroundings: readonly string[];
}
