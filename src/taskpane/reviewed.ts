import type { Severity } from "../core/checks/severity";
import type { Outcome } from "../core/report/outcome";
import type { Role } from "../core/policy/requirement";
import type { CellPosition } from "../core/table/grid";

/** A finding in words, as the pane lists it. */
export interface ReviewedFinding {
  readonly check: string;
  /** The check in two or three words. */
  readonly title: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellPosition;
  /** @example "任务分解表!B3" */
  readonly address: string;
  readonly place: string;
  readonly problem: string;
  readonly basis: string | null;
  readonly remedy: string;
}

/** What was recognised of a task table. */
export interface ReviewedTable {
  readonly address: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly role: Role | null;
  readonly partners: readonly string[];
  readonly year: number | null;
  readonly rowCount: number;
  readonly outcome: Outcome;
}

/** The result of one 审核: plain data, so that it can come from a worker as well. */
export interface ReviewedWorkbook {
  readonly tables: readonly ReviewedTable[];
  /** Gravest first, else in the order of the sheet. */
  readonly findings: readonly ReviewedFinding[];
  readonly failure: "no-task-table" | "empty-workbook" | null;
  readonly outcome: Outcome;
}
