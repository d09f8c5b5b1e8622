import type { Quantity } from "../quantity";
import { rememberByObject } from "../text/remember";
import { type Shape, shapeOf } from "../text/shape";
import { type Attribution, attributeQuantities } from "./attribute-quantities";
import { heldNumbers, type OwnNumbers } from "./pledge";
import type { Indicator } from "./requirement";

/**
 * Sorts out the numbers of a row for an indicator.
 *
 * Which number is whose is decided by the words, by units and by where numbers stand, never by how much they say. So it is done once
 * for rows that are alike but for their amounts.
 */
export function ownNumbers(
  indicator: Indicator,
  content: string,
  goal: string,
  quantities: readonly Quantity[],
): OwnNumbers {
  if (quantities.length === 0) return nothing;
  const goalShape = shapeOf(goal);
  const contentShape = shapeOf(content);
  if (goalShape === null || contentShape === null) return sortOut(indicator, content, goal, quantities);

  const known = knownFor(indicator);
  const ofGoal = known.get(goalShape);
  for (const sorted of ofGoal ?? [])
    if (sorted.content === contentShape && areAlike(sorted.quantities, quantities)) return applied(sorted, quantities);

  const own = sortOut(indicator, content, goal, quantities);
  const sorted = remembered(contentShape, quantities, own);
  if (ofGoal && ofGoal.length < mostOfGoal) ofGoal.push(sorted);
  else {
    if (known.size >= mostGoals) known.clear();
    known.set(goalShape, [sorted]);
  }
  return own;
}

const nothing: OwnNumbers = { attributions: [], held: [] };

function sortOut(indicator: Indicator, content: string, goal: string, quantities: readonly Quantity[]): OwnNumbers {
  const attributions = attributeQuantities(indicator, content, goal, quantities);
  return { attributions, held: heldNumbers(indicator, goal, attributions) };
}

/** A row's numbers sorted out, by the place of each in the row. */
interface Sorted {
  readonly content: Shape;
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly (Omit<Attribution, "quantity"> & { readonly index: number })[];
  readonly held: readonly number[];
}

const knownFor = rememberByObject<Indicator, Map<Shape, Sorted[]>>(() => new Map());
const mostGoals = 2_048;
/** The same goal stands under a few topics, and its numbers are read in a few ways. */
const mostOfGoal = 8;

function remembered(content: Shape, quantities: readonly Quantity[], { attributions, held }: OwnNumbers): Sorted {
  return {
    content,
    quantities,
    attributions: attributions.map(({ quantity, kind, words }) => ({
      index: quantities.indexOf(quantity),
      kind,
      words,
    })),
    held: held.map((quantity) => quantities.indexOf(quantity)),
  };
}

function applied(sorted: Sorted, quantities: readonly Quantity[]): OwnNumbers {
  return {
    attributions: sorted.attributions.map(({ index, kind, words }) => ({ quantity: quantities[index]!, kind, words })),
    held: sorted.held.map((index) => quantities[index]!),
  };
}

/** Whether numbers are the same but for how much they say. */
export function areAlike(some: readonly Quantity[], others: readonly Quantity[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (!isAlike(some[index]!, others[index]!)) return false;
  return true;
}

function isAlike(one: Quantity, other: Quantity): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.unit === other.unit &&
    one.role === other.role &&
    one.modality === other.modality &&
    one.step === other.step &&
    (one.relative === undefined) === (other.relative === undefined) &&
    (one.per === other.per || one.per?.join() === other.per?.join())
  );
}
