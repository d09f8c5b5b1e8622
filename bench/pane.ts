import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** `npm run build` and `npm start` leave their builds here; as bundled, this file lies in .cache. */
const builds = ["../dist", "addin"].map((folder) => path.resolve(__dirname, folder));

/** Bytes that the pane's page names itself, office.js excepted; nothing where there is no build. */
export function benchPane(): Record<string, number> {
  const build = builds.find((folder) => existsSync(path.join(folder, "taskpane.html")));
  if (build === undefined) return {};
  const named = [
    ...readFileSync(path.join(build, "taskpane.html"), "utf8").matchAll(/<script[^>]* src="([^"]+)"/g),
  ].map(([, source]) => source!);
  const own = named.filter((source) => !source.includes("office.js"));
  const kilobytes = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(build, file)), { level: 9 }).length, 0) / 1000;
  return {
    paneScriptsGzipKilobytes: kilobytes(own.filter((source) => source !== "functions.js")),
    functionsScriptGzipKilobytes: kilobytes(own.filter((source) => source === "functions.js")),
  };
}
