import { useMemo, useState } from "react";

/** So many entries of a list stand in the document at once; more only on demand, since each costs layout and memory. */
export const entriesAtOnce = 200;

/** The first entries of a list; another list starts from the top again. */
export function useShown<Entry>(entries: readonly Entry[]) {
  const { count, showMore } = useShownCount(entries);
  const shown = useMemo(() => entries.slice(0, count), [entries, count]);
  return { shown, rest: entries.length - shown.length, showMore };
}

/** How many entries of a list are shown. */
export function useShownCount(list: unknown) {
  const [grown, setGrown] = useState({ list, count: entriesAtOnce });
  const count = grown.list === list ? grown.count : entriesAtOnce;
  return { count, showMore: () => setGrown({ list, count: count + entriesAtOnce }) };
}
