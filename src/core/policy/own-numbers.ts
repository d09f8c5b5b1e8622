import type { Quantity } from "../quantity";
import { type Attribution, attributeQuantities } from "./attribute-quantities";
import { type JudgedRow, quantityAt } from "./judgement";
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
  readonly attributions: readonly (Omit<Attribution, "quantity"> & NumberPlace)[];
  readonly held: readonly NumberPlace[];
}

interface NumberPlace {
  readonly index: number;
  /** Of last year's figures not what they are by themselves. */
  readonly role: Quantity["role"];
}

/** @param quantities the row's, last year's figures among them told apart. */
export function placesOf({ attributions, held }: OwnNumbers, quantities: readonly Quantity[]): NumberPlaces {
  const placeOf = (quantity: Quantity): NumberPlace => ({ index: quantities.indexOf(quantity), role: quantity.role });
  return {
    attributions: attributions.map(({ quantity, kind, words }) => ({ ...placeOf(quantity), kind, words })),
    held: held.map(placeOf),
  };
}

/** The numbers of another row, sorted out alike. */
export function numbersAt({ attributions, held }: NumberPlaces, row: JudgedRow): OwnNumbers {
  const at = ({ index, role }: NumberPlace): Quantity => {
    const quantity = quantityAt(row, index);
    return quantity.role === role ? quantity : { ...quantity, role };
  };
  return {
    attributions: attributions.map((place) => ({ quantity: at(place), kind: place.kind, words: place.words })),
    held: held.map(at),
  };
}
