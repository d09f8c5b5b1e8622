import path from "node:path";
import { checkFiles } from "../../src/cli/check-files";
import { failureMessage } from "../../src/cli/json-report";
import { summaryLines } from "../../src/cli/text-report";
import { strings } from "../strings";

const sample = "assets/sample/xihu-2022.xlsx";

/** What the sample comes to, in a few lines, and the command that lists every finding. */
export async function sampleOutcome(root: string): Promise<string> {
  const [result] = await checkFiles([path.join(root, sample)], null, {});
  const { checked, failure } = result!;
  if (failure) return `  ${failureMessage(failure)}`;
  return [...checked!.tables.flatMap(summaryLines), `  ${strings.server.everyFinding} npm run check -- ${sample}`].join(
    "\n",
  );
}
