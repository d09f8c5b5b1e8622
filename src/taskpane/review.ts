import { HostFailure } from "../excel/host-failure";
import type { MarkReport, Reading, Scope, SheetArea, WorkbookPort } from "../excel/workbook-port";
import type { MarkStyle } from "../core/report/marking";
import { workbookFailures } from "../strings/workbook-failures";
import {
  clearedWords,
  hiddenSheets,
  mergesUnknown,
  paneWords,
  protectedSheets,
  renewed,
  reviewCancelled,
  sheetGone,
  sheetsWithoutRoom,
  tooLargeSheets,
  uncommentedSheets,
  unreadableRules,
} from "../strings/pane";
import type { Activity } from "./activity";
import { Cancelled } from "./cancelled";
import type { Checks } from "./checks";
import { letExcelBreathe } from "./let-excel-breathe";
import { failureNotice, type Notice, warning } from "./notice";
import { passesByItself, pause } from "./patience";
import type { Preferences } from "./preferences";
import type { ReviewedFinding, ReviewedWorkbook } from "./reviewed";
import { Store } from "./store";

export interface ReviewState {
  readonly result: ReviewedWorkbook | null;
  /** The finding whose cell was last shown. */
  readonly selected: ReviewedFinding | null;
}

/** One 审核 after another over one workbook: what pane and ribbon both press. */
export class Review extends Store<ReviewState> {
  private last: { readonly reading: Reading; readonly scope: Scope } | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly workbook: WorkbookPort,
    private readonly checks: Checks,
    private readonly activity: Activity,
    private readonly preferences: Preferences,
  ) {
    super({ result: null, selected: null });
  }

  /**
   * Reads, checks, marks. Pressed again while something is going on, it does nothing.
   *
   * @returns whether it came to its end.
   */
  readonly run = (): Promise<boolean> =>
    this.activity.attempt("reading", async () => {
      const reading = await this.read();

      const result = await this.activity.stoppable("checking", this.checks.cancel, reviewCancelled, () =>
        this.checks.ask("review", [reading.grids, this.style()], (share) => this.activity.progress(share)),
      );
      const { hidden = [] } = reading;
      const unchecked = hidden.length > 0 ? await this.checks.ask("sheetsWithTables", [hidden]) : [];

      this.activity.enter("marking");
      this.change({ result, selected: null });
      this.activity.tell(readingNotices(reading, result, unchecked));
      await letExcelBreathe();
      this.activity.tell(markNotices(await this.workbook.mark(result.marking, reading)));
      return true;
    });

  /**
   * The same without a word, for edits that staff are in the midst of.
   *
   * @param edits the only cells that have changed since the last reading; null where nobody knows.
   * @returns false where something else was under way.
   */
  readonly refresh = (edits: readonly SheetArea[] | null = null): Promise<boolean> =>
    this.activity.quietly(async () => {
      const reading = await this.readEdits(edits);
      const result = await this.checks.ask("review", [reading.grids, this.style()]);
      this.show(result);
      await letExcelBreathe();
      await this.workbook.mark(result.marking, reading);
    });

  /**
   * After cells were written: a result in view is renewed without a word, once Excel lets itself be read. Never rejects; where it
   * will not, staff are told, since the list is of what stood there before.
   */
  readonly catchUp = async (): Promise<void> => {
    clearTimeout(this.waiting);
    if (!this.state().result) return;
    let isDone = false;
    try {
      isDone = await this.refresh();
    } catch (error) {
      if (!passesByItself(error) && !(error instanceof Cancelled))
        return this.activity.tell([failureNotice(error, () => void this.run(), true)]);
    }
    if (!isDone) this.waiting = setTimeout(() => void this.catchUp(), pause);
  };

  /**
   * After something was kept in the workbook: a result in view is renewed, and staff are told what was kept and what came of it, in one:
   * of two words in a row only the second would be read out.
   */
  readonly renew = async (kept: string): Promise<void> => {
    const isRenewed = this.state().result !== null && (await this.run());
    const { result } = this.state();
    const wordOnRun = this.activity.state().done ?? "";
    this.activity.done(isRenewed && result && !result.failure ? renewed(kept, result.outcome) : kept + wordOnRun);
  };

  readonly clearMarks = (): Promise<void> =>
    this.activity.run("clearing", async () => {
      const report = await this.workbook.clearMarks();
      const kept = report.protected.length + report.unreadable.length;
      this.activity.done(clearedWords(report.changed.length, kept));
      this.activity.tell(markNotices(report, "clearing"));
    });

  readonly select = async (finding: ReviewedFinding): Promise<void> => {
    try {
      await this.workbook.select(finding.sheet, finding.cell);
      this.change({ selected: finding });
    } catch (error) {
      // A sheet that was deleted or renamed is not found by trying again.
      const isGone = error instanceof HostFailure && error.kind === "item-not-found";
      const notice: Notice = isGone
        ? { ...warning(sheetGone(finding.sheet)), retry: () => void this.run(), retryName: paneWords.reviewAgain }
        : failureNotice(error, () => void this.select(finding));
      this.activity.change({ notices: [notice] });
    }
  };

  /** Another result in place of the one before; what was selected stays so where it is still there. */
  show(result: ReviewedWorkbook): void {
    const { selected } = this.state();
    const same = (finding: ReviewedFinding) =>
      finding.check === selected?.check && finding.address === selected.address;
    this.change({ result, selected: result.findings.find(same) ?? null });
  }

  private async read(): Promise<Reading> {
    clearTimeout(this.waiting);
    const { scope } = this.preferences.state();
    const reading = await this.workbook.readGrids(scope);
    this.last = { reading, scope };
    return reading;
  }

  private async readEdits(edits: readonly SheetArea[] | null): Promise<Reading> {
    const { last } = this;
    const { scope } = this.preferences.state();
    // Whatever goes wrong from here on, the next reading is one of everything.
    this.last = null;
    const reading =
      last && edits && last.scope === scope ? await this.workbook.readEdits(last.reading, edits, scope) : null;
    if (!reading) return this.read();
    this.last = { reading, scope };
    return reading;
  }

  private style(): MarkStyle {
    const { comments, resultColumn } = this.preferences.state();
    return { comments, resultColumn };
  }
}

function readingNotices(
  { tooLarge, mergesKnown }: Reading,
  { failure }: ReviewedWorkbook,
  unchecked: readonly string[],
): Notice[] {
  return [
    ...(unchecked.length > 0 ? [warning(hiddenSheets(unchecked))] : []),
    ...(failure ? [warning(workbookFailures[failure])] : []),
    ...(tooLarge.length > 0 ? [warning(tooLargeSheets(tooLarge))] : []),
    ...(mergesKnown ? [] : [warning(mergesUnknown)]),
  ];
}

function markNotices(report: MarkReport, wanted: "marking" | "clearing" = "marking"): Notice[] {
  return [
    ...(report.protected.length > 0 ? [warning(protectedSheets(report.protected, wanted))] : []),
    ...(report.unreadable.length > 0 ? [warning(unreadableRules(report.unreadable))] : []),
    ...(report.uncommented?.length ? [warning(uncommentedSheets(report.uncommented))] : []),
    ...(report.withoutRoom?.length ? [warning(sheetsWithoutRoom(report.withoutRoom))] : []),
  ];
}
