import { useEffect, useState } from "react";

/** So many new lines are drawn in one turn; then Excel and the keyboard have theirs. */
export const linesPerTurn = 50;

/**
 * The lines of a list that are drawn by now: those that stand there already, and of new ones a few more each turn.
 *
 * @param printOf lines with the same print look the same, and no two on one list have it.
 */
export function useTurns<Line>(lines: readonly Line[], printOf: (line: Line) => unknown): readonly Line[] {
  const [standing, setStanding] = useState<ReadonlySet<unknown>>(new Set());
  const drawn = leadingLines(lines, standing, printOf);

  useEffect(() => {
    if (drawn.length === standing.size && drawn.every((line) => standing.has(printOf(line)))) return undefined;
    const timer = setTimeout(() => setStanding(new Set(drawn.map(printOf))));
    return () => clearTimeout(timer);
  });
  return drawn;
}

/** From the first line on as many as hold no more new ones than a turn may draw. */
function leadingLines<Line>(
  lines: readonly Line[],
  standing: ReadonlySet<unknown>,
  printOf: (line: Line) => unknown,
): readonly Line[] {
  let fresh = 0;
  const end = lines.findIndex((line) => !standing.has(printOf(line)) && ++fresh > linesPerTurn);
  return end < 0 ? lines : lines.slice(0, end);
}
