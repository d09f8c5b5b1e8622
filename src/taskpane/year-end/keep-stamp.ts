import { HostFailure } from "../../excel/host-failure";
import type { Reading } from "../../excel/workbook-port";
import type { Station } from "../../core/year-end/history";
import { checkedOnText } from "../../strings/pane-papers";
import { openRemarksLeft } from "../../strings/year-end/submission-words";
import { failureNotice, warning } from "../notice";
import { saveChange } from "../settings/save-change";
import type { Workshop } from "../tools";

/**
 * Keeps what the workbook was like when something went out, and warns where remarks on it are still open. What has gone out has gone
 * out: a stamp that cannot be kept is told and no more.
 *
 * @returns whether it was kept.
 */
export async function keepStamp(workshop: Workshop, reading: Reading, station: Station): Promise<boolean> {
  const { checks, activity } = workshop;
  const { change, openRemarks } = await checks.ask("stamp", [reading.grids, station, checkedOnText(new Date())]);
  if (openRemarks > 0) activity.tell([warning(openRemarksLeft(openRemarks))]);
  try {
    return await saveChange(workshop, reading, change);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const again = () => void activity.run("saving", async () => void (await keepStamp(workshop, reading, station)));
    activity.tell([failureNotice(error, again)]);
    return false;
  }
}

/** For what did not go out after all. */
export async function takeBackStamp(workshop: Workshop): Promise<void> {
  const { workbook, checks } = workshop;
  const reading = await workbook.readGrids("all");
  await saveChange(workshop, reading, await checks.ask("withoutLastStamp", [reading.grids]));
}
