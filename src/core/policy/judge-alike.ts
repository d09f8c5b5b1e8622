import { rememberAlike, rememberByObject } from "../text/remember";
import type { RowShape } from "../text/row-shape";
import { mayDiffer } from "../text/shape";
import type { Quantity } from "../quantity";
import { type Judging, judgingOf } from "./judge";
import type { JudgedRow, Judgement } from "./judgement";
import { matchRequirements } from "./match-requirements";
import { areAlike } from "./own-numbers";
import type { Policy } from "./requirement";

/**
 * Judges a row, without columns of its own for values, as rows before it that are like it but for their amounts.
 *
 * What such rows serve and which of their numbers is held against the minimum, their words and the places of their numbers decide: that
 * is found out with the second of them, and of all others only the number is compared.
 *
 * @returns null for the first of them, and where more than one number decides.
 */
export function judgeAlike(policy: Policy, shape: RowShape, row: JudgedRow): readonly Judgement[] | null {
  const judgings = row.relativeTargets.length === 0 ? judgingsFor(policy, shape, row) : null;
  return judgings && judgings.map((judging) => judging(row.quantities));
}

function judgingsFor(policy: Policy, shape: RowShape, row: JudgedRow): readonly Judging[] | null {
  const ofShape = alikeRows(policy)(shape);
  const known = ofShape.find(({ quantities }) => areAlike(quantities, row.quantities));
  if (known) {
    if (known.judgings === undefined) known.judgings = judgingsOf(policy, shape, row);
    return known.judgings;
  }
  if (ofShape.length < mostReadings) ofShape.push({ quantities: row.quantities });
  return null;
}

function judgingsOf(policy: Policy, shape: RowShape, row: JudgedRow): readonly Judging[] | null {
  const judgings: Judging[] = [];
  for (const match of matchRequirements(policy, row.content, row.goal, shape)) {
    // Words around a gap hold the row's own numbers: 资金3亿元到位.
    const judging = mayDiffer(match.words) ? null : judgingOf(match, row);
    if (judging === null) return null;
    judgings.push(judging);
  }
  return judgings;
}

/** Rows of one shape whose numbers are alike. */
interface AlikeRows {
  readonly quantities: readonly Quantity[];
  /** Found out with the second of them; null where more than one number decides. */
  judgings?: readonly Judging[] | null;
}

const alikeRows = rememberByObject<Policy, (shape: RowShape) => AlikeRows[]>(() => rememberAlike(() => []));
/** Numbers of the same words are read in a few ways. */
const mostReadings = 8;
