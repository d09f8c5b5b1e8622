import type { Finding, FindingCode, FindingOf } from "../core/checks/finding";
import { isOwnSheet } from "../core/settings/own-sheets";
import { cellToA1 } from "../core/table/a1";
import { type Sentences, type SentencesOf, tableSentences } from "./finding-sentences";
import { levelNames, rowText } from "./amounts";
import { ownSheetSentences } from "./own-sheet-sentences";

export const findingSentences: SentencesOf<FindingCode> = { ...tableSentences, ...ownSheetSentences };

/** A finding in words: where, what, why, how to mend. */
export interface FindingText {
  /** @example "第11行（B11）" */
  readonly place: string;
  readonly problem: string;
  /** The article and its sentence, or the reason in a few words. */
  readonly basis: string | null;
  readonly remedy: string;
}

export function describeFinding(finding: Finding): FindingText {
  const { problem, basis = null, remedy } = sentencesOf(finding);
  // A reader takes a bare row for one of the task table.
  const sheet = isOwnSheet(finding.sheet) ? `工作表“${finding.sheet}”` : "";
  const place = `${sheet}${rowText(finding.cell.row)}（${cellToA1(finding.cell)}）`;
  return { place, problem, basis: citationText(finding) ?? basis, remedy };
}

/** One line for a terminal or a report. */
export function findingMessage(finding: Finding): string {
  const { place, problem, basis, remedy } = describeFinding(finding);
  return [`${place}${problem}`, basis === null ? "" : `依据：${basis}`, remedy].join("");
}

function sentencesOf<Code extends FindingCode>(finding: FindingOf<Code>): Sentences {
  return findingSentences[finding.code](finding.values);
}

function citationText({ citation }: Finding): string | null {
  if (citation?.level === undefined) return citation && `${citation.document}${citation.article}“${citation.quote}”。`;
  const name = `${levelNames[citation.level]}的下限`;
  return citation.document === "" ? `${name}，没有写明文件。` : `${name}，${citation.document}。`;
}
