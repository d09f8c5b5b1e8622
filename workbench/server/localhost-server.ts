import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Asset, AssetSource } from "./assets";
import type { ServerCertificate } from "./certificate";

/** What answers each path; a key that ends in "/" (but for "/" itself) answers everything below it, the longest first. */
export type Routes = Record<string, AssetSource>;

const portsToTry = 50;

/**
 * An https server that only this machine can reach, and only under its own names: another web page cannot read the
 * workbook by pointing a host name of its own at 127.0.0.1.
 *
 * @returns the server and the port it listens on: `firstPort`, or the next free one.
 */
export async function listenOnLocalhost(
  certificate: Pick<ServerCertificate, "key" | "cert">,
  routes: Routes,
  firstPort: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response, routes).catch(() => refuse(response, 500));
  });
  for (let port = firstPort; port < firstPort + portsToTry; port++) {
    if (await listens(server, port)) return { server, port };
  }
  throw new Error(`ports ${firstPort} to ${firstPort + portsToTry - 1} are all taken`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return refuse(response, 421);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);

  const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  const asset = await findAsset(path, routes);
  if (!asset) return refuse(response, 404);
  send(asset, request, response);
}

async function findAsset(path: string, routes: Routes): Promise<Asset | null> {
  const exact = routes[path];
  if (exact) return exact("");
  const folders = Object.keys(routes).filter((key) => key.length > 1 && key.endsWith("/") && path.startsWith(key));
  const [folder] = folders.sort((one, other) => other.length - one.length);
  return folder === undefined ? null : (routes[folder]?.(path.slice(folder.length)) ?? null);
}

function send(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("content-type", asset.type);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("etag", asset.etag);
  response.setHeader("cache-control", asset.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (asset.policy) response.setHeader("content-security-policy", asset.policy);
  if (request.headers["if-none-match"] === asset.etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("content-length", asset.body.length);
  response.writeHead(200);
  response.end(request.method === "HEAD" ? undefined : asset.body);
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end();
}
