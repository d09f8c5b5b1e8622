const prettier = require("eslint-config-prettier");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/** Folders of `src` from the bottom up; each may import only what its line names. Every edge that is refused says why. */
const layers = [
  {
    files: "src/core/**",
    refuse: [
      "**/excel/**",
      "**/functions/**",
      "**/taskpane/**",
      "**/cli/**",
      "**/xlsx/**",
      "**/docx/**",
      "**/strings/**",
      "**/workbench/**",
    ],
    because: "The core is pure: it knows no Office, no DOM, no Node, no sentence. Pass what it needs as data.",
  },
  {
    files: "src/strings/**",
    refuse: [
      "**/excel/**",
      "**/functions/**",
      "**/taskpane/**",
      "**/cli/**",
      "**/xlsx/**",
      "**/docx/**",
      "**/workbench/**",
    ],
    because: "Sentences are made from the core's findings alone.",
  },
  {
    files: "src/xlsx/**",
    refuse: [
      "**/excel/**",
      "**/functions/**",
      "**/taskpane/**",
      "**/cli/**",
      "**/docx/**",
      "**/workbench/**",
      "**/strings/**",
      "node:*",
    ],
    because: "Reading and patching .xlsx bytes serves the command line and the workbench, and runs in both.",
  },
  {
    files: "src/docx/**",
    refuse: [
      "**/core/**",
      "**/excel/**",
      "**/functions/**",
      "**/taskpane/**",
      "**/cli/**",
      "**/workbench/**",
      "**/strings/**",
      "**/xlsx/patch*",
      "**/xlsx/read*",
      "node:*",
    ],
    because: "Reading the words of a .docx serves pane and command line; it shares zip and XML with src/xlsx, no more.",
  },
  {
    files: "src/excel/**",
    refuse: [
      "**/strings/**",
      "**/functions/**",
      "**/taskpane/**",
      "**/cli/**",
      "**/xlsx/**",
      "**/docx/**",
      "**/workbench/**",
    ],
    because: "The Excel adapter offers a port; it says no sentence and knows nothing of those who use it.",
  },
  {
    files: "src/functions/**",
    refuse: ["**/excel/**", "**/taskpane/**", "**/cli/**", "**/xlsx/**", "**/docx/**", "**/workbench/**"],
    because: "A custom function is a few lines over the core, pure and offline.",
  },
  {
    files: "src/taskpane/**",
    refuse: ["**/functions/**", "**/cli/**", "**/docx/**", "**/xlsx/**", "**/workbench/**"],
    because: "The pane sees core, strings and the workbook port; .xlsx files and the workbench never reach its bundle.",
  },
  {
    files: "src/taskpane/copy/copy-task.ts",
    refuse: [
      "**/functions/**",
      "**/cli/**",
      "**/docx/**",
      "**/xlsx/read*",
      "**/xlsx/patch*",
      "**/workbench/**",
      "**/excel/**",
    ],
    because:
      "The 上报稿 is the one file that the pane makes, in a chunk of the worker's: it writes .xlsx and reads none.",
  },
  {
    files: "src/taskpane/year/files/**",
    refuse: ["**/functions/**", "**/cli/**", "**/xlsx/patch*", "**/workbench/**", "**/excel/**"],
    because:
      "Files that staff pick or send are read and made in a chunk of the worker's; the open workbook is written through its port alone.",
  },
  {
    files: "src/cli/**",
    refuse: ["**/excel/**", "**/functions/**", "**/taskpane/**", "**/workbench/**"],
    because: "The command line checks files: core, strings, xlsx and docx.",
  },
];

module.exports = tseslint.config(
  { ignores: ["node_modules", "dist", ".cache", "coverage"] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  ...layers.map(({ files, refuse, because }) => ({
    files: [files],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: refuse, message: because }] }] },
  })),
  {
    files: ["src/**"],
    ignores: ["src/excel/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel speaks to Excel; use the workbook port." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "test/workbench/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["*.js", "**/*.config.js", "**/*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/cli/**", "scripts/**", "bench/**", "workbench/start.ts", "workbench/server/**"],
    rules: { "no-console": "off" },
  },
  prettier,
);
