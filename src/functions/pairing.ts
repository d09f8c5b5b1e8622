import { firstPairedYear, pairingFor } from "../core/policy/pairings";
import { arePartners, partnersOf, type Place, placeNamed } from "../core/policy/places";
import { functionMessages } from "../strings/function-messages";
import { roleNames } from "../strings/names";
import { invalidArgument, nothingToJudge } from "./failure";

export function partnersAt(name: string, year: number | null): readonly string[] {
  const place = placeAt(name);
  mustBePaired(year);
  const partners = partnersOf(place, year);
  if (partners.length === 0) throw nothingToJudge(functionMessages.noPartner(place.name));
  return partners.map((partner) => partner.name);
}

export function arePartnersAt(a: string, b: string, year: number | null): boolean {
  const [one, other] = [placeAt(a), placeAt(b)];
  mustBePaired(year);
  return arePartners(one, other, year);
}

export function roleAt(name: string): string {
  return roleNames[placeAt(name).role];
}

function mustBePaired(year: number | null): void {
  if (year !== null && !pairingFor(year)) throw nothingToJudge(functionMessages.noPairing(year, firstPairedYear));
}

function placeAt(name: string): Place {
  const place = placeNamed(name);
  if (!place) throw invalidArgument(functionMessages.unknownPlace(name.trim()));
  return place;
}
