/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildFaults } from "../../scripts/manifest/build-faults";
import { parseManifest } from "../../scripts/manifest/parse-manifest";
import { developmentAddress } from "../../scripts/webpack/addressed-manifest";

const root = resolve(__dirname, "../..");
const manifest = parseManifest(readFileSync(resolve(root, "manifest.xml"), "utf8"));

/** The icons as committed, any bytes for the rest. */
function read(file: string): Uint8Array | null {
  return file.startsWith("assets/") ? readFileSync(resolve(root, file)) : new Uint8Array(1);
}

test("the committed icons have the sizes that they are named for", () => {
  expect(buildFaults(manifest, developmentAddress, read)).toEqual([]);
});

test.each([
  ["taskpane.html", null, "taskpane.html is missing from the build."],
  ["functions-en.json", null, "functions-en.json is missing from the build."],
  ["assets/icon-16.png", "assets/icon-32.png", "assets/icon-16.png has not 16 × 16 pixels."],
  ["assets/icon-80.png", "manifest.xml", "assets/icon-80.png has not 80 × 80 pixels."],
  ["assets/icon-64.png", "assets/icon-80.png", "assets/icon-64.png has not 64 × 64 pixels."],
])("%s given as %s is a fault", (file, instead, fault) => {
  const faults = buildFaults(manifest, developmentAddress, (asked) =>
    asked !== file ? read(asked) : instead === null ? null : readFileSync(resolve(root, instead)),
  );

  expect(faults).toEqual([fault]);
});

test("a manifest for another place is a fault at every address", () => {
  const faults = buildFaults(manifest, "https://elsewhere.example/", read);

  expect(faults.length).toBeGreaterThan(8);
  expect(faults.every((fault) => fault.endsWith("does not lie below https://elsewhere.example/."))).toBe(true);
});
