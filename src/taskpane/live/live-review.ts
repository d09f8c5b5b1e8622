import { HostFailure } from "../../excel/host-failure";
import type { WorkbookPort } from "../../excel/workbook-port";
import type { Area } from "../../core/table/grid";
import type { Preferences } from "../preferences";
import type { Review } from "../review";
import type { ReviewedTable } from "../reviewed";

/** How long staff must have stopped typing. */
export const pause = 1_500;

/** Rows below a table that belong to it as soon as something is written there. */
const growth = 20;

/**
 * Checks again after staff have edited a task table and paused, where they like that. Nothing happens before their first 审核, while a
 * cell is still being edited, or after an edit elsewhere.
 */
export class LiveReview {
  private stop: Promise<() => Promise<void>> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

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
    const { live } = this.preferences.state();
    if (live && !this.stop) {
      this.stop = this.workbook.watchEdits((sheet, area) => this.heed(sheet, area));
      this.stop.then(
        () => this.catchUp(),
        // An Excel that cannot tell of edits leaves staff with the button they have anyway.
        () => (this.stop = null),
      );
    } else if (!live && this.stop) {
      clearTimeout(this.timer);
      this.stop.then((end) => end()).catch(() => undefined);
      this.stop = null;
    }
  }

  /** Nobody has told of the edits between the last 审核 and now. */
  private catchUp(): void {
    if (this.stop && this.review.state().result) this.wait();
  }

  private heed(sheet: string, area: Area): void {
    const { result } = this.review.state();
    if (result?.tables.some((table) => concerns(table, sheet, area))) this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    // A refresh under way may end after the switch was turned off.
    if (!this.stop) return;
    this.timer = setTimeout(() => void this.refresh(), pause);
  }

  private async refresh(): Promise<void> {
    try {
      if (!(await this.review.refresh())) this.wait();
    } catch (error) {
      if (error instanceof HostFailure && worthWaiting.has(error.kind)) this.wait();
    }
  }
}

/** States that pass by themselves. Anything else shows when staff press 审核. */
const worthWaiting: ReadonlySet<HostFailure["kind"]> = new Set(["cell-being-edited", "busy"]);

/** Title and remarks above count too: they name place and year. */
function concerns({ sheet, area: table }: ReviewedTable, edited: string, area: Area): boolean {
  return edited === sheet && area.top <= table.bottom + growth && area.left <= table.right + 1;
}
