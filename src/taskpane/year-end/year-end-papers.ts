import type { CoverageStatus } from "../../core/policy/coverage";
import type { CellPosition, Grid } from "../../core/table/grid";
import type { CheckedRemark } from "../../core/year-end/check-remark";
import type { Stamp, Station } from "../../core/year-end/history";
import type { RemarkState } from "../../core/year-end/remark";
import type { ChartedSheet } from "../../excel/workbook-port";
import type { FailureText } from "../../strings/workbook-failures";
import type { SheetChange } from "../settings/sheet-change";

/** What the worker does for the year's end, in plain data. */
export interface YearEndTasks {
  assessment(grids: readonly Grid[]): Later<AssessmentView | Unable>;

  submission(grids: readonly Grid[]): Later<SubmissionView>;

  /** Takes what an office has sent back onto 退回. @param received day and time as staff write them. */
  receiveRemarks(grids: readonly Grid[], text: string, received: string): Later<ReceivedRemarks>;

  /** What was done about a remark. @param key from the list. */
  settleRemark(grids: readonly Grid[], key: string, state: RemarkState, answer: string): Later<SheetChange>;

  /** Keeps what the workbook was like when something went out. @param time as staff write it. */
  stamp(grids: readonly Grid[], station: Station, time: string): Later<KeptStamp>;
  /** Takes that one back. */
  withoutStamp(grids: readonly Grid[], taken: TakenStamp): Later<SheetChange>;
}

type Later<Result> = Result | Promise<Result>;

/** Why something cannot be done; nothing was changed. */
export interface Unable {
  readonly unable: FailureText;
}

export interface AssessmentView {
  readonly offices: readonly AssessedOffice[];
  readonly isWeighed: boolean;
  /** Rows without a weight where others have one. */
  readonly unweighed: number;
  /** What cannot be read on the sheet, with cell and remedy. */
  readonly damages: readonly string[];
  /** Whether there is a 自评汇总 already. */
  readonly isWritten: boolean;
  readonly change: SheetChange;
  /** To be drawn once that is written. */
  readonly charted: ChartedSheet;
}

export interface AssessedOffice {
  readonly name: string;
  readonly text: string;
  readonly indicators: readonly AssessedIndicator[];
  readonly departments: readonly { readonly name: string; readonly text: string }[];
}

/** Amounts in its own unit, null where none is known. */
export interface AssessedIndicator {
  readonly id: string;
  readonly name: string;
  readonly status: CoverageStatus;
  readonly minimum: number | null;
  readonly target: number | null;
  readonly completed: number | null;
  /** The same in words. */
  readonly text: string;
}

export interface SubmissionView {
  /** The latest time that something went out; null where nothing has yet. */
  readonly latest: string | null;
  /** Whether the tables are still as they were then. */
  readonly isUnchanged: boolean;
  /** Newest first. */
  readonly history: readonly string[];
  readonly remarks: readonly RemarkItem[];
  readonly open: number;
  readonly damages: readonly string[];
}

export interface RemarkItem {
  readonly key: string;
  readonly number: number;
  readonly text: string;
  readonly state: RemarkState;
  readonly answer: string;
  readonly finding: CheckedRemark["finding"];
  /** Where it stands and what has become of it, in words. */
  readonly about: string;
  readonly place: { readonly sheet: string; readonly cell: CellPosition } | null;
}

export interface ReceivedRemarks {
  readonly change: SheetChange;
  readonly added: number;
  /** Those that were on the list already. */
  readonly known: number;
  /** Those whose cell could be told. */
  readonly placed: number;
  /** Those that one list is too long for: they are not taken in. */
  readonly beyond: number;
}

/** A stamp, with those that made room for it. */
export interface TakenStamp {
  readonly stamp: Stamp;
  readonly dropped: readonly Stamp[];
}

export interface KeptStamp extends TakenStamp {
  readonly change: SheetChange;
  readonly openRemarks: number;
}
