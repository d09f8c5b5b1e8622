import { spawn } from "node:child_process";

/** `tsx scripts/side-by-side.ts typecheck lint`: npm scripts that only look at the sources, all at once; each one's output in one piece. */
async function main(names: readonly string[]): Promise<void> {
  const codes = await Promise.all(names.map(run));
  process.exitCode = Math.max(...codes);
}

function run(name: string): Promise<number> {
  const child = spawn("npm", ["run", name], { shell: process.platform === "win32" });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

void main(process.argv.slice(2));
