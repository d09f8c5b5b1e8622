import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { validateXML } from "xmllint-wasm";

const root = resolve(__dirname, "../..");
/** Microsoft's schemas are not ours to ship: the test runs where they lie beside the project. */
const schemas = resolve(root, "../shared/office/manifest-xsd");
const whereSchemasAre = existsSync(schemas) ? test : test.skip;

whereSchemasAre("the manifest follows Microsoft's schema", async () => {
  const { valid, errors } = await validateXML({
    xml: [file(root, "manifest.xml")],
    schema: [file(schemas, "OfficeAppManifestV1_1.xsd")],
    preload: readdirSync(schemas)
      .filter((name) => name.endsWith(".xsd") && name !== "OfficeAppManifestV1_1.xsd")
      .map((name) => file(schemas, name)),
  });

  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

function file(folder: string, fileName: string) {
  return { fileName, contents: readFileSync(resolve(folder, fileName), "utf8") };
}
