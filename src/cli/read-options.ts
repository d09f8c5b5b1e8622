import { parseArgs } from "node:util";

/** What an option takes behind it: a text, or nothing. */
export type OptionKinds<Name extends string> = Readonly<Record<Name, "text" | "flag">>;

export interface Options<Name extends string> {
  readonly texts: Readonly<Partial<Record<Name, string>>>;
  readonly flags: ReadonlySet<Name>;
  /** What stands beside the options: files and folders. */
  readonly inputs: readonly string[];
}

/** What is wrong, and the one option that it is about, as it was typed. */
export interface OptionFault {
  readonly fault: "unknown" | "no-value" | "needless-value";
  readonly option: string;
}

/**
 * Reads the words behind a command. Node's own strict reading says what is wrong in English words alone.
 *
 * @example readOptions(["表.xlsx", "--year", "2026"], { year: "text" })
 * //=> { texts: { year: "2026" }, flags: new Set(), inputs: ["表.xlsx"] }
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  kinds: OptionKinds<Name>,
): Options<Name> | OptionFault {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === "text" ? "string" : "boolean", ...(name === "help" && { short: "h" }) } as const,
      ]),
    ),
  });
  const texts: Partial<Record<Name, string>> = {};
  const flags = new Set<Name>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { rawName: option, value, inlineValue } = token;
    if (!Object.hasOwn(kinds, token.name)) return { fault: "unknown", option };
    const name = token.name as Name;
    if (kinds[name] === "flag") {
      if (value !== undefined) return { fault: "needless-value", option };
      flags.add(name);
    } else {
      // The next option was taken for the value.
      if (value === undefined || (!inlineValue && value.startsWith("-"))) return { fault: "no-value", option };
      texts[name] = value;
    }
  }
  return { texts, flags, inputs: positionals };
}
