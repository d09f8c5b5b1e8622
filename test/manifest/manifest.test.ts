/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { version } from "../../package.json";
import { parseManifest } from "../../scripts/manifest/parse-manifest";

const root = resolve(__dirname, "../..");
const manifest = parseManifest(readFileSync(resolve(root, "manifest.xml"), "utf8"));

const base = "https://localhost:8450/addin/";

function values(selector: string, attribute = "DefaultValue"): string[] {
  return [...manifest.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? "");
}

test("staff find the add-in under its Chinese name", () => {
  expect(manifest.querySelector("DefaultLocale")?.textContent).toBe("zh-CN");
  expect(values("OfficeApp > DisplayName")).toEqual(["山海任务核验"]);
});

test("the version is that of the package", () => {
  expect(manifest.querySelector("Version")?.textContent).toBe(`${version}.0`);
});

test("the ribbon offers 打开面板, 审核, 清除标记 and 生成审核报告, none beginning as another does", () => {
  const labels = new Map(
    values("ShortStrings > String", "id").map((id, i) => [id, values("ShortStrings > String")[i]]),
  );

  expect(values("Control > Label", "resid").map((id) => labels.get(id))).toEqual([
    "打开面板",
    "审核",
    "清除标记",
    "生成审核报告",
  ]);
  expect([...manifest.querySelectorAll("FunctionName")].map(({ textContent }) => textContent)).toEqual([
    "checkWorkbook",
    "clearMarks",
    "writeReport",
  ]);
});

test("every address lies where the workbench and an intranet server put the bundle", () => {
  const addresses = values("IconUrl, HighResolutionIconUrl, DefaultSettings > SourceLocation, Images > *, Urls > *");

  expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
});

describe("icons", () => {
  const named = [...manifest.querySelectorAll("Group > Icon > *")].map((image) => [
    Number(image.getAttribute("size")),
    values(`Images > [id="${image.getAttribute("resid")}"]`)[0]!,
  ]);
  const fixed = [
    [32, values("IconUrl")[0]!],
    [64, values("HighResolutionIconUrl")[0]!],
    [128, `${base}assets/icon-128.png`],
  ];

  test.each([...named, ...fixed] as [number, string][])("%d pixels: %s", (size, address) => {
    const file = resolve(root, address.slice(base.length));

    expect(existsSync(file)).toBe(true);
    expect(pixelsOf(readFileSync(file))).toEqual([size, size]);
  });
});

/** Width and height stand at fixed places in a PNG's first chunk. */
function pixelsOf(png: Buffer): [number, number] {
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
