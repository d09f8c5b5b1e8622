import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import manifest from "../../../package.json";
import { dependenciesDoc } from "../../../scripts/build-dependencies-doc";
import { allowedLicences, installScriptsArguedFor, licencesArguedFor } from "../../../scripts/dependencies/allowed";
import { bundled, shipped } from "../../../scripts/dependencies/bundled-packages";
import { lockedPackages } from "../../../scripts/dependencies/locked-packages";
import { purposes } from "../../../scripts/dependencies/purposes";

const root = resolve(__dirname, "../../..");
const direct = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
const locked = lockedPackages();

test("every direct dependency is argued for, and nothing else is", () => {
  expect(Object.keys(purposes).sort()).toEqual([...direct].sort());
});

test("docs/dependencies.md says what is installed: npm run docs:dependencies", () => {
  // Sizes differ from system to system, by binaries.
  const withoutSizes = (text: string) => text.replace(/\| [\d.]+ [kM]B *\|/g, "| |").replace(/ +\||-+/g, "|");
  const written = readFileSync(resolve(root, "docs/dependencies.md"), "utf8");

  expect(withoutSizes(written)).toBe(withoutSizes(dependenciesDoc(() => 1000)));
});

test("every package has a licence of the list, or a reason", () => {
  const others = locked.filter(({ licence }) => !allowedLicences.includes(licence)).map(({ name }) => name);

  expect([...new Set(others)].sort()).toEqual(Object.keys(licencesArguedFor).sort());
});

test("no package runs anything at installation but those with a reason", () => {
  const running = locked.filter(({ runsOnInstall }) => runsOnInstall).map(({ name }) => name);

  expect([...new Set(running)].sort()).toEqual(Object.keys(installScriptsArguedFor).sort());
});

test("every direct version is pinned", () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });

  expect(versions.filter((version) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

describe("the add-in's bundles", () => {
  /** Replaced by preact, and turned into a style sheet. */
  const asOtherThings = ["react", "react-dom", "@fluentui/tokens"];
  let packages: readonly string[];
  let files: readonly string[];

  beforeAll(async () => ({ packages, files } = await bundled()), 60_000);

  test("hold no package but those that the page names as shipped, each argued for by a decision", () => {
    const decisions = readdirSync(resolve(root, "docs/decisions")).map((name) =>
      readFileSync(resolve(root, "docs/decisions", name), "utf8").toLowerCase(),
    );

    expect(packages).toEqual(shipped.filter((name) => !asOtherThings.includes(name)));
    const undecided = packages.filter((name) => !decisions.some((text) => text.includes(name)));
    expect(undecided).toEqual([]);
  });

  test("hold nothing of workbench, command line and scripts", () => {
    const foreign = files.filter((file) => !/^(package\.json|src\/(?!cli\/))/.test(file));

    expect(files.length).toBeGreaterThan(200);
    expect(foreign).toEqual([]);
  });
});
