import type { Grid } from "../core/table/grid";
import { reviewGrids } from "./review-grids";
import type { ReviewedWorkbook } from "./reviewed";

/** What the worker answers to the grids it is sent. */
export type CheckAnswer = { readonly result: ReviewedWorkbook } | { readonly failure: string };

self.addEventListener("message", ({ data }: MessageEvent<readonly Grid[]>) => self.postMessage(answer(data)));

/** A failure travels as text: its class would not survive the way. */
function answer(grids: readonly Grid[]): CheckAnswer {
  try {
    return { result: reviewGrids(grids) };
  } catch (error) {
    return { failure: String(error) };
  }
}
