import type { WorkbookPort } from "../../excel/workbook-port";
import type { Preferences } from "../preferences";
import type { Review } from "../review";

/** Fetches what checks after edits once staff like that; most never do. */
export class LiveSwitch {
  private isFetched = false;

  constructor(
    private readonly workbook: WorkbookPort,
    private readonly review: Review,
    private readonly preferences: Preferences,
  ) {}

  /** Follows the switch from now on. */
  start(): void {
    this.preferences.subscribe(() => this.follow());
    this.follow();
  }

  private follow(): void {
    if (this.isFetched || !this.preferences.state().live) return;
    this.isFetched = true;
    import(/* webpackChunkName: "live" */ "./live-review").then(
      ({ LiveReview }) => new LiveReview(this.workbook, this.review, this.preferences).start(),
      // Staff still have the button; the next turn of the switch tries again.
      () => (this.isFetched = false),
    );
  }
}
