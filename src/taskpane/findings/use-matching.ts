import { useEffect, useState } from "react";
import type { ReviewedFinding } from "../reviewed";
import { matchingFindings } from "./matching-findings";

/** So many findings are searched in one turn: staff go on typing meanwhile. */
export const findingsPerTurn = 1_000;

/** The findings that a query matches; until they are known, those that were found before. */
export function useMatching(findings: readonly ReviewedFinding[], query: string): readonly ReviewedFinding[] {
  const isBlank = query.trim() === "";
  const [matching, setMatching] = useState(findings);
  useEffect(() => {
    if (isBlank) return setMatching(findings);

    let timer: ReturnType<typeof setTimeout> | undefined;
    const found: ReviewedFinding[] = [];
    const searchFrom = (start: number): void => {
      const end = start + findingsPerTurn;
      found.push(...matchingFindings(findings.slice(start, end), query));
      if (end < findings.length) timer = setTimeout(() => searchFrom(end));
      else setMatching(found);
    };
    searchFrom(0);
    return () => clearTimeout(timer);
  }, [findings, query, isBlank]);

  return isBlank ? findings : matching;
}
