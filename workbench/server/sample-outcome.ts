import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * What the command line says of the sample, as `npm run check` prints it.
 *
 * @returns the report, or null where the sample or the command line is not there.
 */
export async function sampleOutcome(root: string): Promise<string | null> {
  const command = path.join(root, "src/cli/main.ts");
  const sample = path.join(root, "assets/sample/xihu-2022.xlsx");
  if (!existsSync(command) || !existsSync(sample)) return null;
  const runner = path.join(root, "node_modules/tsx/dist/cli.mjs");
  return output(process.execPath, [runner, command, path.relative(root, sample)], root);
}

function output(program: string, parameters: string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", () => resolve(Buffer.concat(chunks).toString("utf8").trim()));
  });
}
