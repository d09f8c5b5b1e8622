import type { WorkbookPort } from "../../excel/workbook-port";
import { outcomeOf } from "../../core/report/outcome";
import { explanationRemoved, explanationSaved } from "../../strings/pane";
import type { Activity } from "../activity";
import type { Checks } from "../checks";
import type { Review } from "../review";
import type { ExplainedSubject, ReviewedFinding } from "../reviewed";

/** Explanations of warnings, kept in the workbook itself. */
export class Explanations {
  constructor(
    readonly workbook: WorkbookPort,
    private readonly checks: Checks,
    readonly activity: Activity,
    private readonly review: Review,
  ) {}

  /**
   * @param text null takes the explanation back.
   * @returns whether it was kept; where it was not, staff have been told why.
   */
  readonly explain = ({ severity, subject }: ReviewedFinding, text: string | null): Promise<boolean> =>
    this.activity.attempt("explaining", async () => {
      if (severity !== "warning") return false;
      // Read anew: staff, or a colleague, may have written on the sheet of explanations meanwhile.
      const reading = await this.workbook.readGrids("active");
      const change = await this.checks.ask("explain", [reading.grids, subject, text]);
      const { saveChange } = await import(/* webpackChunkName: "save-change" */ "../settings/save-change");
      if (!(await saveChange(this, reading, change))) return false;
      this.show(subject, text);
      this.activity.done(text === null ? explanationRemoved : explanationSaved);
      return true;
    });

  private show(subject: ExplainedSubject, explanation: string | null): void {
    const { result } = this.review.state();
    if (!result) return;
    const findings = result.findings.map((finding) =>
      finding.severity === "warning" && isSame(finding.subject, subject) ? { ...finding, explanation } : finding,
    );
    const outcome = outcomeOf(findings.filter((finding) => finding.explanation === null));
    this.review.show({ ...result, findings, outcome });
  }
}

function isSame(a: ExplainedSubject, b: ExplainedSubject): boolean {
  return a.check === b.check && a.indicator === b.indicator && a.content === b.content && a.goal === b.goal;
}
