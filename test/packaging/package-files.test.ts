import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import { packageFiles } from "../../scripts/package/package-files";
import { readPackageOptions } from "../../scripts/package/package-options";

const root = path.resolve(__dirname, "../..");
const scripts = new Map(
  readdirSync(path.join(root, "deploy/office"))
    .filter((name) => name.endsWith(".ps1"))
    .map((name) => [name, readFileSync(path.join(root, "deploy/office", name), "utf8")]),
);
const files = packageFiles({
  address: "https://xlb.example.gov.cn/shanhai/",
  share: "\\\\xlb.example.gov.cn\\shanhai",
  site: new Map([
    ["manifest.xml", Buffer.from("<OfficeApp/>")],
    ["taskpane.html", Buffer.from("<html>")],
  ]),
  scripts,
  checkManifest: "<OfficeApp/>",
  guides: new Map([
    [
      "指南",
      "# 指南\n\n打开 `https://服务器域名/shanhai/check.html`，共享文件夹是 `\\\\服务器\\文件夹`，证书给服务器域名。\n\n```\nnginx -t\n\nnginx -s reload\n```",
    ],
  ]),
  pictures: new Map([["pictures/pane.png", new Uint8Array([1])]]),
});
const utf8 = (name: string) => Buffer.from(files.get(name)!).toString("utf8");

test("everything an administrator needs, in its place", () => {
  expect([...files.keys()].sort()).toEqual([
    "office/clear-cache.cmd",
    "office/clear-cache.ps1",
    "office/diagnose.cmd",
    "office/diagnose.ps1",
    "office/manifest-check.xml",
    "office/manifest.xml",
    "office/trust-catalogue.cmd",
    "office/trust-catalogue.ps1",
    "office/trust-catalogue.reg",
    "pictures/pane.png",
    "server/nginx-shanhai.conf",
    "site/manifest.xml",
    "site/taskpane.html",
    "site/web.config",
    "指南.html",
    "指南.md",
  ]);
});

test("no place is left to fill in", () => {
  for (const [name, content] of files) {
    const text = Buffer.from(content).toString(name.endsWith(".reg") ? "utf16le" : "utf8");
    expect([name, /__[A-Z]+__/.test(text)]).toEqual([name, false]);
  }
});

test("the registry entry names the share, in the form that regedit reads", () => {
  const reg = Buffer.from(files.get("office/trust-catalogue.reg")!).toString("utf16le");

  expect(reg).toMatch(
    /^\ufeffWindows Registry Editor Version 5\.00\r\n\r\n\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]\r\n"Id"="\1"\r\n/,
  );
  expect(reg).toContain('"Url"="\\\\\\\\xlb.example.gov.cn\\\\shanhai"');
  expect(reg).toContain('"Flags"=dword:00000001');
  expect(reg.replaceAll("\r\n", "")).not.toContain("\n");
});

test.each([...scripts.keys()])("%s can be read by Windows PowerShell 5, and started by a double click", (name) => {
  const script = utf8(`office/${name}`);
  const command = Buffer.from(files.get(`office/${name.replace(".ps1", ".cmd")}`)!);

  expect(script.startsWith("\ufeff#")).toBe(true);
  expect(script.replaceAll("\r\n", "")).not.toContain("\n");
  expect(count(script, "{")).toBe(count(script, "}"));
  expect(count(script, "(")).toBe(count(script, ")"));
  expect(command.every((byte) => byte < 128)).toBe(true);
  expect(command.toString()).toContain(`-File "%~dp0${name}"`);
});

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

test("guides come as text and as a page, with the addresses of this site", () => {
  expect(utf8("指南.md")).toContain("`https://xlb.example.gov.cn/shanhai/check.html`");
  expect(utf8("指南.md")).toContain("证书给xlb.example.gov.cn。");
  expect(utf8("指南.html")).toContain("<code>\\\\xlb.example.gov.cn\\shanhai</code>");
  expect(utf8("指南.html")).toContain("<pre><code>nginx -t\n\nnginx -s reload</code></pre>");
});

test.each(["deploy/machine-check/check.js", "src/taskpane/greet-old-excel.js"])(
  "%s runs in the oldest web view: ES5",
  (file) => {
    const source = readFileSync(path.join(root, file), "utf8");
    const messages = new Linter().verify(source.replace(/\/\* eslint-disable.*\n/, ""), {
      languageOptions: { ecmaVersion: 5, sourceType: "script" },
    });

    expect(messages).toEqual([]);
  },
);

describe("what to say on the command line", () => {
  test("the share is a folder of the same host unless another is named", () => {
    expect(readPackageOptions(["--host", "https://xlb.example.gov.cn/shanhai"])).toEqual({
      host: "https://xlb.example.gov.cn/shanhai",
      share: "\\\\xlb.example.gov.cn\\shanhai",
      out: null,
    });
    expect(readPackageOptions(["--share", "\\\\files\\加载项$", "--host", "https://h/s"]).share).toBe(
      "\\\\files\\加载项$",
    );
  });

  test.each([
    [[], "--host https://"],
    [["--host"], "--host needs a value"],
    [["--hots", "https://h"], "unknown option --hots"],
    [["--host", "https://h", "--share", "C:\\shanhai"], "no shared folder"],
    [["--host", "https://h", "--share", '\\\\h\\a"b'], "no shared folder"],
  ])("%j is refused: %s", (words, reason) => {
    expect(() => readPackageOptions(words)).toThrow(reason);
  });
});
