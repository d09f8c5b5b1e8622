import { type Place, placeIn, placeNamed } from "../policy/places";
import { isNoteLine } from "../table/side-lines";
import type { TaskTable } from "../table/task-table";
import { compact } from "../text/simplify";

/** A table with the place and year it speaks for. */
export interface LocatedTable {
  readonly table: TaskTable;
  readonly place: Place | null;
  readonly year: number | null;
}

/**
 * Says of every table of a workbook whose it is and of which year.
 *
 * A sheet per department often names neither: it is then taken to belong with the others, where these agree.
 *
 * @param known what the caller knows better than the sheets.
 */
export function locateTables(
  tables: readonly TaskTable[],
  known: { readonly place?: string; readonly year?: number },
): readonly LocatedTable[] {
  const asked = known.place === undefined ? undefined : (placeNamed(known.place) ?? placeIn(known.place));
  const own = tables.map((table) => ({
    table,
    place: asked === undefined ? placeOf(table) : asked,
    year: known.year ?? table.year,
  }));
  const sharedPlace = onlyOne(
    own.map(({ place }) => place),
    (place) => place.city + place.name,
  );
  const sharedYear = onlyOne(
    own.map(({ year }) => year),
    String,
  );
  return own.map(({ table, place, year }) => ({ table, place: place ?? sharedPlace, year: year ?? sharedYear }));
}

/** The title speaks first. Notes tell of partners and do not count, except who filled the table in. */
function placeOf({ title, surroundings, sheet }: TaskTable): Place | null {
  const lines = surroundings.filter(
    (line) => !isNoteLine(line) || /^(填表|填报|填制|编制|编报|制表|报送|上报|申报)(单位|部门)/.test(compact(line)),
  );
  for (const text of [title?.text ?? "", ...lines, sheet]) {
    const place = text.length > 200 ? null : placeIn(text);
    if (place) return place;
  }
  return null;
}

function onlyOne<Value>(values: readonly (Value | null)[], keyOf: (value: Value) => string): Value | null {
  const known = new Map(values.flatMap((value) => (value === null ? [] : [[keyOf(value), value] as const])));
  return known.size === 1 ? [...known.values()][0]! : null;
}
