/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { manifestFaults } from "../../scripts/manifest/manifest-faults";
import { parseManifest } from "../../scripts/manifest/parse-manifest";
import { addressedManifest, developmentAddress, servedAddress } from "../../scripts/webpack/addressed-manifest";

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");

describe("the folder that serves a build", () => {
  test.each([
    ["https://xlb.example.gov.cn/shanhai", "https://xlb.example.gov.cn/shanhai/"],
    ["https://xlb.example.gov.cn/shanhai/", "https://xlb.example.gov.cn/shanhai/"],
    ["https://xlb.example.gov.cn", "https://xlb.example.gov.cn/"],
    ["https://10.1.2.3:8443/a/b//", "https://10.1.2.3:8443/a/b/"],
  ])("%s", (text, address) => {
    expect(servedAddress(text)).toBe(address);
  });

  test.each([
    ["http://xlb.example.gov.cn/shanhai", "https only"],
    ["xlb.example.gov.cn/shanhai", "in full"],
    ["https://", "in full"],
    ["https://me:secret@host/shanhai", "no user name"],
    ["https://host/shanhai?x=1", "end with the folder"],
    ["https://host/shanhai#x", "end with the folder"],
    ["https://host/taskpane.html", "not a file"],
    ['https://host/a"b/<c>&d', "only"],
  ])("%s is refused", (text, reason) => {
    expect(() => servedAddress(text)).toThrow(reason);
  });
});

describe("the manifest of a build", () => {
  const built = addressedManifest(manifest, { address: "https://xlb.example.gov.cn/shanhai/", version: "3.14.159" });

  test("knows no other place than its own", () => {
    const addresses = built.match(/https:\/\/[^"<]+/g) ?? [];

    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((each) => !each.startsWith("https://xlb.example.gov.cn"))).toEqual([]);
    expect(built).toContain("<AppDomain>https://xlb.example.gov.cn</AppDomain>");
  });

  test("carries the package's version in four numbers", () => {
    expect(built).toContain("<Version>3.14.159.0</Version>");
  });

  test("is as sound as the committed one", () => {
    expect(manifestFaults(parseManifest(built))).toEqual([]);
  });

  test("is the committed one at the committed address", () => {
    const version = /<Version>(\d+\.\d+\.\d+)/.exec(manifest)![1]!;
    expect(addressedManifest(manifest, { address: developmentAddress, version })).toBe(manifest);
  });

  test("a version that Office cannot read is refused", () => {
    expect(() => addressedManifest(manifest, { address: developmentAddress, version: "1.0.0-beta.1" })).toThrow(
      "not three numbers",
    );
  });
});
