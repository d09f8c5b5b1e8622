import type { ReviewedFinding } from "../reviewed";
import type { FindingGroup } from "./group-findings";
import { printOf } from "./print-of";

/** Groups of which nothing is drawn are named for their counts, unless there are so many. */
export const headingsAtOnce = 50;

/** A finding where it stands in the list. */
interface Line {
  readonly group: FindingGroup;
  readonly finding: ReviewedFinding;
  /** Stays with the finding when others come and go, so that what staff have unfolded or begun to write on its card stays too. */
  readonly key: string;
  /** What is drawn there; no other line has it. */
  readonly print: string;
}

/** The first so many findings, group after group. */
export function firstLines(groups: readonly FindingGroup[], count: number): readonly Line[] {
  const lines: Line[] = [];
  for (const group of groups) {
    const before = new Map<string, number>();
    for (const finding of group.findings.slice(0, count - lines.length)) {
      const { check, indicator } = finding.subject;
      const subject = [finding.address, check, indicator].join("\n");
      const index = before.get(subject) ?? 0;
      before.set(subject, index + 1);
      lines.push({
        group,
        finding,
        key: `${subject}\n${index}`,
        print: `${group.name}\n${index}\n${printOf(finding)}`,
      });
    }
    if (lines.length === count) break;
  }
  return lines;
}

interface ListedGroup extends FindingGroup {
  readonly lines: readonly Line[];
}

/** @param isWhole whether no more is going to be drawn for now: only then the groups are named that have no line. */
export function listedGroups(
  groups: readonly FindingGroup[],
  drawn: readonly Line[],
  isWhole: boolean,
): readonly ListedGroup[] {
  const linesOf = new Map<FindingGroup, Line[]>();
  for (const line of drawn) {
    const own = linesOf.get(line.group);
    if (own) own.push(line);
    else linesOf.set(line.group, [line]);
  }
  const listed = isWhole && groups.length <= headingsAtOnce ? groups : [...linesOf.keys()];
  return listed.map((group) => ({ ...group, lines: linesOf.get(group) ?? [] }));
}
