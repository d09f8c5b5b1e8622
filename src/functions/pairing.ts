import { partnersOf, type Place, placeNamed } from "../core/policy/places";
import { functionMessages } from "../strings/function-messages";
import { roleNames } from "../strings/names";
import { invalidArgument, nothingToJudge } from "./failure";

/** The pairing table in force is the guideline's of 2021; earlier years are not known. */
const firstYear = 2021;

export function partnersAt(name: string, year: number | null): readonly string[] {
  const place = placeAt(name);
  const partners = partnersIn(place, year);
  if (partners.length === 0) throw nothingToJudge(functionMessages.noPartner(place.name));
  return partners.map((partner) => partner.name);
}

export function arePartners(a: string, b: string, year: number | null): boolean {
  const other = placeAt(b);
  return partnersIn(placeAt(a), year).some((partner) => partner.name === other.name && partner.city === other.city);
}

export function roleAt(name: string): string {
  return roleNames[placeAt(name).role];
}

function partnersIn(place: Place, year: number | null): readonly Place[] {
  if (year !== null && year < firstYear) throw nothingToJudge(functionMessages.noPairing(year, firstYear));
  return partnersOf(place);
}

function placeAt(name: string): Place {
  const place = placeNamed(name);
  if (!place) throw invalidArgument(functionMessages.unknownPlace(name.trim()));
  return place;
}
