import type { WorkbookPort } from "../excel/workbook-port";
import { Activity } from "./activity";
import type { Checks } from "./checks";
import { Explanations } from "./explain/explanations";
import { LiveSwitch } from "./live/live-switch";
import type { ChoiceStorage } from "./preferences";
import { Preferences } from "./preferences";
import { Review } from "./review";
import { Tools } from "./tools";

/** Everything behind the pane's buttons. */
export interface Pane {
  readonly activity: Activity;
  readonly preferences: Preferences;
  readonly review: Review;
  readonly explanations: Explanations;
  readonly tools: Tools;
  readonly live: LiveSwitch;
}

export function createPane(workbook: WorkbookPort, checks: Checks, storage: ChoiceStorage): Pane {
  const activity = new Activity();
  const preferences = new Preferences(storage);
  const review = new Review(workbook, checks, activity, preferences);
  return {
    activity,
    preferences,
    review,
    explanations: new Explanations(workbook, checks, activity, review),
    live: new LiveSwitch(workbook, review, preferences),
    tools: new Tools({ workbook, checks, activity, review, preferences }),
  };
}
