import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

/**
 * The add-in for an intranet: office.js among its files, its manifest addressed to where it will be served.
 *
 * @throws Error with webpack's own messages when the build fails.
 */
export async function buildSite(root: string, address: string, folder: string): Promise<void> {
  const file = path.join(root, "webpack.config.js");
  const configure = createRequire(file)(file) as (env: object, options: { mode: "production" }) => Configuration;
  const compiler = webpack(configure({ office: "local", host: address, outDir: folder }, { mode: "production" }));
  if (!compiler) throw new Error("webpack refused its configuration");
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      // Closing writes the cache; without it the next build would start from nothing.
      compiler.close((closeError) => {
        if (error || closeError) reject(error ?? closeError!);
        else if (!stats || stats.hasErrors())
          reject(new Error(stats?.toString("errors-only") ?? "webpack gave no result"));
        else resolve();
      });
    });
  });
}
