/**
 * Builds functions.js with its metadata alone, by the add-in's own build: `node build-functions.js OUTPUT`. Not minified, and what does
 * not change is remembered, so that tests need not wait.
 */
const path = require("path");
const webpack = require("webpack");
const { FunctionsMetadataPlugin } = require("../../scripts/webpack/functions-metadata");
const addin = require("../../webpack.config")({ outDir: path.resolve(process.argv[2]) }, { mode: "production" });

const functionsOnly = {
  ...addin,
  entry: { functions: addin.entry.functions },
  // In one script: the host of the tests loads no others.
  plugins: [
    ...addin.plugins.filter((plugin) => plugin instanceof FunctionsMetadataPlugin),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  optimization: { minimize: false },
  cache: { ...addin.cache, name: "functions-test" },
};

webpack(functionsOnly, (error, stats) => {
  const failure = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
  if (failure) throw failure;
});
