import { createRoot } from "react-dom/client";
import { OfficeWorkbook } from "../excel/office-workbook";
import { startFailures } from "../strings/pane";
import { App } from "./App";
import { followVisibility } from "./pane-visibility";
import { Review } from "./review";
import { associateRibbonActions } from "./ribbon-actions";
import { StartFailure } from "./StartFailure";

const floor = "1.9";

/** Checks, reference data and sentences: a chunk of its own, fetched once the pane stands. */
const loadChecks = async () => (await import(/* webpackChunkName: "checks" */ "./review-grids")).reviewGrids;

const root = createRoot(document.getElementById("root")!);
const workbook = new OfficeWorkbook();
const review = new Review(workbook, loadChecks);

// Drawn before Excel answers: a click in between waits for it.
root.render(<App review={review} />);
void start();

async function start(): Promise<void> {
  const info: { host: Office.HostType | null; addin?: { visibilityMode?: string } } = await Office.onReady();

  if (info.host !== Office.HostType.Excel) return root.render(<StartFailure {...startFailures["not-excel"]} />);
  if (!Office.context.requirements.isSetSupported("ExcelApi", floor))
    return root.render(<StartFailure {...startFailures["too-old"]} />);

  associateRibbonActions(review);
  await Promise.all([workbook.prepare(), followVisibility(info.addin?.visibilityMode), loadChecks()]);
}
