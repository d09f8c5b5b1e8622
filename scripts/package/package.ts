import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { zipSync } from "fflate";
import { version } from "../../package.json";
import { manifestProblems } from "../manifest/manifest-problems";
import { addressedManifest, servedAddress } from "../webpack/addressed-manifest";
import { buildSite } from "./build-site";
import { filesBelow } from "./files-below";
import { packageFiles } from "./package-files";
import { readPackageOptions } from "./package-options";
import { headersFor } from "./site-rules";

const root = path.resolve(__dirname, "../..");

/** Pages of the docs for administrators and clerks, which lead to each other. */
const guides = ["管理员部署指南", "使用手册", "checks", "functions"];

/** `npm run package -- --host https://… [--share \\server\folder]`: the zip for the administrator of an intranet. */
async function main(): Promise<void> {
  const { host, share, out } = readPackageOptions(process.argv.slice(2));
  const address = servedAddress(host);
  const folder = path.join(root, ".cache/package");
  await buildSite(root, address, folder);
  const site = await filesBelow(folder);

  const problems = manifestProblems(
    Buffer.from(site.get("manifest.xml") ?? []).toString("utf8"),
    address,
    (file) => site.get(file) ?? null,
  );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  // A file that no rule covers would be sent as a download.
  for (const file of site.keys()) headersFor(file);

  const files = packageFiles({
    address,
    share,
    site,
    scripts: await textsOf("deploy/office", ".ps1"),
    checkManifest: addressedManifest(await readText("deploy/office/manifest-check.xml"), { address, version }),
    guides: new Map(await Promise.all(guides.map(async (name) => [name, await readText(`docs/${name}.md`)] as const))),
    pictures: await picturesOf("docs/使用手册.md"),
  });
  const file = path.join(out ?? path.join(root, "release"), `shanhai-${version}.zip`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, zipSync(Object.fromEntries(files), { level: 9 }));
  console.log(file);
}

function readText(file: string): Promise<string> {
  return readFile(path.join(root, file), "utf8");
}

async function textsOf(folder: string, ending: string): Promise<Map<string, string>> {
  const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith(ending));
  return new Map(await Promise.all(names.map(async (name) => [name, await readText(`${folder}/${name}`)] as const)));
}

/** The pictures that a page of the docs shows, under the addresses it gives them. */
async function picturesOf(page: string): Promise<Map<string, Uint8Array>> {
  const named = [...(await readText(page)).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, target]) => target!);
  const read = (target: string) => readFile(path.join(root, path.dirname(page), target));
  return new Map(await Promise.all(named.map(async (target) => [target, await read(target)] as const)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
