import { toHostFailure } from "./host-failure";
import { officeReady } from "./office-ready";

/** Runs one batch against Excel. The only place that calls `Excel.run`, so that every failure comes out sorted. */
export async function request<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    // office.js, and Excel's own part of it, load after the pane is drawn; a click may come first.
    await officeReady();
    return await Excel.run(batch);
  } catch (error) {
    throw toHostFailure(error);
  }
}
