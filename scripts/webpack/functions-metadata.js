const fs = require("fs");
const path = require("path");
const vm = require("vm");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { markdownPage } = require("./markdown-page");

const name = "FunctionsMetadataPlugin";
const functionsMetadataLoader = { loader: __filename };

/** As a loader: the entry registers what the modules that it exports declare in their JSDoc. */
module.exports = function associateFunctions(source) {
  const done = this.async();
  // The plugin reads the catalogue at every build: what the loader made of an older one would disagree with it.
  this.cacheable(false);
  for (const file of catalogueFiles(this.resourcePath)) this.addDependency(file);
  describeFunctions(this.resourcePath).then(
    ({ associate }) => {
      const calls = associate.flatMap(({ id, functionName, sourceFileName }) => [
        `import { ${functionName} as ${id}_ } from ${JSON.stringify(sourceFileName)};`,
        `CustomFunctions.associate(${JSON.stringify(id)}, ${id}_);`,
      ]);
      done(null, [source, ...calls].join("\n"));
    },
    (error) => done(error),
  );
};

/**
 * As a plugin: writes functions.json, its English twin functions-en.json and the help page functions.html, and proves that the script
 * registers exactly these functions with nothing but ECMAScript around it.
 */
class FunctionsMetadataPlugin {
  /**
   * @param source the entry, whose exported modules declare the functions.
   * @param script the built script's name in the output.
   * @param output the metadata's name in the output.
   * @param address the folder that will serve the output, with its last slash: the help addresses lie in it.
   */
  constructor({ source, script, output, address }) {
    Object.assign(this, { source, script, output, address });
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const inProject = (file) => path.resolve(compiler.context, file);

    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, async () => {
        const read = (file) => {
          compilation.fileDependencies.add(inProject(file));
          return fs.readFileSync(inProject(file), "utf8");
        };
        const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
        try {
          for (const file of [this.source, ...catalogueFiles(this.source)]) compilation.fileDependencies.add(file);
          const { metadata, associate } = await describeFunctions(this.source);
          const chinese = withHelp(metadata, this.address);
          const english = translate(chinese, JSON.parse(read(path.join(path.dirname(this.source), "en-US.json"))));

          emit(this.output, JSON.stringify(chinese, null, 2));
          emit(this.output.replace(/\.json$/, "-en.json"), JSON.stringify(english, null, 2));
          emit("functions.html", markdownPage(read("docs/functions.md")));
          assertSame(
            registeredBy(compilation.getAsset(this.script).source.source().toString()),
            associate.map(({ id }) => id),
          );
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.output}: ${error.message}`));
        }
      });
    });
  }
}

/** What the functions' JSDoc says, as Excel wants to read it, and which function of which module has which id. */
async function describeFunctions(entry) {
  const { errors, metadataJson, associate } = await generateCustomFunctionsMetadata(catalogueFiles(entry));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  // Without this one error in a range would be the result of the whole block, with no word of why.
  return { metadata: { allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) }, associate };
}

function catalogueFiles(entry) {
  const exported = fs.readFileSync(entry, "utf8").matchAll(/^export \* from "(.+)";$/gm);
  return [...exported].map(([, module]) => path.resolve(path.dirname(entry), `${module}.ts`));
}

function withHelp(metadata, folder) {
  const functions = metadata.functions.map((entry) => ({ ...entry, helpUrl: `${folder}functions.html#${entry.id}` }));
  return { ...metadata, functions };
}

/** The same signatures with English descriptions. Names stay: a formula must mean the same in every language. */
function translate(metadata, english) {
  assertSame(
    Object.keys(english),
    metadata.functions.map(({ id }) => id),
  );
  const functions = metadata.functions.map((entry) => {
    const { description, parameters } = english[entry.id];
    assertSame(
      Object.keys(parameters),
      entry.parameters.map((parameter) => parameter.name),
    );
    const translated = entry.parameters.map((each) => ({ ...each, description: parameters[each.name] }));
    return { ...entry, description, parameters: translated };
  });
  return { ...metadata, functions };
}

function registeredBy(script) {
  const ids = [];
  // Scripts that are loaded later announce themselves at `self`.
  vm.runInNewContext(script, { self: {}, CustomFunctions: { associate: (id) => ids.push(id) } });
  return ids;
}

function assertSame(found, declared) {
  const odd = [...found.filter((id) => !declared.includes(id)), ...declared.filter((id) => !found.includes(id))];
  if (odd.length > 0) throw new Error(`the functions and what is said of them disagree on ${odd.join(", ")}.`);
}

Object.assign(module.exports, { FunctionsMetadataPlugin, functionsMetadataLoader, describeFunctions });
