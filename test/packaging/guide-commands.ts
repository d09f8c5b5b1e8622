import { spawnSync } from "node:child_process";

/** Where the administrators' guide puts the certificates. */
const tlsFolder = "/etc/nginx/tls";

/**
 * Runs the piece of the guide in which a program is called, word for word, but with the certificates in another folder.
 *
 * @param guide 管理员部署指南.md as the zip brings it.
 * @returns what it printed.
 * @throws Error when the guide has no such piece, or it fails.
 */
export function followGuide(guide: string, program: string, folder: string): string {
  const pieces = [...guide.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, piece]) => piece!);
  const piece = pieces.find((each) => each.includes(`${program} `));
  if (!piece) throw new Error(`The guide calls no ${program}.`);

  const { status, stdout, stderr } = spawnSync("bash", ["-ec", piece.replaceAll(tlsFolder, folder)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${piece}${stderr}`);
  return stdout;
}

/** Whether this machine has the program. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"]).error === undefined;
}
