import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** As bundled, this file lies in .cache. */
const dist = path.resolve(__dirname, "../dist");

/** Bytes that the pane's page names itself, of the last `npm run build`, office.js excepted; nothing where there is no build. */
export function benchPane(): Record<string, number> {
  const page = path.join(dist, "taskpane.html");
  if (!existsSync(page)) return {};
  const named = [...readFileSync(page, "utf8").matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source!);
  const own = named.filter((source) => !source.includes("office.js"));
  const kilobytes = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0) / 1000;
  return {
    paneScriptsGzipKilobytes: kilobytes(own.filter((source) => source !== "functions.js")),
    functionsScriptGzipKilobytes: kilobytes(own.filter((source) => source === "functions.js")),
  };
}
