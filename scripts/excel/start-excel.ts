import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { version } from "../../package.json";
import { directoryAssets } from "../../workbench/server/assets";
import { buildAddin } from "../../workbench/server/build";
import { localhostCertificate } from "../../workbench/server/certificate";
import { addinPolicy } from "../../workbench/server/content-security-policy";
import { listenOnLocalhost } from "../../workbench/server/localhost-server";
import { addressedManifest, developmentAddress } from "../webpack/addressed-manifest";
import { sideloadSteps, unloadSteps } from "./sideload";
import { takeStep } from "./take-step";

const root = path.resolve(__dirname, "../..");
const manifestFile = path.join(root, ".cache/excel/manifest.xml");
const machine = { platform: process.platform, home: homedir() };
const noExcel = "There is no Excel on this system: use the workbench, npm start.";

/** `npm run start:excel` serves the add-in on this machine and shows it in the Excel of this machine; `npm run stop:excel` takes it away. */
async function main(): Promise<void> {
  const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const id = /<Id>([^<]+)<\/Id>/.exec(source)![1]!;
  if (process.argv.includes("--stop")) return take(unloadSteps(machine, id));

  const steps = sideloadSteps(machine, id, manifestFile);
  if (!steps) throw new Error(noExcel);
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  const addin = await buildAddin(root);
  const routes = { "/addin/": directoryAssets(addin, { policy: addinPolicy }) };
  const { port } = await listenOnLocalhost(certificate, routes, Number(new URL(developmentAddress).port));

  mkdirSync(path.dirname(manifestFile), { recursive: true });
  writeFileSync(manifestFile, addressedManifest(source, { address: `https://localhost:${port}/addin/`, version }));
  take(steps);
  console.log(`Serving https://localhost:${port}/addin/. Excel must trust its certificate: npm run trust.`);
  console.log(
    "In Excel: Insert > My Add-ins > Developer Add-ins > 山海任务核验. Stop with Ctrl+C, then npm run stop:excel.",
  );
}

function take(steps: ReturnType<typeof sideloadSteps>): void {
  if (!steps) throw new Error(noExcel);
  for (const step of steps) takeStep(step, manifestFile);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
