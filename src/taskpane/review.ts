import { HostFailure } from "../excel/host-failure";
import type { MarkReport, Reading, WorkbookPort } from "../excel/workbook-port";
import type { Grid } from "../core/table/grid";
import {
  hostFailures,
  marksCleared,
  mergesUnknown,
  noMarks,
  protectedSheets,
  startFailures,
  tooLargeSheets,
  unreadableRules,
} from "../strings/pane";
import { describeFailure, type FailureText } from "../strings/failures";
import { letExcelBreathe } from "./let-excel-breathe";
import { MissingFile } from "./missing-file";
import type { ReviewedFinding, ReviewedWorkbook } from "./reviewed";

export type Step = "reading" | "checking" | "marking" | "clearing";

export interface Notice extends FailureText {
  readonly intent: "warning" | "error";
  /** Excel's own word for the failure, for whoever is asked for help. */
  readonly code?: string;
}

export interface ReviewState {
  /** What is being done; null when the pane waits for staff. */
  readonly step: Step | null;
  readonly result: ReviewedWorkbook | null;
  /** The finding whose cell was last shown. */
  readonly selected: ReviewedFinding | null;
  /** A short word on what was done last, when it was not an 审核. */
  readonly done: string | null;
  readonly notices: readonly Notice[];
}

/** Checks what was read and puts it into words, wherever that is done. Rejects with `MissingFile` where the checks cannot be had. */
export type Check = (grids: readonly Grid[]) => Promise<ReviewedWorkbook>;

/** One 审核 after another over one workbook: what pane and ribbon both press, and the state that the pane shows. */
export class Review {
  private current: ReviewState = { step: null, result: null, selected: null, done: null, notices: [] };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly workbook: WorkbookPort,
    private readonly check: Check,
  ) {}

  readonly state = (): ReviewState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads, checks, marks. Pressed again while something is going on, it does nothing. */
  readonly run = (): Promise<void> =>
    this.exclusively("reading", async () => {
      const reading = await this.workbook.readGrids();

      this.update({ step: "checking" });
      const result = await this.check(reading.grids);

      this.update({ step: "marking", result, selected: null, notices: readingNotices(reading, result) });
      await letExcelBreathe();
      const report = await this.workbook.mark(result.findings, reading);
      this.addNotices(markNotices(report));
    });

  readonly clearMarks = (): Promise<void> =>
    this.exclusively("clearing", async () => {
      const report = await this.workbook.clearMarks();
      this.update({ done: report.changed.length > 0 ? marksCleared : noMarks, notices: markNotices(report) });
    });

  readonly select = async (finding: ReviewedFinding): Promise<void> => {
    try {
      await this.workbook.select(finding.sheet, finding.cell);
      this.update({ selected: finding });
    } catch (error) {
      this.update({ notices: [failureNotice(error)] });
    }
  };

  private async exclusively(step: Step, work: () => Promise<void>): Promise<void> {
    if (this.current.step) return;

    this.update({ step, done: null, notices: [] });
    try {
      await work();
    } catch (error) {
      this.addNotices([failureNotice(error)]);
    } finally {
      this.update({ step: null });
    }
  }

  private addNotices(notices: readonly Notice[]): void {
    this.update({ notices: [...this.current.notices, ...notices] });
  }

  private update(change: Partial<ReviewState>): void {
    this.current = { ...this.current, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

function readingNotices({ tooLarge, mergesKnown }: Reading, { failure }: ReviewedWorkbook): Notice[] {
  return [
    ...(failure ? [warning(describeFailure(failure))] : []),
    ...(tooLarge.length > 0 ? [warning(tooLargeSheets(tooLarge))] : []),
    ...(mergesKnown ? [] : [warning(mergesUnknown)]),
  ];
}

function markNotices(report: MarkReport): Notice[] {
  return [
    ...(report.protected.length > 0 ? [warning(protectedSheets(report.protected))] : []),
    ...(report.unreadable.length > 0 ? [warning(unreadableRules(report.unreadable))] : []),
  ];
}

function warning(text: FailureText): Notice {
  return { ...text, intent: "warning" };
}

function failureNotice(error: unknown): Notice {
  if (error instanceof HostFailure) return { ...hostFailures[error.kind], intent: "error", code: error.code };
  if (error instanceof MissingFile) return { ...startFailures["file-missing"], intent: "error" };
  return { ...startFailures.crashed, intent: "error", code: String(error) };
}
