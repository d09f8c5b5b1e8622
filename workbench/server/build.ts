import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

/** The project's add-in, its office.js beside it: the workbench must run without any network. */
export function buildAddin(root: string): Promise<string> {
  return build(root, "webpack.config.js", ".cache/addin");
}

/** The workbench's own page script. */
export function buildPage(root: string): Promise<string> {
  return build(root, "workbench/webpack.config.js", ".cache/workbench");
}

/**
 * @returns the folder of what was built.
 * @throws Error with webpack's own messages when the build fails.
 */
async function build(root: string, file: string, outDir: string): Promise<string> {
  const configuration = load(path.join(root, file), outDir);
  let stats = await run(configuration);
  if (stats.hasErrors()) {
    // A cache can outlive the loaders that filled it; an error counts only when it comes without one.
    await emptyCache(configuration);
    stats = await run(load(path.join(root, file), outDir));
  }
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  return path.join(root, outDir);
}

async function emptyCache({ cache }: Configuration): Promise<void> {
  if (typeof cache !== "object" || cache.type !== "filesystem" || !cache.cacheDirectory || !cache.name) return;
  await rm(path.join(cache.cacheDirectory, cache.name), { recursive: true, force: true });
}

type ConfigurationFile = (env: object, options: { mode: "production" }) => Configuration;

function load(file: string, outDir: string): Configuration {
  const configuration = createRequire(file)(file) as ConfigurationFile;
  const built = configuration({ office: "local", outDir }, { mode: "production" });
  // A cache that cannot be read is made anew; that is nothing to tell staff about.
  return { ...built, infrastructureLogging: { level: "error" } };
}

function run(configuration: Configuration): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    if (!compiler) return reject(new Error("webpack refused its configuration"));
    compiler.run((error, stats) => {
      // Closing writes the cache; without it the next start would build everything again.
      compiler.close((closeError) => {
        if (error || closeError || !stats) reject(error ?? closeError ?? new Error("webpack gave no result"));
        else resolve(stats);
      });
    });
  });
}
