import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { firstPage, headersFor } from "../../scripts/package/site-rules";
import { buildPage } from "../../workbench/server/build";
import { localhostCertificate } from "../../workbench/server/certificate";
import type { Routes } from "../../workbench/server/localhost-server";
import { sampleOutcome } from "../../workbench/server/sample-outcome";
import { workbenchRoutes } from "../../workbench/server/workbench-routes";
import { strings } from "../../workbench/strings";
import { followGuide, isInstalled } from "./guide-commands";
import { installedNginx, startNginx } from "./nginx-in-front";

const root = path.resolve(__dirname, "../..");
const addin = "/addin/";

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The site of the administrator's zip, by nginx with the zip's own configuration where one is installed, else by a server that follows
 * the same table; the workbench beside it on the same origin instead of Excel: `tsx test/packaging/serve-package.ts`, the zip in
 * PACKAGE_ZIP. It listens where the zip was packed for, and speaks as `npm start` does, so that the same tests run.
 */
async function main(): Promise<void> {
  const files: Files = new Map(Object.entries(unzipSync(readFileSync(process.env["PACKAGE_ZIP"] ?? ""))));
  const config = strFromU8(files.get("server/nginx-shanhai.conf")!);
  const port = Number(/listen (\d+)/.exec(config)![1]);
  const certificate = await localhostCertificate(path.join(root, ".cache/certificate"));
  const page = await buildPage(root);
  const routes = await workbenchRoutes({ root, addin: root, page });

  const nginx = installedNginx();
  if (nginx) {
    const workbench = createPlainServer((request, response) => void answerWorkbench(routes, request, response));
    await new Promise<void>((listening) => workbench.listen(0, "127.0.0.1", listening));
    const { port: behind } = workbench.address() as AddressInfo;
    const folder = temporaryFolder();
    const certificates = path.join(folder, "tls");
    await mkdir(certificates);
    if (isInstalled("openssl")) {
      followGuide(strFromU8(files.get("管理员部署指南.md")!), "openssl", certificates);
      say(`certificates of the guide in ${certificates}`);
    } else {
      await writeFile(path.join(certificates, "shanhai.crt"), certificate.cert);
      await writeFile(path.join(certificates, "shanhai.key"), certificate.key, { mode: 0o600 });
    }
    await startNginx({ folder, site: await unpackedSite(files, folder), config, certificates, behind });
  } else {
    const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      if (request.url?.startsWith(addin)) answerSite(files, request, response);
      else void answerWorkbench(routes, request, response);
    });
    await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  }
  say(`https://localhost:${port}/`);
  say(`served by ${nginx ?? "the test's own server"}`);
  say(`${strings.server.sampleHeading}\n${await sampleOutcome(root)}`);
  say(strings.server.certificate);
  say(strings.server.stop);
}

/** As site-rules.ts says, and nginx.conf and web.config after it. */
function answerSite(files: Files, request: IncomingMessage, response: ServerResponse): void {
  const name = pathOf(request).slice(addin.length) || firstPage;
  const file = files.get(`site/${name}`);
  if (!file || name === "web.config") response.writeHead(404).end();
  else response.writeHead(200, headersFor(name)).end(file);
}

async function answerWorkbench(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asset = await routes[pathOf(request)]?.("");
  if (!asset) return void response.writeHead(404).end();
  const policy = asset.policy ? { "Content-Security-Policy": asset.policy } : {};
  response.writeHead(200, { "Content-Type": asset.type, ...policy }).end(asset.body);
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? "/", "https://localhost").pathname;
}

/** Gone when this process ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "shanhai-site-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
  return folder;
}

/** @returns the folder `site` of the zip, unpacked. */
async function unpackedSite(files: Files, folder: string): Promise<string> {
  for (const [name, content] of files) {
    if (!name.startsWith("site/")) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return path.join(folder, "site");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
