import type { Finding, FindingCode, FindingOf } from "../core/checks/finding";
import { cellToA1 } from "../core/table/a1";
import { findingSentences } from "./finding-sentences";
import { rowText } from "./amounts";

/** A finding in words: where, what, why, how to mend. */
export interface FindingText {
  /** @example "第11行（B11）" */
  readonly place: string;
  readonly problem: string;
  /** The rule and its sentence; null where the reason is in the problem itself. */
  readonly basis: string | null;
  readonly remedy: string;
}

export function describeFinding(finding: Finding): FindingText {
  const { problem, remedy } = sentencesOf(finding);
  const place = `${rowText(finding.cell.row)}（${cellToA1(finding.cell)}）`;
  return { place, problem, basis: basisOf(finding), remedy };
}

/** One line for a terminal or a report. */
export function findingMessage(finding: Finding): string {
  const { place, problem, basis, remedy } = describeFinding(finding);
  return [`${place}${problem}`, basis === null ? "" : `依据：${basis}`, remedy].join("");
}

function sentencesOf<Code extends FindingCode>(finding: FindingOf<Code>): { problem: string; remedy: string } {
  return findingSentences[finding.code](finding.values);
}

function basisOf({ citation }: Finding): string | null {
  return citation && `${citation.document}${citation.article}“${citation.quote}”。`;
}
