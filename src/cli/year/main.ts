import { parseArgs } from "node:util";
import { yearCommands } from "../../strings/year/command-line";
import { assess } from "./assess";
import { compare } from "./compare";
import { merge } from "./merge";
import { plan } from "./plan";
import { Incomplete, Refusal, type Request } from "./request";
import { remind } from "./remind";
import { split } from "./split";
import { summary } from "./summary";

const commands: Readonly<Record<string, (request: Request) => Promise<readonly string[]>>> = {
  plan,
  compare,
  remind,
  split,
  merge,
  summary,
  assess,
};

/** Exit codes: 2 what was asked for could not be done, or not all of it, else 0. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${yearCommands.usage}\n`);
    return name === undefined ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Refusal(yearCommands.unknownCommand(name));
    const lines = await command(requestFrom(rest));
    process.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  } catch (error) {
    if (error instanceof Incomplete) process.stdout.write(`${error.done.join("\n")}\n`);
    else if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function requestFrom(args: readonly string[]): Request {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        place: text,
        year: text,
        out: text,
        "as-of": text,
        due: text,
        "last-year": text,
        rank: { type: "boolean" },
      },
    });
    return { inputs: positionals, ...values, asOf: values["as-of"], lastYear: values["last-year"] };
  } catch {
    throw new Refusal(yearCommands.unknownOption(args.filter((each) => each.startsWith("-")).join(" ")));
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
