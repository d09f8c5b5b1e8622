import type { SummaryRow } from "./summarise";

/**
 * Where offices stand by how much of an indicator they have done: of their own minimum, else of their own target. Equal shares share a
 * rank, and the next one is passed over (1, 2, 2, 4). Whoever reports nothing has no rank.
 *
 * Only for who asks for it: a summary by itself ranks nobody.
 */
export function rankOffices(rows: readonly SummaryRow[], indicator: string): ReadonlyMap<SummaryRow, number> {
  const shares = rows.flatMap((row) => {
    const share = shareOf(row, indicator);
    return share === null ? [] : [{ row, share }];
  });
  return new Map(shares.map(({ row, share }) => [row, 1 + shares.filter((other) => other.share > share).length]));
}

function shareOf({ cells }: SummaryRow, indicator: string): number | null {
  const cell = cells.find(({ requirement }) => requirement.id === indicator);
  if (!cell || cell.completed === null) return null;
  const least = cell.requirement.minimum?.value ?? cell.target;
  return least === null || least <= 0 ? null : cell.completed / least;
}
