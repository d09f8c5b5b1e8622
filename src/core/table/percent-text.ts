/**
 * A number as the percentage that its format shows: 65% typed into a cell is the number 0.65.
 *
 * All decimals that it has are told, however many the format shows.
 *
 * @returns null when the format shows no percentage.
 * @example percentText(0.655, "0%") //=> "65.5%"
 */
export function percentText(value: number, format: string): string | null {
  if (format.length > 255) return null;
  const [positive = ""] = format.split(";");
  const codes = positive.replace(/"[^"]*"|\\.|[_*]./g, "");
  return codes.includes("%") ? `${Number((value * 100).toPrecision(12))}%` : null;
}
