import type { ColumnCorrection } from "../core/settings/workbook-settings";
import type { CellPosition, Grid } from "../core/table/grid";
import type { CellEdit } from "../core/fixes/cell-edit";
import type { MarkStyle } from "../core/report/marking";
import type { SheetContent } from "../core/report/sheet-content";
import type { SheetChange } from "./settings/sheet-change";
import type { SavedFacts, SettingsForm, WorkbookFacts } from "./settings/settings-form";
import type { CopyToSend } from "./copy/copy-task";
import type { MatchDecision, MatchForm, RowInQuestion, RowsInQuestion } from "./matching/match-form";
import type { ProposedFix } from "./fixes/proposed-fix";
import type { YearEndTasks } from "./year-end/year-end-papers";
import type { YearTasks } from "./year/year-papers";
import type { OnProgress } from "./on-progress";
import type { ExplainedSubject, ReviewedWorkbook } from "./reviewed";

/** What can be asked about the sheets that were read. Plain data goes in and out, because all of it is done in a worker. */
export interface CheckTasks extends YearTasks, YearEndTasks {
  /** Which of the sheets hold a task table, by name. */
  sheetsWithTables(grids: readonly Grid[]): Eventually<readonly string[]>;

  /** Checks what was read, puts it into words, and, unless style is null, works out how to mark it. */
  review(grids: readonly Grid[], style: MarkStyle | null, onProgress?: OnProgress): Eventually<ReviewedWorkbook>;

  /** What an explanation changes on our sheets; null takes it back. */
  explain(grids: readonly Grid[], subject: ExplainedSubject, text: string | null): Eventually<SheetChange>;

  /** @param checkedOn day and time as staff write them. */
  report(grids: readonly Grid[], checkedOn: string): Eventually<SheetContent>;

  /** Every certain change to the task tables. */
  fixes(grids: readonly Grid[]): Eventually<readonly ProposedFix[]>;

  /** The 上报稿 as a file; null where there is no task table. */
  copyToSend(grids: readonly Grid[]): Eventually<CopyToSend | null>;

  settingsForm(grids: readonly Grid[]): Eventually<SettingsForm>;
  /** @param opened what the form was filled with. */
  saveFacts(grids: readonly Grid[], facts: WorkbookFacts, opened: WorkbookFacts): Eventually<SavedFacts>;
  valueEdits(grids: readonly Grid[]): Eventually<readonly CellEdit[]>;
  minimums(grids: readonly Grid[]): Eventually<SheetChange>;
  correctColumn(grids: readonly Grid[], correction: ColumnCorrection): Eventually<SheetChange>;

  /** What staff decide by, which indicators a row serves. */
  matchForm(grids: readonly Grid[], row: RowInQuestion): Eventually<MatchForm>;
  rowsInQuestion(
    grids: readonly Grid[],
    selected: { readonly sheet: string; readonly cell: CellPosition },
  ): Eventually<RowsInQuestion>;
  /** What a decision changes on our sheets; null takes it back. */
  decideMatch(grids: readonly Grid[], row: RowInQuestion, decision: MatchDecision | null): Eventually<SheetChange>;
}

/** At once or, where its code is fetched first, later. */
type Eventually<Result> = Result | Promise<Result>;

export type TaskName = keyof CheckTasks;
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<CheckTasks[Name]>>;

/** The parameters that travel: all but the function that is told of the progress. */
export type TaskData<Name extends TaskName> =
  Parameters<CheckTasks[Name]> extends [...infer Data, OnProgress?] ? Data : Parameters<CheckTasks[Name]>;

/** Whoever does the tasks, wherever that is. */
export interface Checks {
  /** Rejects with `MissingFile` where the checks cannot be had, with `Cancelled` where they were given up. */
  ask<Name extends TaskName>(task: Name, data: TaskData<Name>, onProgress?: OnProgress): Promise<TaskResult<Name>>;

  /** Gives up whatever is under way. */
  readonly cancel: () => void;
}
