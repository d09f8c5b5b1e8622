import { placesIn } from "../policy/places";

/**
 * The paired places that a text names, in full and in short: beside them a word that only one side writes is no difference.
 *
 * @example placeNamesIn("帮助淳安县培训") //=> ["淳安县", "淳安"]
 */
export function placeNamesIn(text: string): readonly string[] {
  return placesIn()
    .map(({ name }) => [name, name.replace(/[县区市]$/u, "")] as const)
    .filter(([name, short]) => text.includes(name) || (short.length >= 2 && text.includes(short)))
    .flat();
}
