import { createRoot, type Root } from "react-dom/client";
import { officeReady } from "../excel/office-ready";
import { OfficeWorkbook } from "../excel/office-workbook";
import { startFailures } from "../strings/pane";
import { App, fetchResults } from "./App";
import { choiceStorage } from "./choice-storage";
import { followTheme } from "./follow-theme";
import { createPane, type Pane } from "./pane";
import { followVisibility } from "./pane-visibility";
import { associateRibbonActions } from "./ribbon-actions";
import { startChecks } from "./start-checks";
import { StartFailure } from "./StartFailure";

const floor = "1.9";

void start();

async function start(): Promise<void> {
  const place = document.getElementById("root")!;
  const root = createRoot(place);
  const workbook = new OfficeWorkbook();
  const pane = createPane(workbook, startChecks(), choiceStorage);

  // Staff see their buttons at once; what they press waits for Excel, and for what is still under way.
  place.setAttribute("aria-busy", "true");
  root.render(<App pane={pane} />);
  let met = false;
  await pane.activity.quietly(async () => {
    met = await meetExcel(workbook, pane, root);
  });
  place.removeAttribute("aria-busy");
  if (!met) return;
  pane.live.start();
  // Ahead of the first 审核; where it cannot be had, that asks for it again.
  fetchResults().catch(() => undefined);
}

/** @returns false where there is no Excel that can run the add-in: staff have been told then. */
async function meetExcel(workbook: OfficeWorkbook, pane: Pane, root: Root): Promise<boolean> {
  const info: { host: Office.HostType | null; addin?: { visibilityMode?: string } } = await officeReady();

  const failure =
    info.host !== Office.HostType.Excel
      ? startFailures["not-excel"]
      : Office.context.requirements.isSetSupported("ExcelApi", floor)
        ? null
        : startFailures["too-old"];
  if (failure) {
    root.render(<StartFailure {...failure} />);
    return false;
  }

  followTheme(document.documentElement);
  associateRibbonActions(pane);
  await Promise.race([Promise.all([workbook.prepare(), followVisibility(info.addin?.visibilityMode)]), patience()]);
  return true;
}

/** An Excel that is busy with itself may answer late; what staff press is done all the same. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2_000));
}
