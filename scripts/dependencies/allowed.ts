/** Licences under which a package may be used here. */
export const allowedLicences: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "Apache-2.0 AND MIT",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "(MIT AND Zlib)",
  "(MIT OR CC0-1.0)",
  "(MIT OR GPL-3.0-or-later)",
  "Python-2.0",
];

/** Packages under another licence, or with none in their manifest, and why they may stay. None but duck is in a shipped bundle. */
export const licencesArguedFor: Readonly<Record<string, string>> = {
  "@fontsource/noto-sans-sc": "OFL-1.1: a font, served by the workbench, not changed",
  "@microsoft/office-js": "Microsoft's own terms; never committed, copied into intranet builds by whoever makes them",
  "@univerjs/telemetry": "Apache-2.0 by the repository it comes from; its manifest forgets to say so; workbench only",
  "axe-core": "MPL-2.0: used in tests as it is",
  "caniuse-lite": "CC-BY-4.0: data that build tools read",
  duck: "BSD-2-Clause by its text; its manifest says BSD; comes with the reader of .docx files",
  "node-forge": "BSD-3-Clause of the two offered; makes the localhost certificate",
};

/** Packages that run something when they are installed, what it is, and what happens without it. */
export const installScriptsArguedFor: Readonly<Record<string, string>> = {
  "@parcel/watcher": "builds from source only when asked to; not used",
  "@swc/core":
    "looks whether the binary that came as a package runs; fetches the WebAssembly package from the registry only where there is none",
  "core-js": "prints a request for donations; comes with office-js-helpers, nothing imports it",
  "core-js-pure": "prints a request for donations",
  esbuild:
    "looks whether the binary that came as a package runs; fetches it from the registry only where optional packages are switched off",
  protobufjs: "compares version numbers; comes with the grid",
  "unrs-resolver":
    "looks whether the binary that came as a package is there; fetches it from the registry only where it is not",
};
