import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(__dirname, "../..");

/** Direct dependencies that the add-in's code imports, or that its build turns into files of the site. */
export const shipped: readonly string[] = [
  "@fluentui/tokens",
  "@microsoft/office-js-helpers",
  "fflate",
  "hucre",
  "mammoth",
  "preact",
  "react",
  "react-dom",
];

/** What the add-in's bundles are made of. */
export interface Bundled {
  /** Packages, those that others bring with them included. */
  readonly packages: readonly string[];
  /** Files of our own. */
  readonly files: readonly string[];
}

/** Follows the imports of pane, worker and functions, lazy ones included, by the names that webpack.config.js gives them. */
export async function bundled(): Promise<Bundled> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/taskpane/index.tsx", "src/taskpane/check-worker.ts", "src/functions/functions.ts"],
    bundle: true,
    metafile: true,
    write: false,
    outdir: "bundled",
    format: "esm",
    splitting: true,
    jsx: "automatic",
    alias: { react: "preact/compat", "react-dom": "preact/compat", "react/jsx-runtime": "preact/jsx-runtime" },
    loader: { ".module.css": "local-css" },
    logLevel: "error",
  });
  const inputs = Object.keys(metafile.inputs);
  const packages = inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  return {
    packages: [...new Set(packages)].sort(),
    files: inputs.filter((input) => !input.includes("node_modules/")).sort(),
  };
}
