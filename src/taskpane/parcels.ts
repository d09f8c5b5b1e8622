/** So many entries of a list travel in one message: each message is read in one turn of the thread that draws the pane. */
export const entriesPerParcel = 1_000;

/** Entries of a long list, ahead of the result that they belong to. */
export interface Parcel {
  /** The result's property that lists them; "" where the result itself is the list. */
  readonly list: string;
  readonly entries: readonly unknown[];
}

/**
 * Takes the long lists out of a result.
 *
 * @example pack({ outcome: "pass", findings: twoThousand }) //=> { parcels: [thousand, thousand], rest: { outcome: "pass", findings: [] } }
 */
export function pack(result: unknown): { readonly parcels: readonly Parcel[]; readonly rest: unknown } {
  if (isLong(result)) return { parcels: cut("", result), rest: [] };
  if (typeof result !== "object" || result === null) return { parcels: [], rest: result };

  const long = Object.entries(result).filter((entry): entry is [string, unknown[]] => isLong(entry[1]));
  if (long.length === 0) return { parcels: [], rest: result };
  return {
    parcels: long.flatMap(([list, entries]) => cut(list, entries)),
    rest: { ...result, ...Object.fromEntries(long.map(([list]) => [list, []])) },
  };
}

/** Puts a result together again. */
export class Unpacking {
  private readonly lists: Record<string, unknown[]> = {};

  take({ list, entries }: Parcel): void {
    (this.lists[list] ??= []).push(...entries);
  }

  complete(rest: unknown): unknown {
    if (Object.keys(this.lists).length === 0) return rest;
    return this.lists[""] ?? { ...(rest as object), ...this.lists };
  }
}

function isLong(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > entriesPerParcel;
}

function cut(list: string, entries: readonly unknown[]): Parcel[] {
  return Array.from({ length: Math.ceil(entries.length / entriesPerParcel) }, (_, index) => ({
    list,
    entries: entries.slice(index * entriesPerParcel, (index + 1) * entriesPerParcel),
  }));
}
