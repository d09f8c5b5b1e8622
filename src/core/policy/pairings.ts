import zhejiang2021 from "../../policy-data/pairing-zhejiang-2021.json";

/** Who is paired with whom, by a document in force from and to the given years. */
export type Pairing = Omit<typeof zhejiang2021, "effectiveUntil"> & { readonly effectiveUntil: number | null };

export const newestPairing: Pairing = zhejiang2021;

/** Newest first. A new pairing is a new file in this list. */
const pairings: readonly Pairing[] = [newestPairing];

/** The first year of which it is known who is paired with whom. */
export const firstPairedYear = Math.min(...pairings.map(({ effectiveFrom }) => effectiveFrom));

/** The pairing in force in a year, the newest where the year is unknown; null where the year has none. */
export function pairingFor(year: number | null): Pairing | null {
  if (year === null) return newestPairing;
  return (
    pairings.find(
      ({ effectiveFrom, effectiveUntil }) => effectiveFrom <= year && year <= (effectiveUntil ?? Infinity),
    ) ?? null
  );
}

/** The counties that are supported, without 县 or 区: 淳安, 景宁. */
export function recipientNames({ countyPairs }: Pairing): readonly string[] {
  return countyPairs.map(({ county }) => county.replace(/(畲族)?自治县$|[市区县]$/, ""));
}
