import { checkFiles } from "./check-files";
import { jsonReport } from "./json-report";
import { parseArguments, usage } from "./arguments";
import { textReport } from "./text-report";

/** Exit codes: 2 a file could not be checked, 1 an error was found, 0 neither. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if ("problem" in parsed) {
    process.stderr.write(`${parsed.problem}\n${usage}\n`);
    return 2;
  }
  const results = await checkFiles(parsed);
  process.stdout.write(parsed.format === "json" ? jsonReport(results) : textReport(results));

  if (results.some(({ failure }) => failure !== null)) return 2;
  return results.some(({ checked }) => checked?.outcome === "errors") ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
