import { readFile } from "node:fs/promises";
import path from "node:path";
import { directoryAssets, fileAsset, madeAsset } from "./assets";
import { addinPolicy, workbenchPolicy } from "./content-security-policy";
import { fontFiles, fontStyleSheet } from "./fonts";
import type { Routes } from "./localhost-server";
import { univerScript, univerStyle } from "./vendor";

export interface WorkbenchFolders {
  /** The project's root, where node_modules and assets lie. */
  root: string;
  /** The built add-in: taskpane.html, functions.json, manifest.xml, lib/office. */
  addin: string;
  /** The built workbench page script. */
  page: string;
}

/** Everything the workbench serves, on one origin: office.js trusts a host page of its own origin only. */
export async function workbenchRoutes({ root, addin, page }: WorkbenchFolders): Promise<Routes> {
  const nodeModules = path.join(root, "node_modules");
  const grid = await installedVersion(nodeModules, "@univerjs/core");
  const fonts = path.join(nodeModules, "@fontsource/noto-sans-sc");
  const markup = path.join(root, "workbench/page/index.html");
  const kept = { immutable: true };

  return {
    "/": madeAsset("text/html; charset=utf-8", async () => pageMarkup(await readFile(markup, "utf8"), grid), {
      policy: workbenchPolicy,
    }),
    "/workbench.css": fileAsset(path.join(root, "workbench/page/workbench.css")),
    "/workbench.js": fileAsset(path.join(page, "workbench.js")),
    "/file-worker.js": fileAsset(path.join(page, "file-worker.js"), { policy: workbenchPolicy }),
    "/vendor/univer.js": madeAsset("text/javascript; charset=utf-8", () => univerScript(nodeModules), kept),
    "/vendor/univer.css": madeAsset("text/css; charset=utf-8", () => univerStyle(nodeModules), kept),
    "/fonts/fonts.css": madeAsset("text/css; charset=utf-8", async () => Buffer.from(fontStyleSheet())),
    [`/fonts/${fontFiles.chinese}`]: fileAsset(path.join(fonts, "files", fontFiles.chinese)),
    [`/fonts/${fontFiles.latin}`]: fileAsset(path.join(fonts, "files", fontFiles.latin)),
    "/addin/": directoryAssets(addin, { policy: addinPolicy }),
    "/sample/xihu-2022.xlsx": fileAsset(path.join(root, "assets/sample/xihu-2022.xlsx")),
  };
}

function pageMarkup(markup: string, gridVersion: string): Buffer {
  return Buffer.from(markup.replaceAll("GRID_VERSION", gridVersion));
}

async function installedVersion(nodeModules: string, name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(nodeModules, name, "package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
