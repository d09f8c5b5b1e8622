import { functionMessages } from "../strings/function-messages";
import { nothingToJudge } from "./failure";

// Scripts of their own: each weighs more than any other function, at every start, and few workbooks ask for it.

export const loadDifferences = () => later(import(/* webpackChunkName: "differences" */ "./differences"));
export const loadTableChecks = () => later(import(/* webpackChunkName: "table-checks" */ "./table-checks"));

async function later<Module>(script: Promise<Module>): Promise<Module> {
  try {
    return await script;
  } catch {
    throw nothingToJudge(functionMessages.notLoaded());
  }
}
