import { describeFailure } from "../../src/strings/failures";
import { FileFailure } from "../../src/xlsx/file-failure";

/** Why a file could not be opened or saved, and what to do, for the status line. */
export function failureText(error: unknown): string {
  if (!(error instanceof FileFailure)) return error instanceof Error ? error.message : String(error);
  const { problem, remedy } = describeFailure(error.code, error.details.kind ?? error.details.measure);
  return `${problem}${remedy}`;
}
