const Module = require("node:module");
const path = require("node:path");
const { buildSync } = require("esbuild");

/**
 * Runs a program of this folder as one script, made in memory: `node src/cli/start.js main FILE…`. Read file by file, it
 * would keep whoever checks one table waiting four times as long.
 */
const [node, , name, ...args] = process.argv;
const program = path.join(__dirname, `${name}.ts`);
const { outputFiles } = buildSync({
  entryPoints: [program],
  bundle: true,
  platform: "node",
  target: "node20",
  // Many files are checked by workers, whose script the program makes itself.
  external: ["esbuild"],
  // A fault is to name the place in the sources.
  sourcemap: "inline",
  sourcesContent: false,
  write: false,
  outfile: program.replace(/\.ts$/, ".js"),
  logLevel: "error",
});
process.setSourceMapsEnabled(true);
process.argv = [node, program, ...args];
const script = new Module(program, null);
script.filename = program;
script.paths = Module._nodeModulePaths(__dirname);
script._compile(outputFiles[0].text, program);
