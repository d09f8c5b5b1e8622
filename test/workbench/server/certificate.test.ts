import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { localhostCertificate } from "../../../workbench/server/certificate";

jest.setTimeout(120_000);

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "certificate-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const day = 24 * 60 * 60 * 1000;

it("is made once, for localhost and 127.0.0.1, by an authority that is kept", async () => {
  const made = await localhostCertificate(directory);
  const leaf = new X509Certificate(made.cert);
  const authority = new X509Certificate(await readFile(made.authorityFile, "utf8"));
  expect(leaf.subjectAltName).toContain("DNS:localhost");
  expect(leaf.subjectAltName).toContain("127.0.0.1");
  expect(leaf.verify(authority.publicKey)).toBe(true);
  expect(authority.ca).toBe(true);
  expect(await localhostCertificate(directory)).toEqual(made);
});

it("is renewed before it expires; the authority stays while it lasts", async () => {
  const before = await localhostCertificate(directory);
  const renewed = await localhostCertificate(directory, new Date(Date.now() + 397 * day));
  expect(renewed.cert).not.toBe(before.cert);
  expect(await readFile(renewed.authorityFile, "utf8")).toBe(before.cert.slice(before.cert.lastIndexOf("-----BEGIN")));
});

it("is made anew when what is kept cannot be read", async () => {
  await writeFile(path.join(directory, "localhost.crt"), "not a certificate");
  const made = await localhostCertificate(directory);
  expect(new X509Certificate(made.cert).subjectAltName).toContain("DNS:localhost");
});
