/** Why a package is here, and why nothing lighter is. */
export interface Purpose {
  readonly purpose: string;
  readonly whyNotLighter: string;
}

/** Every direct dependency, by name; the test asks for those that are missing. */
export const purposes: Readonly<Record<string, Purpose>> = {
  "@fluentui/tokens": {
    purpose: "Fluent's colours, radii and type, from which the build writes the style sheet of the pane's themes",
    whyNotLighter: "Already the light one: data alone, none of Fluent's script (docs/decisions)",
  },
  "@microsoft/office-js-helpers": {
    purpose: "Keeps the pane's choices on the machine; behind one file, loaded when a choice changes",
    whyNotLighter: "Asked for by the product's owner; archived, so the pane works without it (docs/decisions)",
  },
  mammoth: {
    purpose: "Reads the words of a .docx notice, revisions and tables included; in a chunk of the worker's own",
    whyNotLighter: "The reader that is best kept; what it lacks, Word's own numbers, is ours (docs/decisions)",
  },
  preact: {
    purpose: "Draws the pane in React's stead",
    whyNotLighter: "Already the light one: a seventh of React (docs/decisions)",
  },
  react: {
    purpose: "What the pane is written against; replaced by preact in every bundle",
    whyNotLighter: "Keeps the way back open, and its types are what the pane compiles against; not shipped",
  },
  "react-dom": {
    purpose: "As react",
    whyNotLighter: "As react; not shipped",
  },
  "@fontsource/noto-sans-sc": {
    purpose: "Chinese glyphs in the workbench where the system has none",
    whyNotLighter: "An open font, two of its files served; no system package needed for tests and pictures",
  },
  "@microsoft/office-js": {
    purpose: "Office's own library, served by the workbench and the intranet build",
    whyNotLighter: "There is no other; ten files of it are copied",
  },
  "@microsoft/recognizers-text-suite": {
    purpose: "The peer that the bench measures the quantity reader against",
    whyNotLighter: "It is the peer; only the bench loads it",
  },
  "@sparticuz/chromium": {
    purpose: "A browser for the tests on machines that have none",
    whyNotLighter: "Comes by npm alone and brings its libraries; others want system packages",
  },
  "@swc/core": {
    purpose: "Compiles TypeScript for the bundles and the tests",
    whyNotLighter: "One compiler for webpack and jest; esbuild does not serve jest's mocks and transforms",
  },
  "@swc/jest": { purpose: "swc in jest", whyNotLighter: "A thin adapter" },
  "@testing-library/react": {
    purpose: "Tests of the pane by what staff see",
    whyNotLighter: "A thin layer over the DOM's own test library",
  },
  "@types/custom-functions-runtime": { purpose: "Types of the functions' runtime", whyNotLighter: "Types only" },
  "@types/jest": { purpose: "Types of jest", whyNotLighter: "Types only" },
  "@types/jsdom": { purpose: "Types of jsdom", whyNotLighter: "Types only" },
  "@types/node": { purpose: "Types of Node", whyNotLighter: "Types only" },
  "@types/office-js": { purpose: "Types of office.js", whyNotLighter: "Types only" },
  "@types/react": { purpose: "Types of React", whyNotLighter: "Types only" },
  "@types/react-dom": { purpose: "Types of React's DOM part", whyNotLighter: "Types only" },
  "@univerjs/core": {
    purpose: "The workbench's spreadsheet grid: its model",
    whyNotLighter:
      "The lighter grids lack merges, formulas with custom functions or conditional formats (docs/decisions)",
  },
  "@univerjs/preset-sheets-conditional-formatting": { purpose: "Marks in the grid", whyNotLighter: "Part of the grid" },
  "@univerjs/preset-sheets-core": {
    purpose: "The grid's sheets, formulas, rendering",
    whyNotLighter: "Part of the grid",
  },
  "@univerjs/preset-sheets-find-replace": {
    purpose: "Find and replace in the grid",
    whyNotLighter: "Part of the grid",
  },
  "@univerjs/preset-sheets-note": { purpose: "Notes in the grid", whyNotLighter: "Part of the grid" },
  "@univerjs/themes": { purpose: "The grid's colours", whyNotLighter: "Part of the grid" },
  ajv: {
    purpose: "Checks policy data and JSON output against their schemas, in tests",
    whyNotLighter: "Full JSON Schema with good messages; never shipped",
  },
  "axe-core": { purpose: "Accessibility of the pane, in tests", whyNotLighter: "The reference; never shipped" },
  "copy-webpack-plugin": {
    purpose: "Copies icons, office.js and pages into the build",
    whyNotLighter: "webpack's own way",
  },
  "custom-functions-metadata": {
    purpose: "Reads functions.json out of the functions' JSDoc",
    whyNotLighter: "Microsoft's own reader; what it accepts is what Excel accepts",
  },
  esbuild: {
    purpose: "Bundles command line and bench as Node runs them",
    whyNotLighter: "One binary; tsx brings it anyway",
  },
  eslint: { purpose: "Lint", whyNotLighter: "The Office and React rules are written for it" },
  "eslint-config-prettier": { purpose: "Keeps lint out of formatting", whyNotLighter: "A list of rule names" },
  "eslint-plugin-office-addins": { purpose: "Finds office.js mistakes", whyNotLighter: "The only one there is" },
  "eslint-plugin-react-hooks": { purpose: "Finds mistakes with hooks", whyNotLighter: "The only one there is" },
  "fast-check": { purpose: "Properties over random cases", whyNotLighter: "Shrinks what fails to a readable case" },
  fflate: {
    purpose: "Packs and unpacks .xlsx files, in the chunks that read and make files, and the administrator's zip",
    whyNotLighter: "Already the light one, no dependency (docs/decisions)",
  },
  "html-webpack-plugin": {
    purpose: "Writes the pane's page with the hashed names",
    whyNotLighter: "webpack's usual way",
  },
  hucre: {
    purpose: "Reads what of a bounded .xlsx is no plain cell: rich text, formats, notes; judges in tests what we write",
    whyNotLighter: "No dependency, no code that writes; behind one file (docs/decisions)",
  },
  jest: { purpose: "Runs the tests", whyNotLighter: "Projects, snapshots and two environments in one" },
  "jest-environment-jsdom": { purpose: "A DOM for the pane's tests", whyNotLighter: "jest's own" },
  jsdom: { purpose: "Reads the manifest in scripts", whyNotLighter: "The tests bring it anyway" },
  knip: { purpose: "Finds dead files and exports", whyNotLighter: "A version without native code" },
  mkcert: { purpose: "Makes the localhost certificate", whyNotLighter: "Plain JavaScript, no program to install" },
  "playwright-core": { purpose: "Drives the browser in tests and pictures", whyNotLighter: "Without its own browsers" },
  prettier: { purpose: "Formatting", whyNotLighter: "Nothing to decide" },
  "react-18": {
    purpose: "What the grid's prebuilt files are written against",
    whyNotLighter: "The last React with such files; workbench only",
  },
  "react-dom-18": { purpose: "As react-18", whyNotLighter: "As react-18" },
  rxjs: { purpose: "What the grid's prebuilt files are written against", whyNotLighter: "Workbench only" },
  "swc-loader": { purpose: "swc in webpack", whyNotLighter: "A thin adapter" },
  tsx: {
    purpose: "Runs TypeScript: workbench, scripts",
    whyNotLighter: "Starts in a fraction of a second on Node 20",
  },
  typescript: { purpose: "Types", whyNotLighter: "The newest that the lint and metadata packages work with" },
  "typescript-eslint": { purpose: "Lint of TypeScript", whyNotLighter: "The only one there is" },
  webpack: {
    purpose: "Bundles add-in and workbench",
    whyNotLighter: "Loaders for the functions' metadata; workers; CSS modules",
  },
  "webpack-cli": { purpose: "webpack from the command line", whyNotLighter: "webpack's own" },
  "xmllint-wasm": {
    purpose: "Checks the manifest against Microsoft's schemas where they are at hand",
    whyNotLighter: "No native code",
  },
};
