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
 */
export async function keepStamp(workshop: Workshop, reading: Reading, station: Station): Promise<void> {
  const { checks, activity } = workshop;
  const { change, openRemarks } = await checks.ask("stamp", [reading.grids, station, checkedOnText(new Date())]);
  if (openRemarks > 0) activity.tell([warning(openRemarksLeft(openRemarks))]);
  try {
    await saveChange(workshop, reading, change);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const again = () => void activity.run("saving", () => keepStamp(workshop, reading, station));
    activity.tell([failureNotice(error, again)]);
  }
}
