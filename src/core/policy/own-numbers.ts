import type { Quantity } from "../quantity";
import { type Attribution, attributeQuantities } from "./attribute-quantities";
import { heldNumbers, type OwnNumbers } from "./pledge";
import type { Indicator } from "./requirement";

/** Sorts out the numbers of a row for an indicator: which are its own, and which of them the row can be held to. */
export function ownNumbers(
  indicator: Indicator,
  content: string,
  goal: string,
  quantities: readonly Quantity[],
): OwnNumbers {
  if (quantities.length === 0) return nothing;
  const attributions = attributeQuantities(indicator, content, goal, quantities);
  return { attributions, held: heldNumbers(indicator, goal, attributions) };
}

const nothing: OwnNumbers = { attributions: [], held: [] };

/** Numbers sorted out, by the place of each in its row. */
export interface NumberPlaces {
  readonly attributions: readonly (Omit<Attribution, "quantity"> & { readonly index: number })[];
  readonly held: readonly number[];
  /** What each number of the row is, last year's figures told apart. */
  readonly roles: readonly Quantity["role"][];
}

/** @param quantities the row's, last year's figures among them told apart. */
export function placesOf({ attributions, held }: OwnNumbers, quantities: readonly Quantity[]): NumberPlaces {
  return {
    attributions: attributions.map(({ quantity, kind, words }) => ({
      index: quantities.indexOf(quantity),
      kind,
      words,
    })),
    held: held.map((quantity) => quantities.indexOf(quantity)),
    roles: quantities.map(({ role }) => role),
  };
}

/** The numbers of another row, sorted out alike. */
export function numbersAt({ attributions, held, roles }: NumberPlaces, quantities: readonly Quantity[]): OwnNumbers {
  const marked = quantities.map((quantity, index) => {
    const role = roles[index]!;
    return quantity.role === role ? quantity : { ...quantity, role };
  });
  return {
    attributions: attributions.map(({ index, kind, words }) => ({ quantity: marked[index]!, kind, words })),
    held: held.map((index) => marked[index]!),
  };
}
