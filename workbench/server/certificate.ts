import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createCA, createCert } from "mkcert";

export interface ServerCertificate {
  /** PEM private key of the localhost certificate. */
  key: string;
  /** PEM localhost certificate followed by the authority that signed it. */
  cert: string;
  /** Where the authority's own certificate lies: what `npm run trust` installs. */
  authorityFile: string;
}

const authorityDays = 825;
/** Safari and Chrome refuse leaf certificates that live longer than 398 days. */
const leafDays = 397;
/** A certificate this close to its end is renewed, so that a running workbench does not outlive it. */
const renewBeforeMs = 24 * 60 * 60 * 1000;

/**
 * The localhost certificate kept in `directory`, made or renewed when it is missing, expired or for other names.
 * The authority is kept as long as it is valid, so that a browser which trusts it does not ask again.
 *
 * @example const { key, cert } = await localhostCertificate(".cache/certificate");
 */
export async function localhostCertificate(directory: string, now = new Date()): Promise<ServerCertificate> {
  await mkdir(directory, { recursive: true });
  const authorityFile = path.join(directory, "authority.crt");
  const authority = await cached(authorityFile, path.join(directory, "authority.key"), now, () =>
    createCA({
      // ASCII only: the package writes other letters as a certificate that nobody can read.
      organization: "SHANHAI workbench (this machine only)",
      countryCode: "CN",
      state: "Zhejiang",
      locality: "Hangzhou",
      validity: authorityDays,
    }),
  );
  const leaf = await cached(
    path.join(directory, "localhost.crt"),
    path.join(directory, "localhost.key"),
    now,
    () => createCert({ ca: authority, domains: ["localhost", "127.0.0.1"], validity: leafDays }),
    (certificate) => certificate.verify(new X509Certificate(authority.cert).publicKey),
  );
  return { key: leaf.key, cert: `${leaf.cert}\n${authority.cert}`, authorityFile };
}

interface KeyPair {
  key: string;
  cert: string;
}

async function cached(
  certFile: string,
  keyFile: string,
  now: Date,
  make: () => Promise<KeyPair>,
  stillFits: (certificate: X509Certificate) => boolean = () => true,
): Promise<KeyPair> {
  const kept = await readPair(certFile, keyFile);
  if (kept && isValid(kept.cert, now, stillFits)) return kept;
  const made = await make();
  await writeFile(keyFile, made.key, { mode: 0o600 });
  await writeFile(certFile, made.cert);
  return made;
}

async function readPair(certFile: string, keyFile: string): Promise<KeyPair | null> {
  try {
    return { cert: await readFile(certFile, "utf8"), key: await readFile(keyFile, "utf8") };
  } catch {
    return null;
  }
}

function isValid(pem: string, now: Date, stillFits: (certificate: X509Certificate) => boolean): boolean {
  try {
    const certificate = new X509Certificate(pem);
    const end = new Date(certificate.validTo).getTime();
    return new Date(certificate.validFrom) <= now && end - now.getTime() > renewBeforeMs && stillFits(certificate);
  } catch {
    return false;
  }
}
