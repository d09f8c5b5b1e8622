import { commandLine } from "../../strings/command-line";
import { yearCommands } from "../../strings/year/command-line";
import { type OptionKinds, readOptions } from "../read-options";
import { assess } from "./assess";
import { compare } from "./compare";
import { merge } from "./merge";
import { plan } from "./plan";
import { Incomplete, Refusal, type Request } from "./request";
import { remind } from "./remind";
import { split } from "./split";
import { summary } from "./summary";

interface Command {
  readonly run: (request: Request) => Promise<readonly string[]>;
  /** How many files it reads at most. */
  readonly inputs: number;
  readonly options: readonly (keyof typeof kinds)[];
}

const kinds = {
  place: "text",
  year: "text",
  out: "text",
  "as-of": "text",
  due: "text",
  "last-year": "text",
  rank: "flag",
} as const satisfies OptionKinds<string>;

const commands: Readonly<Record<string, Command>> = {
  plan: { run: plan, inputs: 0, options: ["place", "year", "out", "last-year"] },
  compare: { run: compare, inputs: 2, options: ["out"] },
  remind: { run: remind, inputs: 1, options: ["as-of", "due", "out"] },
  split: { run: split, inputs: 1, options: ["year", "out"] },
  merge: { run: merge, inputs: Infinity, options: ["out"] },
  summary: { run: summary, inputs: Infinity, options: ["rank", "out"] },
  assess: { run: assess, inputs: 1, options: ["out"] },
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
    const lines = await command.run(requestFor(name, command, rest));
    process.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  } catch (error) {
    if (error instanceof Incomplete) process.stdout.write(`${error.done.join("\n")}\n`);
    else if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** @throws Refusal where something was typed that the command has no use for: it would be passed over in silence. */
function requestFor(name: string, command: Command, args: readonly string[]): Request {
  const own = Object.fromEntries(command.options.map((option) => [option, kinds[option]]));
  const read = readOptions(args, own as typeof kinds);
  if ("fault" in read) {
    const { fault, option } = read;
    const isUnknown = fault === "unknown";
    throw new Refusal(isUnknown ? yearCommands.unknownOption(name, option) : commandLine.optionFaults[fault](option));
  }
  const { texts, flags, inputs } = read;
  const surplus = inputs[command.inputs];
  if (surplus !== undefined) throw new Refusal(yearCommands.surplusInput(name, command.inputs, surplus));
  return { inputs, ...texts, asOf: texts["as-of"], lastYear: texts["last-year"], rank: flags.has("rank") };
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
