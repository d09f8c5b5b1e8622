import { createRoot } from "react-dom/client";
import { OfficeWorkbook } from "../excel/office-workbook";
import { startFailures } from "../strings/pane";
import { App, fetchResults } from "./App";
import { choiceStorage } from "./choice-storage";
import { followTheme } from "./follow-theme";
import { createPane } from "./pane";
import { followVisibility } from "./pane-visibility";
import { associateRibbonActions } from "./ribbon-actions";
import { startChecks } from "./start-checks";
import { StartFailure } from "./StartFailure";

const floor = "1.9";

// Without office.js there is nothing to do here: greet-old-excel.js has told staff which file did not load.
if ("Office" in window) void start();

async function start(): Promise<void> {
  const root = createRoot(document.getElementById("root")!);
  const workbook = new OfficeWorkbook();
  const pane = createPane(workbook, startChecks(), choiceStorage);

  const info: { host: Office.HostType | null; addin?: { visibilityMode?: string } } = await Office.onReady();

  if (info.host !== Office.HostType.Excel) return root.render(<StartFailure {...startFailures["not-excel"]} />);
  if (!Office.context.requirements.isSetSupported("ExcelApi", floor))
    return root.render(<StartFailure {...startFailures["too-old"]} />);

  followTheme(document.documentElement);
  associateRibbonActions(pane);
  // Before the first button: what is still under way would stand in the way of the first 审核.
  await Promise.race([Promise.all([workbook.prepare(), followVisibility(info.addin?.visibilityMode)]), patience()]);
  root.render(<App pane={pane} />);
  pane.live.start();
  // Ahead of the first 审核; where it cannot be had, that asks for it again.
  fetchResults().catch(() => undefined);
}

/** An Excel that is busy with itself may answer late; staff get their buttons all the same. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2_000));
}
