import { readdirSync } from "fs";
import path from "path";

const root = path.join(__dirname, "../..");
const configure =
  jest.requireActual<() => { cache: { buildDependencies: { config: string[] } } }>("../../webpack.config");
const { cache } = configure();

test.each([
  "webpack.config.js",
  ...readdirSync(path.join(root, "scripts/webpack"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `scripts/webpack/${name}`),
  "src/functions/en-US.json",
  "docs/functions.md",
])("after a change of %s the build remembers nothing that contradicts it", (file) => {
  expect(cache.buildDependencies.config).toContain(path.join(root, file));
});

test("which functions the entry registers is read anew at every build", async () => {
  const associateFunctions = jest.requireActual<(this: object, source: string) => void>(
    "../../scripts/webpack/functions-metadata",
  );
  const cacheable = jest.fn();
  await new Promise((resolve) =>
    associateFunctions.call(
      {
        async: () => resolve,
        cacheable,
        addDependency: () => undefined,
        resourcePath: path.join(root, "src/functions/functions.ts"),
      },
      "",
    ),
  );

  expect(cacheable).toHaveBeenCalledWith(false);
});
