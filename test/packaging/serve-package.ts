import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { unzipSync } from "fflate";
import { headersFor } from "../../scripts/package/site-rules";
import { buildPage } from "../../workbench/server/build";
import { localhostCertificate } from "../../workbench/server/certificate";
import { sampleOutcome } from "../../workbench/server/sample-outcome";
import { workbenchRoutes } from "../../workbench/server/workbench-routes";
import { strings } from "../../workbench/strings";

const root = path.resolve(__dirname, "../..");
const addin = "/addin/";

/**
 * The site of the administrator's zip as nginx or IIS would send it, with the workbench beside it on the same origin instead of Excel:
 * `tsx test/packaging/serve-package.ts --port 8790`, the zip in PACKAGE_ZIP. Speaks as `npm start` does, so that the same tests run.
 */
async function main(): Promise<void> {
  const port = Number(process.argv[process.argv.indexOf("--port") + 1]);
  const site = siteOf(process.env["PACKAGE_ZIP"] ?? "");
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  const page = await buildPage(root);
  const routes = await workbenchRoutes({ root, addin: root, page });

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    if (pathname.startsWith(addin)) {
      const file = site.get(pathname.slice(addin.length));
      response.writeHead(file ? 200 : 404, file ? headersFor(pathname.slice(addin.length)) : {}).end(file);
      return;
    }
    void Promise.resolve(routes[pathname]?.("")).then((asset) => {
      if (!asset) return response.writeHead(404).end();
      const policy = asset.policy ? { "Content-Security-Policy": asset.policy } : {};
      return response.writeHead(200, { "Content-Type": asset.type, ...policy }).end(asset.body);
    });
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  say(`https://localhost:${port}/`);
  say(`${strings.server.sampleHeading}\n${await sampleOutcome(root)}`);
  say(strings.server.certificate);
  say(strings.server.stop);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function siteOf(zip: string): ReadonlyMap<string, Uint8Array> {
  const files = Object.entries(unzipSync(readFileSync(zip)));
  return new Map(files.flatMap(([name, content]) => (name.startsWith("site/") ? [[name.slice(5), content]] : [])));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
