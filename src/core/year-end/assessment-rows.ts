import type { RowMove } from "../report/row-move";
import type { AssessedKind } from "./assessment-columns";
import type { ReadAssessment, WantedRow } from "./read-assessment";

/** Where the rows of 自评汇总 come to stand when some come and some go. */
export interface RowPlan {
  /** From the bottom up, so that none moves what the next one names. */
  readonly moves: readonly RowMove[];
  /** Where a wanted row stands after them. */
  rowOf(row: WantedRow): number;
  /** Where a row that stood there stands after them. */
  standsAt(row: number): number;
  /** Parts of the sheet whose ranges do not grow along: their charts have to be drawn anew. */
  readonly outgrown: ReadonlySet<AssessedKind>;
}

/**
 * A new row comes behind the one that is wanted before it. Excel lets the ranges of charts and formulas grow with rows put in between
 * theirs only, so at the end of a part it comes before the last row.
 */
export function planRows(
  { wanted, matched }: Pick<ReadAssessment, "wanted" | "matched">,
  header: number,
  removed: readonly number[],
): RowPlan {
  const insertedBefore = new Map<number, WantedRow[]>();
  const outgrown = new Set<AssessedKind>();
  let lastOfAll = header;
  for (const kind of new Set(wanted.map((row) => row.kind))) {
    const part = wanted.filter((row) => row.kind === kind);
    const standing = part.flatMap((row) => matched.get(row)?.own.row ?? []);
    const last = Math.max(...standing);
    let before = standing.length === 0 ? lastOfAll : Math.min(...standing) - 1;
    for (const row of part) {
      const there = matched.get(row)?.own.row;
      if (there !== undefined) {
        before = there;
        continue;
      }
      const growsByItself = charted.has(kind) && standing.length > 1;
      const at = growsByItself && (before >= last || before < Math.min(...standing)) ? last : before + 1;
      insertedBefore.set(at, [...(insertedBefore.get(at) ?? []), row]);
      if (charted.has(kind) && standing.length < 2) outgrown.add(kind);
    }
    lastOfAll = Math.max(lastOfAll, ...standing);
  }

  const standsAt = (row: number) =>
    row +
    [...insertedBefore].reduce((sum, [at, rows]) => sum + (at <= row ? rows.length : 0), 0) -
    removed.filter((each) => each < row).length;
  const placed = new Map<WantedRow, number>();
  for (const row of wanted) {
    const there = matched.get(row);
    if (there) placed.set(row, standsAt(there.own.row));
  }
  for (const [at, rows] of insertedBefore) {
    rows.forEach((row, index) => placed.set(row, standsAt(at) - rows.length + index));
  }
  return { moves: movesOf(insertedBefore, removed), rowOf: (row) => placed.get(row)!, standsAt, outgrown };
}

const charted: ReadonlySet<AssessedKind> = new Set(["indicator", "department"]);

function movesOf(insertedBefore: ReadonlyMap<number, readonly WantedRow[]>, removed: readonly number[]): RowMove[] {
  const inserts = [...insertedBefore].map(([row, rows]) => ({ row, count: rows.length }));
  const deletes: RowMove[] = [];
  for (const row of [...removed].sort((a, b) => b - a)) {
    const below = deletes.at(-1);
    if (below?.row === row + 1 && !insertedBefore.has(row + 1)) {
      deletes[deletes.length - 1] = { row, count: below.count - 1 };
    } else deletes.push({ row, count: -1 });
  }
  // Of the same row: what stands there goes before anything comes in its place.
  return [...inserts, ...deletes].sort((a, b) => b.row - a.row || a.count - b.count);
}
