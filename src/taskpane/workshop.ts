import type { WorkbookPort } from "../excel/workbook-port";
import type { Activity } from "./activity";
import type { Checks } from "./checks";
import type { Preferences } from "./preferences";
import type { Review } from "./review";

/** What a tool works with. */
export interface Workshop {
  readonly workbook: WorkbookPort;
  readonly checks: Checks;
  readonly activity: Activity;
  readonly review: Review;
  readonly preferences: Preferences;
}
