import zhejiang2021 from "../../policy-data/pairing-zhejiang-2021.json";

/** Who is paired with whom, by a document in force from and to the given years. */
export type Pairing = Omit<typeof zhejiang2021, "effectiveUntil"> & { readonly effectiveUntil: number | null };

/** Newest first. A new pairing is a new file in this list. */
const pairings: readonly Pairing[] = [zhejiang2021];

/** The pairing in force in a year; the newest where the year is unknown or before all of them. */
export function pairingFor(year: number | null): Pairing {
  const inForce = pairings.find(
    ({ effectiveFrom, effectiveUntil }) =>
      year !== null && effectiveFrom <= year && year <= (effectiveUntil ?? Infinity),
  );
  return inForce ?? pairings[0]!;
}
