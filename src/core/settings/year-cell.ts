import { compact } from "../text/simplify";

/**
 * A cell that holds a year.
 *
 * @example yearIn("２０２２年度") //=> 2022
 * @returns null for every year (blank, 每年, 长期), undefined for what is no year.
 */
export function yearIn(text: string): number | null | undefined {
  const bare = compact(text);
  if (/^(每年|各年|长期|全部|不限|所有年度)?$/.test(bare)) return null;
  const year = /^(20\d\d)(年|年度|年起)?$/.exec(bare)?.[1];
  return year === undefined ? undefined : Number(year);
}
