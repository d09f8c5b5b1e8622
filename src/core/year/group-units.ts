import { sameDepartment } from "../evidence";

/**
 * Which names mean one unit, each with the name that it was first written by. A name that fits several units that differ
 * (财政局 beside 市财政局 and 区财政局) stays by itself: nobody knows whose rows these are.
 *
 * @example groupUnits(["区发改局", "区商务局", "区发展和改革局"]).get("区发展和改革局") //=> "区发改局"
 */
export function groupUnits(written: Iterable<string>): ReadonlyMap<string, string> {
  const names = [...new Set(written)];
  if (names.length > mostUnits) return new Map(names.map((name) => [name, name]));
  const alike = new Map(names.map((name) => [name, names.filter((other) => sameDepartment(name, other))]));
  const isClear = (name: string): boolean => {
    const own = alike.get(name)!;
    return own.every((one) => own.every((other) => sameDepartment(one, other)));
  };
  const clear = new Set(names.filter(isClear));
  return new Map(
    names.map((name) => [name, (clear.has(name) && alike.get(name)!.find((other) => clear.has(other))) || name]),
  );
}

/** More than a county has by far: what names more is no list of units, and every name is held against every other. */
const mostUnits = 500;
