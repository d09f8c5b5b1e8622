import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface BundleSizes {
  /** Bytes after gzip, by script, in the order in which the page names them; office.js excepted. */
  readonly scripts: Readonly<Record<string, number>>;
  readonly total: number;
}

/** What staff wait for at every start of a build: the scripts that its taskpane.html names. */
export function bundleSizes(dist: string): BundleSizes {
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map(([, file]) => file!)
    .filter((file) => !file.endsWith("office.js"));
  const scripts = Object.fromEntries(
    named.map((file) => [file, gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length]),
  );
  return { scripts, total: Object.values(scripts).reduce((sum, size) => sum + size, 0) };
}

if (require.main === module) {
  const { scripts, total } = bundleSizes(path.resolve(process.argv[2] ?? "dist"));
  for (const [file, size] of Object.entries({ ...scripts, total })) {
    process.stdout.write(`${(size / 1000).toFixed(1).padStart(7)} kB gzip  ${file}\n`);
  }
}
