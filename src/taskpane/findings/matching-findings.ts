import type { ReviewedFinding } from "../reviewed";

/** The findings in which every word of the query stands somewhere; all of them for a blank query. */
export function matchingFindings(findings: readonly ReviewedFinding[], query: string): readonly ReviewedFinding[] {
  const words = query
    .toLowerCase()
    .split(/[\s　]+/)
    .filter(Boolean);
  if (words.length === 0) return findings;
  return findings.filter((finding) => {
    const text = textOf(finding);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ place, title, problem, remedy, basis, departments, subject, explanation }: ReviewedFinding): string {
  const parts = [place, title, problem, remedy, basis, ...departments, subject.content, subject.goal, explanation];
  return parts.join("\n").toLowerCase();
}
