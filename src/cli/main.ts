import { commandLine } from "../strings/command-line";
import { parseArguments } from "./arguments";
import { checkFiles } from "./check-files";
import { expandInputs } from "./expand-inputs";
import { jsonReport } from "./json-report";
import { textReport } from "./text-report";

/** Exit codes: 2 a file could not be checked (or its copy not be written), 1 an error was found, 0 neither. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if ("help" in parsed) {
    process.stdout.write(`${commandLine.usage}\n`);
    return 0;
  }
  if ("problem" in parsed) {
    process.stderr.write(`${parsed.problem}\n${commandLine.usage}\n`);
    return 2;
  }
  const files = await expandInputs(parsed.inputs);
  if (files.length === 0) {
    process.stderr.write(`${commandLine.noFile}\n${commandLine.usage}\n`);
    return 2;
  }
  const results = await checkFiles(files, parsed.out, parsed.options);
  process.stdout.write(parsed.format === "json" ? jsonReport(results) : textReport(results));

  if (results.some(({ failure }) => failure !== null)) return 2;
  return results.some(({ checked }) => checked?.outcome === "errors") ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `${commandLine.crashed(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    process.exitCode = 2;
  },
);
