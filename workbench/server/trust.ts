import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { strings } from "../strings";
import { localhostCertificate } from "./certificate";

const root = path.resolve(__dirname, "../..");

/** A command of the operating system that trusts a certificate. */
export interface TrustCommand {
  program: string;
  parameters: string[];
}

/**
 * What installs the authority on this system, in the order in which it must run. Null where it is not known.
 *
 * @example trustCommands("win32", "a.crt") //=> [{ program: "certutil", parameters: ["-user", "-addstore", "Root", "a.crt"] }]
 */
export function trustCommands(
  platform: NodeJS.Platform,
  file: string,
  exists: (path: string) => boolean = existsSync,
): TrustCommand[] | null {
  switch (platform) {
    case "win32":
      return [{ program: "certutil", parameters: ["-user", "-addstore", "Root", file] }];
    case "darwin":
      return [{ program: "security", parameters: ["add-trusted-cert", "-r", "trustRoot", "-p", "ssl", file] }];
    case "linux":
      return linuxCommands(file, exists);
    default:
      return null;
  }
}

/** Debian's and Red Hat's families keep their authorities in different places. */
function linuxCommands(file: string, exists: (path: string) => boolean): TrustCommand[] | null {
  const stores = [
    { directory: "/usr/local/share/ca-certificates", update: ["update-ca-certificates"] },
    { directory: "/etc/pki/ca-trust/source/anchors", update: ["update-ca-trust", "extract"] },
  ];
  const store = stores.find(({ directory }) => exists(directory));
  if (!store) return null;
  const [program = "", ...parameters] = store.update;
  return [
    { program: "cp", parameters: [file, path.posix.join(store.directory, "shanhai-workbench.crt")] },
    { program, parameters },
  ];
}

/** `npm run trust`: installs the certificate authority of the workbench for this user. */
async function main(): Promise<void> {
  const { authorityFile } = await localhostCertificate(path.join(root, ".cache/certificate"));
  const commands = trustCommands(process.platform, authorityFile);
  const failed = commands ? commands.find((command) => !succeeds(command)) : undefined;

  if (!commands) console.error(strings.trust.unknownSystem);
  else if (failed) console.error(strings.trust.failed(commands.map(asText).join("\n  ")));
  else console.log(strings.trust.installed);
  console.log(strings.trust.file(authorityFile));
  console.log(strings.trust.firefox);
  if (!commands || failed) process.exitCode = 1;
}

function succeeds({ program, parameters }: TrustCommand): boolean {
  const result = spawnSync(program, parameters, { stdio: "inherit" });
  return result.status === 0;
}

const asText = ({ program, parameters }: TrustCommand): string => [program, ...parameters].join(" ");

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
