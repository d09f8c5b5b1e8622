import { isOwnSheet } from "../../core/settings/own-sheets";
import type { SheetArea, WorkbookPort } from "../../excel/workbook-port";
import { passesByItself, pause } from "../patience";
import type { Preferences } from "../preferences";
import type { Review } from "../review";
import type { ReviewedTable } from "../reviewed";

/** Rows below a table that belong to it as soon as something is written there. */
const growth = 20;

/** After so many readings of edited cells everything is read once more: Excel may have kept a change to itself. */
const mostPatches = 10;

/**
 * Checks again after staff have edited a task table and paused, where they like that. Nothing happens before their first 审核, while a
 * cell is still being edited, or after an edit elsewhere. Only edited cells are read where that is enough.
 */
export class LiveReview {
  private stop: Promise<() => Promise<void>> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Edited since the last reading, in tables or elsewhere; null: more than these cells may have changed. */
  private edits: readonly SheetArea[] | null = null;
  private patches = 0;

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
      this.edits = null;
      this.stop = this.workbook.watchEdits(
        (edit) => this.heed(edit),
        () => (this.edits = null),
      );
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

  private heed(edit: SheetArea): void {
    this.edits &&= [...this.edits, edit];
    const { result } = this.review.state();
    if (result && (isOwnSheet(edit.sheet) || result.tables.some((table) => concerns(table, edit)))) this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    // A refresh under way may end after the switch was turned off.
    if (!this.stop) return;
    this.timer = setTimeout(() => void this.refresh(), pause);
  }

  private async refresh(): Promise<void> {
    const edits = this.patches < mostPatches ? this.edits : null;
    // What is edited from here on is for the next time.
    this.edits = [];
    try {
      if (await this.review.refresh(edits)) this.patches = edits ? this.patches + 1 : 0;
      else this.again(edits);
    } catch (error) {
      // Anything else shows when staff press 审核.
      this.again(edits, !passesByItself(error));
    }
  }

  /** What was not read is still to be read. */
  private again(edits: readonly SheetArea[] | null, isInVain = false): void {
    this.edits = this.edits && edits && [...edits, ...this.edits];
    if (!isInVain) this.wait();
  }
}

/** Title and remarks above count too: they name place and year. */
function concerns({ sheet, area: table }: ReviewedTable, { sheet: edited, area }: SheetArea): boolean {
  return edited === sheet && area.top <= table.bottom + growth && area.left <= table.right + 1;
}
