import { rememberByObject } from "../text/remember";
import { compact } from "../text/simplify";
import { newestPairing, type Pairing, pairingFor } from "./pairings";
import type { Role } from "./requirement";

/** A city, or a county-level place of the pairing table. */
export interface Place {
  /** @example "西湖区" */
  readonly name: string;
  /** The city it lies in; its own name for a city. */
  readonly city: string;
  readonly role: Role;
}

/** Every place that has a role in the year: the cities, paired or not, and the counties of the pairing table. */
export function placesIn(year: number | null = null): readonly Place[] {
  return gazetteerFor(year).places;
}

/**
 * The place that a name means, in any common spelling: 鄞州, 鄞州区, 宁波鄞州, 宁波市鄞州区, 浙江省宁波市鄞州区人民政府.
 *
 * @returns null for a name that the pairing table does not hold.
 */
export function placeNamed(name: string, year: number | null = null): Place | null {
  const wanted = compact(name)
    .replace(/^浙江省?/, "")
    .replace(/(人民)?政府(办公室)?$/, "");
  return gazetteerFor(year).bySpelling.get(wanted) ?? null;
}

/**
 * The place that a heading is about: the first one it names, a county before the city that it stands behind.
 *
 * A place named as the other side (与淳安县, 结对衢江区) comes after one that is not. A county in no pair (杭州市桐庐县) is nobody, and
 * not its city.
 *
 * @example placeIn("杭州市西湖区山海协作工程2022年度工作任务分解表")?.name //=> "西湖区"
 */
export function placeIn(text: string, year: number | null = null): Place | null {
  const heading = compact(text);
  const named = mentionsIn(heading, gazetteerFor(year));
  const first = named.find(({ start }) => !otherSide.test(heading.slice(0, start))) ?? named[0];
  return first?.place ?? null;
}

/** Those on the other side of the pairing table; none in a year without one. A city's partners are cities. */
export function partnersOf(place: Place, year: number | null = null): readonly Place[] {
  const pairing = pairingFor(year);
  return pairing ? partnersIn(pairing)(place) : [];
}

const partnersIn = rememberByObject((pairing: Pairing) =>
  rememberByObject((place: Place): readonly Place[] => {
    const isPartner = new Set(partnerKeys(place, pairing));
    return gazetteerOf(pairing).places.filter((other) => isPartner.has(keyOf(other)));
  }),
);

/** Whether two places are paired, whichever of them supports. */
export function arePartners(one: Place, other: Place, year: number | null = null): boolean {
  return partnersOf(one, year).some((partner) => keyOf(partner) === keyOf(other));
}

/**
 * The places that a row of `place` names as its partners: whole names of the other side of the pairing table.
 *
 * A bare name is not taken (龙泉 may be a river), nor is the city that a partner lies in.
 */
export function counterpartsIn(place: Pick<Place, "role">, text: string, year: number | null = null): readonly Place[] {
  const other: Role = place.role === "supporter" ? "recipient" : "supporter";
  const haystack = compact(text);
  return placesIn(year).filter(({ role, name }) => role === other && haystack.includes(name));
}

/** Whether this supporter's recipient has no other one. */
export function isSoleSupporter(place: Place, year: number | null = null): boolean {
  if (place.role !== "supporter") return false;
  const [recipient] = partnersOf(place, year);
  return recipient !== undefined && partnersOf(recipient, year).length === 1;
}

/** Words before a place that is not the heading's own. */
const otherSide = /(与|和|同|及|跟|向|赴|到|对口|结对|支援|帮扶|援助|协助|助力|助推|支持|携手|联合)$/;

interface Gazetteer {
  readonly places: readonly Place[];
  /** Null for a county without a role, so that it is not taken for its city. */
  readonly bySpelling: ReadonlyMap<string, Place | null>;
  /** The first characters of the spellings, and how long they are at most. */
  readonly beginnings: ReadonlySet<string>;
  readonly longest: number;
}

/** Names and roles are told by the newest table in a year without one. */
function gazetteerFor(year: number | null): Gazetteer {
  return gazetteerOf(pairingFor(year) ?? newestPairing);
}

const gazetteerOf = rememberByObject((pairing: Pairing): Gazetteer => {
  const places = placesOf(pairing);
  const bySpelling = new Map<string, Place | null>([
    ...pairing.unpaired.flatMap(({ city, county }) => spellings(county, city).map((name) => [name, null] as const)),
    ...places.flatMap((place) =>
      spellings(place.name, place.role === "city" ? null : place.city).map((name) => [name, place] as const),
    ),
  ]);
  const names = [...bySpelling.keys()];
  const beginnings = new Set(names.map((name) => name.charAt(0)));
  return { places, bySpelling, beginnings, longest: Math.max(...names.map((name) => name.length)) };
});

function placesOf({ cities, countyPairs }: Pairing): readonly Place[] {
  const counties = countyPairs.flatMap(({ city, county, supporters }): readonly Place[] => [
    { name: county, city, role: "recipient" },
    ...supporters.map((supporter) => ({ name: supporter.county, city: supporter.city, role: "supporter" as const })),
  ]);
  return [...cities.map((name) => ({ name, city: name, role: "city" as const })), ...counties];
}

/** 景宁畲族自治县 is also 景宁县 and 景宁; a bare name needs two characters so that it is not found inside other words. */
function spellings(name: string, city: string | null): readonly string[] {
  const bare = name.replace(/(畲族)?自治县$|[市区县]$/, "");
  const short = name.endsWith("自治县") ? [`${bare}县`, `${bare}自治县`] : [];
  const names = [name, ...short, ...(bare.length >= 2 ? [bare] : [])];
  if (city === null) return names;
  const bareCity = city.replace(/市$/, "");
  return [...names, ...names.flatMap((each) => [city + each, bareCity + each])];
}

interface Mention {
  readonly place: Place | null;
  readonly start: number;
}

/** From left to right, the longest spelling at each place. */
function mentionsIn(text: string, { bySpelling, beginnings, longest }: Gazetteer): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!beginnings.has(text.charAt(start))) continue;
    for (let length = Math.min(longest, text.length - start); length >= 2; length--) {
      const place = bySpelling.get(text.slice(start, start + length));
      if (place === undefined) continue;
      mentions.push({ place, start });
      start += length - 1;
      break;
    }
  }
  return mentions;
}

function partnerKeys(place: Place, { countyPairs, cityPairs }: Pairing): readonly string[] {
  if (place.role === "city")
    return cityPairs.flatMap(({ recipient, supporters }) => {
      const names = recipient === place.name ? supporters : supporters.includes(place.name) ? [recipient] : [];
      return names.map((name) => keyOf({ city: name, name }));
    });
  return countyPairs.flatMap(({ city, county, supporters }) => {
    const recipient = keyOf({ city, name: county });
    const keys = supporters.map((supporter) => keyOf({ city: supporter.city, name: supporter.county }));
    if (recipient === keyOf(place)) return keys;
    return keys.includes(keyOf(place)) ? [recipient] : [];
  });
}

function keyOf({ city, name }: Pick<Place, "city" | "name">): string {
  return city + name;
}
