import { jsonTables } from "./json-tables";
import { describeFailure } from "../strings/failures";
import type { FileResult } from "./check-files";

/** The published JSON form (docs/json.md), version 1. */
export function jsonReport(results: readonly FileResult[]): string {
  const files = results.map(({ file, checked, failure, hidden }) => ({
    file,
    ...(failure && { failure: { code: failure.code, message: failureMessage(failure) } }),
    ...(checked && checked.settings.switchedOff.length > 0 && { switchedOff: checked.settings.switchedOff }),
    ...(hidden.length > 0 && { hidden }),
    tables: checked ? jsonTables(checked) : [],
  }));
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

export function failureMessage({ code, hint }: NonNullable<FileResult["failure"]>): string {
  const { problem, remedy } = describeFailure(code, hint);
  return problem + remedy;
}
