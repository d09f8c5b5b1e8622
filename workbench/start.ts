import path from "node:path";
import { request } from "node:https";
import { buildAddin, buildPage } from "./server/build";
import { localhostCertificate } from "./server/certificate";
import { listenOnLocalhost } from "./server/localhost-server";
import { openInBrowser } from "./server/open-in-browser";
import { sampleOutcome } from "./server/sample-outcome";
import { readStartOptions } from "./server/start-options";
import { workbenchRoutes } from "./server/workbench-routes";
import { strings } from "./strings";

const root = path.resolve(__dirname, "..");

/** `npm start`: builds the add-in, serves the workbench on localhost, and says what the sample comes to. */
async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  console.log(strings.server.building);
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  // One after the other: both would have the one processor core that webpack uses.
  const page = await buildPage(root);
  const addin = await buildAddin(root);

  const routes = await workbenchRoutes({ root, addin, page });
  const { port } = await listenOnLocalhost(certificate, routes, options.port);
  const address = `https://localhost:${port}/`;
  await demandAnswer(address);
  console.log(address);

  console.log(`${strings.server.sampleHeading}\n${await sampleOutcome(root)}`);
  console.log(strings.server.certificate);
  console.log(strings.server.stop);
  if (options.open) openInBrowser(address);
}

/** The address is printed only once it answers. */
function demandAnswer(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Only whether it answers; whose certificate it is was settled a line above.
    const probe = request(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      if (response.statusCode === 200) resolve();
      else reject(new Error(strings.server.noAnswer));
    });
    probe.once("error", reject);
    probe.end();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
