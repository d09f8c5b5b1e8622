import type { Outcome } from "../core/report/outcome";
import { commandLine } from "../strings/command-line";
import { outcomeNames } from "../strings/names";
import type { FileReport } from "./file-report";

const outcomes: readonly Outcome[] = ["errors", "warnings", "pass"];

/** How many tables of each place came to what, below the single reports of several files; "" for one file. */
export function summaryTable(reports: readonly FileReport[]): string {
  if (reports.length < 2) return "";
  const tables = reports.flatMap((report) => report.tables);
  const places = [...new Set(tables.map(({ place }) => place))].sort((one, other) =>
    one === null ? 1 : other === null ? -1 : one.localeCompare(other, "zh-CN"),
  );
  const count = (place: string | null, outcome: Outcome) =>
    tables.filter((table) => table.place === place && table.outcome === outcome).length;
  const rows = places.map((place) => [place ?? commandLine.noPlace, ...outcomes.map((each) => count(place, each))]);
  const total = outcomes.map((outcome) => tables.filter((table) => table.outcome === outcome).length);
  const lines = [
    [commandLine.place, ...outcomes.map((outcome) => outcomeNames[outcome])],
    ...rows,
    [commandLine.total, ...total],
  ].map((cells) => cells.map(String));
  const failed = reports.filter((report) => report.failed).length;
  return [commandLine.summary(reports.length, failed), ...aligned(lines), ""].join("\n");
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => terminalWidth(cells[column] ?? ""))),
  );
  return lines.map((cells) => {
    const padded = cells.map((cell, column) => {
      const space = " ".repeat((widths[column] ?? 0) - terminalWidth(cell));
      return column === 0 ? cell + space : space + cell;
    });
    return `  ${padded.join("  ")}`;
  });
}

/** Chinese characters take two places of a terminal. */
function terminalWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}
