import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type Server } from "node:https";
import os from "node:os";
import path from "node:path";
import { directoryAssets, madeAsset } from "../../../workbench/server/assets";
import { localhostCertificate } from "../../../workbench/server/certificate";
import { addinPolicy } from "../../../workbench/server/content-security-policy";
import { listenOnLocalhost } from "../../../workbench/server/localhost-server";

jest.setTimeout(120_000);

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

let directory: string;
let server: Server;
let port: number;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "server-"));
  await writeFile(path.join(directory, "taskpane.html"), "<p>面板</p>");
  const certificate = await localhostCertificate(path.join(directory, ".certificate"));
  const routes = {
    "/": madeAsset("text/html; charset=utf-8", async () => Buffer.from("工作台")),
    "/vendor/univer.js": madeAsset("text/javascript", async () => Buffer.from("1"), { immutable: true }),
    "/addin/": directoryAssets(directory, { policy: addinPolicy }),
  };
  ({ server, port } = await listenOnLocalhost(certificate, routes, 18_450));
});
afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true, force: true });
});

function ask(route: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path: route,
        method,
        rejectUnauthorized: false,
        headers: { host: "localhost", ...headers },
      },
      (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    sent.once("error", reject);
    sent.end();
  });
}

it("serves what its routes name, with type and policy", async () => {
  const page = await ask("/addin/taskpane.html?x=1");
  expect(page).toMatchObject({ status: 200, body: "<p>面板</p>" });
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers["content-security-policy"]).toContain("script-src 'self'");
  expect(page.headers["x-content-type-options"]).toBe("nosniff");
});

it.each([
  ["/addin/../../../etc/passwd"],
  ["/addin/%2e%2e/key"],
  ["/addin/.certificate/localhost.key"],
  ["/nothing"],
  ["/addin/"],
])("has nothing at %s", async (route) => {
  expect((await ask(route)).status).toBe(404);
});

it("answers only under its own names, so that no other page can read it by a name of its own", async () => {
  expect((await ask("/", { host: "127.0.0.1:8450" })).status).toBe(200);
  expect((await ask("/", { host: "workbench.example" })).status).toBe(421);
});

it("takes no writes", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
});

it("lets what has its version in the address be kept, and the rest be asked for", async () => {
  expect((await ask("/vendor/univer.js")).headers["cache-control"]).toContain("immutable");
  const first = await ask("/addin/taskpane.html");
  expect(first.headers["cache-control"]).toBe("no-cache");
  expect((await ask("/addin/taskpane.html", { "if-none-match": String(first.headers["etag"]) })).status).toBe(304);
});

it("takes the next port when one is taken", async () => {
  const certificate = await localhostCertificate(path.join(directory, ".certificate"));
  const second = await listenOnLocalhost(certificate, {}, port);
  expect(second.port).toBe(port + 1);
  second.server.close();
});
