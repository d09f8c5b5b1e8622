import type { Outcome } from "../core/report/outcome";
import type { FileResult } from "./check-files";
import { jsonReport } from "./json-report";
import { textReport } from "./text-report";

export type ReportFormat = "text" | "json";

/** What is left of a file once it was checked: its part of the report, and what the summary and the exit code need. Plain data. */
export interface FileReport {
  readonly file: string;
  readonly failed: boolean;
  readonly tables: readonly { readonly place: string | null; readonly outcome: Outcome }[];
  /** Lines of text, or one file's JSON. */
  readonly body: string;
}

export function fileReport(result: FileResult, format: ReportFormat): FileReport {
  const { file, checked, failure } = result;
  return {
    file,
    failed: failure !== null,
    tables: checked?.tables.map(({ place, outcome }) => ({ place: place?.name ?? null, outcome })) ?? [],
    body: format === "json" ? oneFileOf(jsonReport([result])) : textReport([result]),
  };
}

interface JsonReport {
  readonly version: number;
  readonly files: readonly unknown[];
}

function oneFileOf(report: string): string {
  return JSON.stringify((JSON.parse(report) as JsonReport).files[0]);
}

/** The whole report: the same as if all files had been reported at once. */
export function wholeReport(reports: readonly FileReport[], format: ReportFormat): string {
  if (format === "text") return reports.map(({ body }) => body).join("");
  const { version } = JSON.parse(jsonReport([])) as JsonReport;
  return `${JSON.stringify({ version, files: reports.map(({ body }) => JSON.parse(body) as unknown) }, null, 2)}\n`;
}
