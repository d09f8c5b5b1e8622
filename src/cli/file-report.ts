import type { Outcome } from "../core/report/outcome";
import type { FileResult } from "./check-files";
import { jsonFile, jsonOf } from "./json-report";
import { textReport } from "./text-report";

export type ReportFormat = "text" | "json";

/** What is left of a file once it was checked: its part of the report, and what the summary and the exit code need. Plain data. */
export interface FileReport {
  readonly file: string;
  readonly failed: boolean;
  readonly tables: readonly { readonly place: string | null; readonly outcome: Outcome }[];
  /** Lines of text, or one file's JSON. */
  readonly body: string | object;
}

export function fileReport(result: FileResult, format: ReportFormat): FileReport {
  const { file, checked, failure } = result;
  return {
    file,
    failed: failure !== null,
    tables: checked?.tables.map(({ place, outcome }) => ({ place: place?.name ?? null, outcome })) ?? [],
    body: format === "json" ? jsonFile(result) : textReport([result]),
  };
}

/** The whole report: the same as if all files had been reported at once. */
export function wholeReport(reports: readonly FileReport[], format: ReportFormat): string {
  const bodies = reports.map(({ body }) => body);
  return format === "json" ? jsonOf(bodies as readonly object[]) : bodies.join("");
}
