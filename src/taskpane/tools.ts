import type { ColumnCorrection } from "../core/settings/workbook-settings";
import { columnCorrected } from "../strings/pane";
import type { Step } from "./activity";
import type { Workshop } from "./workshop";

type Tool = (workshop: Workshop) => Promise<void>;

/** What the first 审核 does not need: each tool comes in a file of its own when it is first used. */
export class Tools {
  constructor(readonly workshop: Workshop) {}

  readonly writeReport = (): Promise<void> =>
    this.use(
      "reporting",
      async () => (await import(/* webpackChunkName: "report" */ "./report/write-report")).writeReport,
    );

  readonly exportCopy = (): Promise<void> =>
    this.use("copying", async () => (await import(/* webpackChunkName: "copy" */ "./copy/export-copy")).exportCopy);

  readonly writeValues = (): Promise<void> =>
    this.use(
      "freezing",
      async () => (await import(/* webpackChunkName: "values" */ "./formulas/write-values")).writeValues,
    );

  /** Keeps what a header means, and checks anew with it. */
  readonly correctColumn = async (correction: ColumnCorrection): Promise<void> => {
    const corrected = await this.workshop.activity.attempt("saving", async () => {
      const { correctColumn } = await import(/* webpackChunkName: "column" */ "./columns/correct-column");
      return correctColumn(this.workshop, correction);
    });
    // What was refused is told; another 审核 would wipe it away.
    if (corrected) await this.workshop.review.renew(columnCorrected);
  };

  private use(step: Step, fetch: () => Promise<Tool>): Promise<void> {
    return this.workshop.activity.run(step, async () => (await fetch())(this.workshop));
  }
}
