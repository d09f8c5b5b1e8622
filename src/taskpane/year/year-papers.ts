import type { CoverageStatus } from "../../core/policy/coverage";
import type { SheetContent } from "../../core/report/sheet-content";
import type { CellPosition, Grid } from "../../core/table/grid";
import type { RowEdit } from "../../core/year/row-edit";
import type { FailureText } from "../../strings/workbook-failures";
import type { OnProgress } from "../on-progress";
import type { SheetChange } from "../settings/sheet-change";
import type { ProposedFix } from "../fixes/proposed-fix";

/** What the worker does for the year's work, in plain data. */
export interface YearTasks {
  overview(grids: readonly Grid[]): Later<readonly OfficeOverview[] | Unable>;

  /** @param text of the notice, as pasted. */
  compareNotice(grids: readonly Grid[], text: string): Later<ComparedNotice | Unable>;

  /** @param file a .docx. */
  noticeText(file: File): Later<NoticeText | Unable>;

  planForm(grids: readonly Grid[]): Later<PlanForm>;
  /** Writes a minimum at the level 市级下达 on 基准. */
  cityMinimum(grids: readonly Grid[], minimum: CityMinimum): Later<CityMinimumChange>;

  newTable(grids: readonly Grid[], place: string, year: number): Later<NewTable | Unable>;

  /** @param asOf the day that progress is seen from, "2026-06-30". @param due by when to answer, "" for no day. */
  reminders(grids: readonly Grid[], asOf: string, due: string): Later<Reminders | Unable>;

  /** @param year null: the latest that the workbook has a table of. */
  splitTable(grids: readonly Grid[], year: number | null): Later<SplitTable | Unable>;

  /** @param files as picked: they are read one after another, in the worker. */
  mergeFiles(grids: readonly Grid[], files: readonly File[], onProgress?: OnProgress): Later<FilledIn | Unable>;

  /** @param files last year's workbook alone. */
  carryOverFiles(grids: readonly Grid[], files: readonly File[], onProgress?: OnProgress): Later<FilledIn | Unable>;

  /** @param ranked whether each indicator gets a rank, which nobody does who was not asked to. */
  sumUp(files: readonly File[], ranked: boolean, onProgress?: OnProgress): Later<SummedUp | Unable>;
}

type Later<Result> = Result | Promise<Result>;

/** Why something cannot be done; nothing was changed. */
export interface Unable {
  readonly unable: FailureText;
  /** Which of the picked files are to blame. */
  readonly unread?: readonly UnreadFile[];
}

/** A picked file that could not be read, and why. */
export interface UnreadFile {
  readonly name: string;
  readonly failure: FailureText;
}

/** One office's indicators. */
export interface OfficeOverview {
  /** @example "西湖区 2022年（支援地）" */
  readonly name: string;
  /** How many indicators stand how, in words; "" without any. */
  readonly glance: string;
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

export interface NoticeText {
  readonly text: string;
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
  /** Those that a city may hand down more of: what binds the office, or all of them where nobody knows whose table it is. */
  readonly indicators: readonly PlanIndicator[];
  /** What the tables that are there still lack. */
  readonly lacks: readonly LackingTable[];
}

export interface PlanIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** The bound that counts now, in words. */
  readonly minimum: string;
}

/** What a city asks of an office. */
export interface CityMinimum {
  readonly indicator: string;
  /** In the indicator's own unit. */
  readonly value: number;
  readonly unit: string;
  /** Null: for every year. */
  readonly year: number | null;
  readonly source: string;
}

export interface CityMinimumChange {
  readonly change: SheetChange;
  /** What stood there before, in words; null where nothing did. */
  readonly before: string | null;
}

export interface LackingTable {
  readonly name: string;
  readonly sheet: string;
  /** A line for each row. */
  readonly rows: readonly string[];
  /** The rows as cells, in the order of the table's own columns: to be pasted below it. */
  readonly cells: string;
  /** Writes them below the table; null where something stands there. */
  readonly fix: ProposedFix | null;
}

export interface NewTable {
  readonly sheet: SheetContent;
  readonly rowCount: number;
  readonly partners: readonly string[];
  /** What staff must know where the workbook has a table of that place and year already; null where it has none. */
  readonly beside: FailureText | null;
}

export interface Reminders {
  readonly departments: readonly { readonly name: string; readonly count: number; readonly text: string }[];
  readonly sheet: SheetContent;
}

export interface SplitTable {
  /** Whose tables were split; null where none says its year. */
  readonly year: number | null;
  /** All that the workbook has tables of, the latest first. */
  readonly years: readonly number[];
  readonly parts: readonly PartFile[];
  /** Which rows name no unit, in words; "" where all do. */
  readonly unclear: string;
  /** All of them in one zip. */
  readonly archive: { readonly file: string; readonly bytes: Uint8Array };
}

/** What one responsible unit is sent. */
export interface PartFile {
  /** @example "区财政局.xlsx" */
  readonly file: string;
  readonly rowCount: number;
  /** 各职能部门 and the like: no unit that a workbook can be sent to. */
  readonly catchAll: boolean;
  readonly workbook: Uint8Array;
}

/** What picked workbooks give for cells of the table. */
export interface FilledIn {
  readonly summary: string;
  /** For blank cells that got one answer. */
  readonly edits: readonly RowEdit[];
  readonly conflicts: readonly FillConflict[];
  /** A sentence for each returned row that the table does not have, or for each row without last year's figure. */
  readonly left: readonly string[];
  readonly missing: readonly MissingColumns[];
  readonly unread: readonly UnreadFile[];
}

/** A cell with several answers, side by side: staff choose one or leave it as it is. */
export interface FillConflict {
  readonly title: string;
  readonly place: { readonly sheet: string; readonly cell: CellPosition };
  /** What staff choose to leave the cell as it is. */
  readonly keep: string;
  readonly choices: readonly FillChoice[];
}

export interface FillChoice {
  readonly label: string;
  readonly edit: RowEdit;
}

/** Columns that something was found for and that the table lacks; `fix` adds them, null where there is no room. */
export interface MissingColumns {
  readonly text: string;
  readonly fix: ProposedFix | null;
}

export interface SummedUp {
  readonly summary: string;
  readonly sheet: SheetContent;
  readonly unread: readonly UnreadFile[];
}
