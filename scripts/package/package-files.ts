import { markdownPage } from "../webpack/markdown-page";
import { iisConfig } from "./iis-config";
import { nginxConfig } from "./nginx-config";
import { catalogueId, trustedCatalogue, utf16 } from "./trusted-catalogue";
import { commandFile, powerShell } from "./windows-scripts";

export interface PackageParts {
  /** Where the site will be served, with its last slash. */
  readonly address: string;
  /** The shared folder from which Excel will read the manifest. */
  readonly share: string;
  /** The built site, by path. */
  readonly site: ReadonlyMap<string, Uint8Array>;
  /** Texts of deploy/office, by file name. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The manifest of the page that tests a machine, addressed as the site's own. */
  readonly checkManifest: string;
  /** Markdown pages for people, by title. */
  readonly guides: ReadonlyMap<string, string>;
  /** Pictures that the guides name, by path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What the guides say where each office has its own. */
const anyHost = "服务器域名";
const anyShare = "\\\\服务器\\文件夹";

/**
 * Everything that an administrator needs to serve the add-in on an intranet.
 *
 * - `site/`: what the web server sends, web.config for IIS among it
 * - `server/`: nginx
 * - `office/`: what goes to the shared folder and to the clerks' machines
 * - guides beside them
 *
 * @returns the files by path.
 */
export function packageFiles(parts: PackageParts): Map<string, Uint8Array> {
  const { address, share, site, scripts, guides, pictures } = parts;
  const manifest = site.get("manifest.xml");
  if (!manifest) throw new Error("the site has no manifest.xml.");
  const fill = (text: string) =>
    text.replaceAll("__ADDRESS__", address).replaceAll("__SHARE__", share).replaceAll("__CATALOGUE__", catalogueId);
  const addressed = (guide: string) =>
    guide
      .replaceAll(`https://${anyHost}/shanhai`, address.slice(0, -1))
      .replaceAll(anyHost, new URL(address).hostname)
      .replaceAll(anyShare, share);

  return new Map<string, Uint8Array>([
    ...inFolder("site/", site),
    ["site/web.config", text(iisConfig([...site.keys()]))],
    ["server/nginx-shanhai.conf", text(nginxConfig(address))],
    ["office/manifest.xml", manifest],
    ["office/manifest-check.xml", text(parts.checkManifest)],
    ["office/trust-catalogue.reg", utf16(trustedCatalogue(share))],
    ...[...scripts].flatMap(([name, script]): [string, Uint8Array][] => [
      [`office/${name}`, powerShell(fill(script))],
      [`office/${name.replace(/\.ps1$/, ".cmd")}`, commandFile(name)],
    ]),
    ...[...guides].flatMap(([title, markdown]): [string, Uint8Array][] => [
      [`${title}.md`, text(addressed(markdown))],
      [`${title}.html`, text(markdownPage(addressed(markdown)))],
    ]),
    ...pictures,
  ]);
}

function inFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].map(([path, content]) => [`${folder}${path}`, content]);
}

function text(content: string): Uint8Array {
  return Buffer.from(content, "utf8");
}
