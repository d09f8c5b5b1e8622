import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const installation = [
  "install",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--no-package-lock",
  "--loglevel=error",
];

/**
 * A pane as Microsoft's React template starts it (bench/react-template), minified, ready for the workbench. Its packages are no
 * dependencies of this project: they are installed in the system's temporary folder, once.
 *
 * @returns its folder, or null where the packages are not there and cannot be had.
 */
export function buildTemplate(root: string): string | null {
  const source = path.join(root, "bench/react-template");
  const folder = path.join(tmpdir(), "shanhai-react-template");
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(source, "package.json"), path.join(folder, "package.json"));
  copyFileSync(path.join(source, "taskpane.jsx"), path.join(folder, "taskpane.jsx"));
  if (!existsSync(path.join(folder, "node_modules/@fluentui/react-components")) && !installed(folder)) return null;

  const site = path.join(folder, "site");
  mkdirSync(site, { recursive: true });
  const bundling = [
    "taskpane.jsx",
    "--bundle",
    "--minify",
    "--log-level=error",
    '--define:process.env.NODE_ENV="production"',
  ];
  execFileSync(path.join(root, "node_modules/.bin/esbuild"), [...bundling, "--outfile=site/taskpane.js"], {
    cwd: folder,
  });
  copyFileSync(path.join(source, "taskpane.html"), path.join(site, "taskpane.html"));
  // The ribbon is of no matter here; functions it has none.
  copyFileSync(path.join(root, ".cache/addin/manifest.xml"), path.join(site, "manifest.xml"));
  writeFileSync(path.join(site, "functions.json"), JSON.stringify({ functions: [] }));
  return site;
}

function installed(folder: string): boolean {
  try {
    execFileSync("npm", installation, { cwd: folder, timeout: 300_000, shell: process.platform === "win32" });
    return true;
  } catch {
    return false;
  }
}
