import { functionMessages } from "../strings/function-messages";
import type * as differences from "./differences";
import { nothingToJudge } from "./failure";

/** The comparison is a script of its own: it weighs more than any other function, at every start, and few workbooks ask for it. */
export async function loadDifferences(): Promise<typeof differences> {
  try {
    return await import(/* webpackChunkName: "differences" */ "./differences");
  } catch {
    throw nothingToJudge(functionMessages.notLoaded());
  }
}
