import type { Severity } from "../core/checks/severity";
import type { Role } from "../core/policy/requirement";
import type { ReportState } from "../core/report/fingerprint";
import type { SheetMarking } from "../core/report/marking";
import type { Outcome } from "../core/report/outcome";
import type { Standing } from "./matching/match-form";
import type { Area, CellPosition } from "../core/table/grid";
import type { ColumnRole } from "../core/table/task-table";

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
  /** Problem and remedy in one line, for comments and the 校验结果 column. */
  readonly message: string;
  /** The task row it is about, in words; null for the table as a whole. */
  readonly row: string | null;
  /** Who answers for the row; empty for the table as a whole. */
  readonly departments: readonly string[];
  readonly subject: ExplainedSubject;
  /** Why staff let it stand; null where they do not. */
  readonly explanation: string | null;
  /** By which words the row came to be held to the indicator. */
  readonly why?: string;
  /** Given where staff may know better which indicators the row serves. */
  readonly standing?: Standing;
  /** A header that staff are asked about. */
  readonly column?: { readonly label: string; readonly meant: ColumnRole };
}

/** By what an explanation knows its finding again, wherever the row has moved. */
export interface ExplainedSubject {
  readonly check: string;
  readonly indicator: string | null;
  readonly content: string;
  readonly goal: string;
}

/** What was recognised of a task table. */
export interface ReviewedTable {
  readonly address: string;
  readonly sheet: string;
  /** Header and rows. */
  readonly area: Area;
  /** The row in which the header's labels stand. */
  readonly headerRow: number;
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
  /** How the sheets are to be marked. */
  readonly marking: readonly SheetMarking[];
  readonly failure: "no-task-table" | "empty-workbook" | null;
  readonly outcome: Outcome;
  /** Whether the tables are still those of the 审核报告 in the workbook. */
  readonly reportState: ReportState;
}
