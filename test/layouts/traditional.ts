const pairs = ["区區", "协協", "务務"].map(([simple, full]) => [simple!, full!] as const);

/** The characters of the title that differ, as traditional ones. */
export function traditional(text: string): string {
  return pairs.reduce((result, [simple, full]) => result.replaceAll(simple, full), text);
}
