const vm = require("vm");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const name = "FunctionsMetadataPlugin";
const functionsMetadataLoader = { loader: __filename };

/** As a loader: the functions' module registers what its JSDoc declares. */
module.exports = function associateFunctions(source) {
  const done = this.async();
  describeFunctions(this.resourcePath).then(
    ({ associate }) => {
      const calls = associate.map(
        ({ id, functionName }) => `CustomFunctions.associate(${JSON.stringify(id)}, ${functionName});`,
      );
      done(null, [source, ...calls].join("\n"));
    },
    (error) => done(error),
  );
};

/** As a plugin: writes functions.json, and proves that the script registers exactly these functions with nothing but ECMAScript around it. */
class FunctionsMetadataPlugin {
  constructor({ source, script, output }) {
    Object.assign(this, { source, script, output });
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;

    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, async () => {
        try {
          const { metadataJson, associate } = await describeFunctions(this.source);
          compilation.fileDependencies.add(this.source);
          compilation.emitAsset(this.output, new sources.RawSource(metadataJson));

          const script = compilation.getAsset(this.script).source.source().toString();
          assertSame(
            registeredBy(script),
            associate.map(({ id }) => id),
          );
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.output}: ${error.message}`));
        }
      });
    });
  }
}

async function describeFunctions(file) {
  const result = await generateCustomFunctionsMetadata(file);
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  return result;
}

function registeredBy(script) {
  const ids = [];
  vm.runInNewContext(script, { CustomFunctions: { associate: (id) => ids.push(id) } });
  return ids;
}

function assertSame(registered, declared) {
  const odd = [
    ...registered.filter((id) => !declared.includes(id)),
    ...declared.filter((id) => !registered.includes(id)),
  ];
  if (odd.length > 0) throw new Error(`functions.js and its metadata disagree on ${odd.join(", ")}.`);
}

Object.assign(module.exports, { FunctionsMetadataPlugin, functionsMetadataLoader });
