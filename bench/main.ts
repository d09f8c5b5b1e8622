import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { benchFiles } from "./files";
import { benchFunctions } from "./functions";
import { benchGrowth } from "./growth";
import { benchPane } from "./pane";
import { benchManyFiles } from "./many-files";
import { benchQuantity } from "./quantity";
import { benchRecognizers } from "./recognizers";
import { resultsPage } from "./results-page";
import { benchTables } from "./tables";

/**
 * `npm run bench`: one JSON object of figures, measured in one run so that ratios hold whatever else the machine does.
 * With `--write` docs/bench.md follows.
 */
async function main(): Promise<void> {
  const figures = {
    ...benchQuantity(),
    ...benchRecognizers(),
    ...benchTables(),
    ...benchGrowth(),
    ...(await benchFiles()),
    ...(await benchManyFiles()),
    ...benchFunctions(),
    ...benchPane(),
    ...benchInBrowser(),
  };
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
  console.log(JSON.stringify(rounded, null, 2));
  if (process.argv.includes("--write")) {
    const day = new Date().toISOString().slice(0, 10);
    // As bundled, this file lies in .cache.
    writeFileSync(path.resolve(__dirname, "../docs/bench.md"), resultsPage(rounded, { day, machine: machine() }));
  }
}

/** In a process of its own: neither webpack nor the browser's driver can be bundled. */
function benchInBrowser(): Record<string, number> {
  const script = path.resolve(__dirname, "../bench/in-browser.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script], {
    cwd: path.resolve(__dirname, ".."),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(printed) as Record<string, number>;
}

/** @example "2 cores, 8 GB of memory, linux x64, Node 20.20.2" */
function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

void main();
