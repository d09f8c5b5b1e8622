import type { CheckedTable } from "../core/check-workbook";
import type { Finding } from "../core/checks/finding";
import { severities } from "../core/checks/severity";
import { areaToA1 } from "../core/table/a1";
import { checkTitles } from "../strings/check-titles";
import { commandLine } from "../strings/command-line";
import { describeFinding } from "../strings/describe-finding";
import { ignoredNotes } from "../strings/ignored-content";
import { outcomeNames, severityNames } from "../strings/names";
import { identityText } from "../strings/identity-text";
import type { FileResult } from "./check-files";
import { failureMessage } from "./json-report";

/** What a person reads in the terminal: each file, each table, its findings by severity. */
export function textReport(results: readonly FileResult[]): string {
  return results.flatMap(fileLines).join("\n") + "\n";
}

function fileLines({ file, checked, failure, ignored, hidden }: FileResult): readonly string[] {
  const notes = [
    ...ignored.map((content) => `  ${commandLine.note(ignoredNotes[content])}`),
    ...(hidden.length > 0 ? [`  ${commandLine.note(commandLine.hiddenTables(hidden))}`] : []),
  ];
  const tables = checked?.tables.flatMap(tableLines) ?? [];
  if (!failure) return [file, ...notes, ...tables, ""];
  const sentence = failureMessage(failure);
  return [
    file,
    ...notes,
    ...tables,
    `  ${checked ? commandLine.copyNotWritten(sentence) : commandLine.notChecked(sentence)}`,
    "",
  ];
}

function tableLines(table: CheckedTable): readonly string[] {
  const [title, identity, outcome] = summaryLines(table);
  const bySeverity = severities.flatMap((severity) =>
    severityLines(
      severity,
      table.findings.filter((finding) => finding.severity === severity),
    ),
  );
  return [title, identity, ...bySeverity, outcome];
}

/** A table in three lines: what it is, whose it is, what it comes to. */
export function summaryLines(table: CheckedTable): readonly [string, string, string] {
  const { sheet, area, title } = table.table;
  return [
    `  ${sheet}!${areaToA1(area)}  ${title?.text ?? commandLine.noTitle}`,
    `  ${identityText(table)}`,
    `  ${commandLine.outcome}${summaryText(table)}`,
  ];
}

function summaryText({ outcome, findings }: Pick<CheckedTable, "outcome" | "findings">): string {
  const open = findings.filter((finding) => finding.explanation === undefined);
  const counts = severities.map(
    (severity) => `${severityNames[severity]}${open.filter((finding) => finding.severity === severity).length}`,
  );
  const explained = findings.length - open.length;
  return commandLine.outcomeWithCounts(
    outcomeNames[outcome],
    explained > 0 ? [...counts, commandLine.explainedCount(explained)] : counts,
  );
}

function severityLines(severity: (typeof severities)[number], findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const explained = findings.filter(({ explanation }) => explanation !== undefined).length;
  return [
    `  ${commandLine.severityHeading(severityNames[severity], findings.length, explained)}`,
    ...findings.flatMap(findingLines),
  ];
}

function findingLines(finding: Finding): readonly string[] {
  const { place, problem, basis, remedy } = describeFinding(finding);
  return [
    `    ${place}${checkTitles[finding.check] ?? finding.check}：${problem}`,
    ...(basis === null ? [] : [`      ${commandLine.basis}${basis}`]),
    // Who has explained a warning need not mend it.
    finding.explanation === undefined
      ? `      ${commandLine.remedy}${remedy}`
      : `      ${commandLine.explanation}${finding.explanation}`,
  ];
}
