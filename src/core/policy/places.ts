import pairingFile from "../../policy-data/pairing-zhejiang-2021.json";
import { compact } from "../text/simplify";
import type { Role } from "./requirement";

/** A city or a county-level place of the pairing table. */
export interface Place {
  /** @example "西湖区" */
  readonly name: string;
  /** The city it lies in; its own name for a city. */
  readonly city: string;
  readonly role: Role;
}

interface CountyPair {
  readonly recipient: Place;
  readonly supporter: Place;
}

const cities: readonly Place[] = pairingFile.cities.map((name) => ({ name, city: name, role: "city" }));

const countyPairs: readonly CountyPair[] = pairingFile.countyPairs.flatMap(({ city, county, supporters }) =>
  supporters.map((supporter) => ({
    recipient: { name: county, city, role: "recipient" },
    supporter: { name: supporter.county, city: supporter.city, role: "supporter" },
  })),
);

const places: readonly Place[] = unique([
  ...cities,
  ...countyPairs.flatMap(({ recipient, supporter }) => [recipient, supporter]),
]);

/**
 * The place that a name means, in any common spelling: 鄞州, 鄞州区, 宁波鄞州, 宁波市鄞州区.
 *
 * @returns null for a name that the pairing table does not hold.
 */
export function placeNamed(name: string): Place | null {
  const wanted = compact(name).replace(/^浙江省?/, "");
  return places.find((place) => spellings(place).includes(wanted)) ?? null;
}

/**
 * The place that a heading is about: the first one it names, a county before the city that it stands behind.
 *
 * @example placeIn("杭州市西湖区山海协作工程2022年度工作任务分解表")?.name //=> "西湖区"
 */
export function placeIn(text: string): Place | null {
  const haystack = compact(text);
  let best: { place: Place; at: number; length: number } | null = null;
  for (const place of places) {
    for (const spelling of spellings(place)) {
      const at = haystack.indexOf(spelling);
      if (at < 0) continue;
      if (!best || at < best.at || (at === best.at && spelling.length > best.length))
        best = { place, at, length: spelling.length };
    }
  }
  return best?.place ?? null;
}

/** Those on the other side of the pairing table. A city's partners are cities. */
export function partnersOf(place: Place): readonly Place[] {
  if (place.role === "supporter")
    return countyPairs.filter(({ supporter }) => supporter.name === place.name).map(({ recipient }) => recipient);
  if (place.role === "recipient")
    return countyPairs.filter(({ recipient }) => recipient.name === place.name).map(({ supporter }) => supporter);
  const names = pairingFile.cityPairs.flatMap(({ recipient, supporters }) => {
    if (recipient === place.name) return supporters;
    return supporters.includes(place.name) ? [recipient] : [];
  });
  return names.map((name) => cities.find((city) => city.name === name)!);
}

/**
 * The places that a row of `place` names as its partners: whole names of the other side of the pairing table.
 *
 * A bare name is not taken (龙泉 may be a river), nor is the city that a partner lies in.
 */
export function counterpartsIn(place: Place, text: string): readonly Place[] {
  const other: Role = place.role === "supporter" ? "recipient" : "supporter";
  const haystack = compact(text);
  return places.filter(({ role, name }) => role === other && haystack.includes(name));
}

/** Whether this supporter's recipient has no other one. */
export function isSoleSupporter(place: Place): boolean {
  if (place.role !== "supporter") return false;
  const [recipient] = partnersOf(place);
  return recipient !== undefined && partnersOf(recipient).length === 1;
}

/** Whole names first; a bare name needs two characters so that it is not found inside other words. */
function spellings(place: Place): readonly string[] {
  const bare = place.name.replace(/(畲族)?自治县$|[市区县]$/, "");
  const names = bare.length >= 2 ? [place.name, bare] : [place.name];
  if (place.role === "city") return names;
  const city = place.city.replace(/市$/, "");
  return [...names, ...names.flatMap((name) => [place.city + name, city + name])];
}

function unique(all: readonly Place[]): readonly Place[] {
  return [...new Map(all.map((place) => [place.city + place.name, place])).values()];
}
