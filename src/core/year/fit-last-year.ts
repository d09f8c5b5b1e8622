import type { CheckedTable } from "../check-workbook";
import type { Place } from "../policy/places";
import { type LastYearFigure, lastYearFigures } from "./last-year";
import { tablesOfYear } from "./tables-of-year";

/** Whose table and which year's: null where nobody knows. */
export interface Office {
  readonly place: Pick<Place, "city" | "name"> | null;
  readonly year: number | null;
}

/** Why a workbook is not last year's of an office: its figures would look just as right in the cells. */
export type Unfit =
  | { readonly kind: "place"; readonly found: string }
  /** The office's table does not say whose it is, and last year's workbook is of several places. */
  | { readonly kind: "several-places"; readonly found: readonly string[] }
  | { readonly kind: "year"; readonly found: number };

export type LastYear = { readonly figures: readonly LastYearFigure[] } | { readonly unfit: Unfit };

/**
 * Last year's figures of an office, from the tables of its own place and of the year before alone. A table that does not say whose
 * it is counts where the workbook tells of no other place.
 */
export function lastYearOf(own: Office, last: readonly CheckedTable[]): LastYear {
  const places = placesOf(last);
  const stranger = places.find((place) => own.place !== null && !isSame(place, own.place));
  const fitting = last.filter(({ place }) =>
    place && own.place ? isSame(place, own.place) : place !== null || stranger === undefined,
  );
  if (fitting.length === 0 && stranger) return { unfit: { kind: "place", found: stranger.name } };
  if (own.place === null && places.length > 1)
    return { unfit: { kind: "several-places", found: places.map(({ name }) => name) } };

  const before = own.year === null ? null : own.year - 1;
  const years = fitting.flatMap(({ year }) => year ?? []);
  const [found] = years;
  if (before !== null && found !== undefined && !years.includes(before)) return { unfit: { kind: "year", found } };
  return { figures: lastYearFigures(tablesOfYear(fitting, before)) };
}

function placesOf(tables: readonly CheckedTable[]): readonly Place[] {
  const places = new Map(tables.flatMap(({ place }) => (place ? [[`${place.city}${place.name}`, place]] : [])));
  return [...places.values()];
}

/** A 鼓楼区 of another city is another place. */
function isSame(one: NonNullable<Office["place"]>, other: NonNullable<Office["place"]>): boolean {
  return one.city === other.city && one.name === other.name;
}
