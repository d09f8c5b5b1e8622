import path from "node:path";
import { directoryAssets } from "../../workbench/server/assets";
import { buildPage } from "../../workbench/server/build";
import { localhostCertificate } from "../../workbench/server/certificate";
import { listenOnLocalhost } from "../../workbench/server/localhost-server";
import { workbenchRoutes } from "../../workbench/server/workbench-routes";

const root = path.resolve(__dirname, "../..");

/** The workbench with the fixture add-in instead of the project's own. */
export async function serveFixture(firstPort: number): Promise<{ address: string; close: () => void }> {
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  const page = await buildPage(root);
  const routes = await workbenchRoutes({ root, addin: path.join(__dirname, "fixture-addin"), page });
  const office = path.join(root, "node_modules/@microsoft/office-js/dist");
  const { server, port } = await listenOnLocalhost(
    certificate,
    { ...routes, "/addin/lib/office/": directoryAssets(office) },
    firstPort,
  );
  return { address: `https://localhost:${port}/`, close: () => server.close() };
}
