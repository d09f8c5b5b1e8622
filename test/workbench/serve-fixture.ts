import path from "node:path";
import { directoryAssets } from "../../workbench/server/assets";
import { buildPage } from "../../workbench/server/build";
import { localhostCertificate } from "../../workbench/server/certificate";
import { listenOnLocalhost } from "../../workbench/server/localhost-server";
import { workbenchRoutes } from "../../workbench/server/workbench-routes";

const root = path.resolve(__dirname, "../..");
const firstPort = 8700;

/** Serves the workbench with the fixture add-in instead of the project's own, and prints the address. */
async function main(): Promise<void> {
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  const page = await buildPage(root);
  const routes = await workbenchRoutes({ root, addin: path.join(__dirname, "fixture-addin"), page });
  const office = directoryAssets(path.join(root, "node_modules/@microsoft/office-js/dist"));
  const { port } = await listenOnLocalhost(certificate, { ...routes, "/addin/lib/office/": office }, firstPort);
  process.stdout.write(`https://localhost:${port}/\n`);
}

void main();
