import { commandLine } from "../strings/command-line";
import { parseArguments } from "./arguments";
import { checkAll } from "./check-all";
import { compileLater } from "./compile-later";
import { expandInputs } from "./expand-inputs";
import { wholeReport } from "./file-report";
import { ProgressBar } from "./progress-bar";
import { summaryTable } from "./summary-table";

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
  const { out, options, format } = parsed;
  const progress = new ProgressBar(files.length, process.stderr);
  const reports = await checkAll(files, out, options, format, progress.advance);
  progress.end();
  process.stdout.write(wholeReport(reports, format));
  if (format === "text") process.stdout.write(summaryTable(reports));

  if (reports.some(({ failed }) => failed)) return 2;
  return reports.some(({ tables }) => tables.some(({ outcome }) => outcome === "errors")) ? 1 : 0;
}

compileLater();
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
