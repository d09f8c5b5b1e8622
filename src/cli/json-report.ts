import { jsonTables } from "./json-tables";
import { describeFailure } from "../strings/failures";
import type { FileResult } from "./check-files";

/** The published JSON form (docs/json.md), version 1. */
export function jsonReport(results: readonly FileResult[]): string {
  return jsonOf(results.map(jsonFile));
}

export function jsonOf(files: readonly object[]): string {
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

/** One file's part of it. Plain data. */
export function jsonFile({ file, checked, failure, hidden }: FileResult): object {
  return {
    file,
    ...(failure && { failure: { code: failure.code, message: failureMessage(failure) } }),
    ...(checked && checked.settings.switchedOff.length > 0 && { switchedOff: checked.settings.switchedOff }),
    ...(hidden.length > 0 && { hidden }),
    tables: checked ? jsonTables(checked) : [],
  };
}

export function failureMessage({ code, hint }: NonNullable<FileResult["failure"]>): string {
  const { problem, remedy } = describeFailure(code, hint);
  return problem + remedy;
}
