import { toHostFailure } from "./host-failure";

/** Runs one batch against Excel. The only place that calls `Excel.run`, so that every failure comes out sorted. */
export async function request<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    // Excel's own part of office.js loads after the pane is drawn; a click may come first.
    await Office.onReady();
    return await Excel.run(batch);
  } catch (error) {
    throw toHostFailure(error);
  }
}
