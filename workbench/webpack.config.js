const path = require("path");

/**
 * The workbench's own page script. The grid stays outside: the server joins its prebuilt files (server/vendor.ts), and
 * here its packages are the globals that those files define.
 */
module.exports = (env, { mode }) => ({
  mode,
  target: ["web", "es2022"],
  devtool: false,
  entry: {
    workbench: path.join(__dirname, "page/main.ts"),
    "file-worker": path.join(__dirname, "file-work/file-worker.ts"),
  },
  output: { path: path.resolve(__dirname, "..", env.outDir), filename: "[name].js" },
  cache: {
    type: "filesystem",
    name: `workbench-${mode}`,
    cacheDirectory: path.resolve(__dirname, "../.cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: [".ts", ".js"] },
  externals: {
    "@univerjs/core": "UniverCore",
    "@univerjs/core/facade": "UniverCoreFacade",
    "@univerjs/engine-formula": "UniverEngineFormula",
    "@univerjs/sheets-conditional-formatting": "UniverSheetsConditionalFormatting",
    "@univerjs/sheets": "UniverSheets",
    "@univerjs/sheets-formula": "UniverSheetsFormula",
    "@univerjs/preset-sheets-core": "UniverPresetSheetsCore",
    "@univerjs/preset-sheets-find-replace": "UniverPresetSheetsFindReplace",
    "@univerjs/preset-sheets-note": "UniverPresetSheetsNote",
    "@univerjs/preset-sheets-conditional-formatting": "UniverPresetSheetsConditionalFormatting",
    "@univerjs/preset-sheets-core/locales/zh-CN": "UniverPresetSheetsCoreZhCN",
    "@univerjs/preset-sheets-find-replace/locales/zh-CN": "UniverPresetSheetsFindReplaceZhCN",
    "@univerjs/preset-sheets-note/locales/zh-CN": "UniverPresetSheetsNoteZhCN",
    "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN": "UniverPresetSheetsConditionalFormattingZhCN",
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  performance: { hints: false },
});
