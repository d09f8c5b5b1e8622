import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "./manifest-problems";

const dist = path.resolve(__dirname, "../../dist");
/** Microsoft's validator: it sends the manifest to Microsoft, and works only with the internet. Not installed: a build never needs it. */
const online = ["--yes", "office-addin-manifest@3.0.0", "validate"];

/** `npm run validate [-- --online]`: what Office would refuse in the manifest of the last build. */
function main(): void {
  const file = path.join(dist, "manifest.xml");
  if (!existsSync(file)) throw new Error("There is no build: npm run build.");
  const text = readFileSync(file, "utf8");
  const address = /<SourceLocation DefaultValue="(https:[^"]*\/)taskpane\.html"/.exec(text)?.[1] ?? "";
  const problems = manifestProblems(text, address, (name) => {
    const asked = path.join(dist, name);
    return existsSync(asked) ? readFileSync(asked) : null;
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`dist/manifest.xml, served from ${address}: sound.`);

  if (process.argv.includes("--online")) {
    const { status } = spawnSync("npx", [...online, file], { stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) process.exitCode = 1;
  } else {
    console.log("Microsoft's own validator, which sends the manifest to Microsoft: npm run validate -- --online");
  }
}

main();
