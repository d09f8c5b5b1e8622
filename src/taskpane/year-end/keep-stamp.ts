import { HostFailure } from "../../excel/host-failure";
import type { Reading } from "../../excel/workbook-port";
import type { Station } from "../../core/year-end/history";
import { checkedOnText } from "../../strings/pane-papers";
import { openRemarksLeft, stampLeft } from "../../strings/year-end/submission-words";
import { failureNotice, warning } from "../notice";
import { saveChange } from "../settings/save-change";
import type { Workshop } from "../workshop";
import type { TakenStamp } from "./year-end-papers";

/**
 * Keeps what the workbook is like when something goes out, and warns where remarks on it are still open. A stamp that cannot be kept
 * holds nothing up: it is told and no more.
 *
 * @returns what was kept; null where nothing was.
 */
export async function keepStamp(workshop: Workshop, reading: Reading, station: Station): Promise<TakenStamp | null> {
  const { checks, activity } = workshop;
  const time = checkedOnText(new Date());
  const { change, openRemarks, ...taken } = await checks.ask("stamp", [reading.grids, station, time]);
  if (openRemarks > 0) activity.tell([warning(openRemarksLeft(openRemarks))]);
  try {
    return (await saveChange(workshop, reading, change)) ? taken : null;
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const again = () => void activity.run("saving", async () => void (await keepStamp(workshop, reading, station)));
    activity.tell([failureNotice(error, again, true)]);
    return null;
  }
}

/** For what did not go out after all. Never rejects: why it did not go out is what staff must hear of. */
export async function takeBackStamp(workshop: Workshop, taken: TakenStamp): Promise<void> {
  const { workbook, checks, activity } = workshop;
  try {
    const reading = await workbook.readGrids("all");
    await saveChange(workshop, reading, await checks.ask("withoutStamp", [reading.grids, taken]));
  } catch {
    activity.tell([warning(stampLeft(taken.stamp.time))]);
  }
}
