import type { CoverageStatus } from "../../core/policy/coverage";
import type { SheetContent } from "../../core/report/sheet-content";
import type { CellPosition, Grid } from "../../core/table/grid";
import type { FailureText } from "../../strings/workbook-failures";
import type { ProposedFix } from "../fixes/proposed-fix";

/** What the worker does for the year's work, in plain data. */
export interface YearTasks {
  overview(grids: readonly Grid[]): Later<readonly OfficeOverview[] | Unable>;

  /** @param text of the notice, as pasted. */
  compareNotice(grids: readonly Grid[], text: string): Later<ComparedNotice | Unable>;

  planForm(grids: readonly Grid[]): Later<PlanForm>;
  newTable(grids: readonly Grid[], place: string, year: number): Later<NewTable | Unable>;

  /** @param asOf the day that progress is seen from, "2026-06-30". @param due by when to answer, "" for no day. */
  reminders(grids: readonly Grid[], asOf: string, due: string): Later<Reminders | Unable>;
}

type Later<Result> = Result | Promise<Result>;

/** Why something cannot be done; nothing was changed. */
export interface Unable {
  readonly unable: FailureText;
}

/** One office's indicators. */
export interface OfficeOverview {
  /** @example "西湖区 2022年" */
  readonly name: string;
  readonly indicators: readonly IndicatorOverview[];
}

/** How far an indicator is: amounts in its own unit, null where none is known. */
export interface IndicatorOverview {
  readonly id: string;
  readonly name: string;
  readonly status: CoverageStatus;
  readonly minimum: number | null;
  readonly target: number | null;
  readonly completed: number | null;
  /** The same in words. */
  readonly text: string;
  readonly statusText: string;
}

export interface ComparedNotice {
  readonly summary: string;
  readonly items: readonly ComparedItem[];
  readonly sheet: SheetContent;
}

export interface ComparedItem {
  readonly title: string;
  readonly rows: string;
  readonly differences: readonly ComparedDifference[];
}

export interface ComparedDifference {
  readonly name: string;
  readonly body: string;
  readonly table: string;
  /** Null where the table has no row for it. */
  readonly place: { readonly sheet: string; readonly cell: CellPosition } | null;
  /** Puts the notice's words back; null where it is not certain what is to be written. */
  readonly fix: ProposedFix | null;
}

export interface PlanForm {
  readonly place: string;
  readonly year: number | null;
  /** What the tables that are there still lack. */
  readonly lacks: readonly LackingTable[];
}

export interface LackingTable {
  readonly name: string;
  /** A line for each row. */
  readonly rows: readonly string[];
  /** The rows as cells, in the order of the table's own columns: to be pasted below it. */
  readonly cells: string;
}

export interface NewTable {
  readonly sheet: SheetContent;
  readonly rowCount: number;
  readonly partners: readonly string[];
}

export interface Reminders {
  readonly departments: readonly { readonly name: string; readonly count: number; readonly text: string }[];
  readonly sheet: SheetContent;
}
