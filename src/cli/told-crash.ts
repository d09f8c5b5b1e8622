import type { Failure } from "./check-files";

/** A fault of the program as the failure of the file that it met: the report names it, the terminal shows where it was. */
export function toldCrash(error: unknown): Failure {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { code: "crashed", hint: String(error) };
}
