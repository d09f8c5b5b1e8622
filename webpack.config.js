const fs = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { addressedManifest, developmentAddress, servedAddress } = require("./scripts/webpack/addressed-manifest");
const { FunctionsMetadataPlugin, functionsMetadataLoader } = require("./scripts/webpack/functions-metadata");
const { machineCheckSettings } = require("./scripts/webpack/machine-check");
const { officeSource } = require("./scripts/webpack/office-source");
const { ThemeTokensPlugin } = require("./scripts/webpack/theme-tokens");
const { version } = require("./package.json");

const functionsSource = path.resolve(__dirname, "src/functions/functions.ts");
const scriptsFolder = path.resolve(__dirname, "scripts/webpack");
const buildScripts = fs
  .readdirSync(scriptsFolder)
  .filter((name) => name.endsWith(".js"))
  .map((name) => path.join(scriptsFolder, name));
const buildInputs = ["src/functions/en-US.json", "docs/functions.md", "manifest.xml", "package.json"].map((file) =>
  path.resolve(__dirname, file),
);
/** The same components at a seventh of React's size: what staff wait for at every start. Unit tests run on it too (jest.config.js). */
const preactForReact = {
  "react/jsx-runtime$": "preact/jsx-runtime",
  "react-dom/client$": "preact/compat/client",
  "react-dom$": "preact/compat",
  react$: "preact/compat",
};
const browsers = "edge >= 109, safari >= 15.4";

/**
 * The add-in's bundles: the pane and the custom functions, which share the page but no chunk.
 *
 * `--env office=cdn` (default) takes office.js from Microsoft, `--env office=cdn-cn` from 世纪互联, `--env office=local` serves it from
 * the output itself, for networks without internet. `--env host=https://…` says from where the output will be served, else from this
 * machine. `--env outDir=…` redirects the output.
 */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const office = officeSource(env.office ?? "cdn");
  const address = servedAddress(env.host ?? developmentAddress);

  return {
    mode,
    context: __dirname,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx", functions: functionsSource },
    output: {
      path: path.resolve(__dirname, env.outDir ?? "dist"),
      clean: true,
      // Later scripts lie beside the page. Found out at run time, the address would need a page at once, which a host of functions has not.
      publicPath: "",
      // functions.js keeps its name, because Excel looks for it by the manifest; what only the page names is hashed against stale caches.
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      cssFilename: "[name].[contenthash:8].css",
      cssChunkFilename: "[name].[contenthash:8].css",
    },
    experiments: { css: true },
    resolve: { extensions: [".ts", ".tsx", ".js"], alias: preactForReact },
    module: {
      // Fluent's tokens keep their names: theme-tokens.css declares them for every sheet.
      parser: { "css/auto": { dashedIdents: false }, "css/module": { dashedIdents: false } },
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader(mode) },
        { test: /policy-data[\\/].*\.json$/, use: path.join(scriptsFolder, "policy-data.js") },
        { test: functionsSource, enforce: "pre", use: functionsMetadataLoader },
      ],
    },
    performance: { hints: false },
    // The page stays readable: administrators look into it when a pane does not open.
    optimization: { minimize: mode === "production" && { html: false } },
    cache: {
      type: "filesystem",
      // One for all kinds and addresses: scripts do not differ by them, and what does is never cached.
      name: `addin-${mode}`,
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      // Whatever changes what the loaders and plugins make: a cache older than one of these would contradict it.
      buildDependencies: { config: [__filename, ...buildScripts, ...buildInputs] },
    },
    plugins: [
      new FunctionsMetadataPlugin({
        source: functionsSource,
        script: "functions.js",
        output: "functions.json",
        address,
      }),
      new ThemeTokensPlugin({ filename: "theme-tokens.css" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // The template names the scripts in their order itself.
        inject: false,
        minify: false,
        chunks: ["taskpane"],
        templateParameters: (_compilation, assets) => ({
          office,
          paneScripts: assets.js,
          paneStyles: assets.css,
        }),
      }),
      new HtmlPlugin({
        filename: "check.html",
        template: "./deploy/machine-check/check.html",
        inject: false,
        minify: false,
        templateParameters: { office, machineCheck: machineCheckSettings({ office, version }) },
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => addressedManifest(text.toString("utf8"), { address, version }) },
          { from: "assets/*.png" },
          // Not minified: the minimizer writes newer syntax than an old web view reads.
          { from: "src/taskpane/greet-old-excel.js", to: "[name][ext]", info: { minimized: true } },
          { from: "src/taskpane/first-paint.css", to: "[name][ext]" },
          { from: "deploy/machine-check/check.{css,js}", to: "[name][ext]", info: { minimized: true } },
          ...office.files,
        ],
      }),
    ],
  };
};

function swcLoader(mode) {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: mode !== "production" } },
      },
      env: { targets: browsers },
    },
  };
}
