/** @jest-environment jsdom */
import { iisConfig } from "../../scripts/package/iis-config";
import { nginxConfig } from "../../scripts/package/nginx-config";
import { commonHeaders, contentTypes, headersFor } from "../../scripts/package/site-rules";

const forever = "public, max-age=31536000, immutable";
const files: readonly (readonly [path: string, type: string, cache: string])[] = [
  ["taskpane.html", "text/html; charset=utf-8", "no-cache"],
  ["taskpane.0a1b2c3d.js", "text/javascript; charset=utf-8", forever],
  ["taskpane.0a1b2c3d.css", "text/css; charset=utf-8", forever],
  ["functions.js", "text/javascript; charset=utf-8", "no-cache"],
  ["functions.json", "application/json; charset=utf-8", "no-cache"],
  ["manifest.xml", "text/xml; charset=utf-8", "no-cache"],
  ["assets/icon-32.png", "image/png", "no-cache"],
  ["lib/office-1.1.110/office.js", "text/javascript; charset=utf-8", forever],
  ["lib/office-1.1.110/zh-cn/office_strings.js", "text/javascript; charset=utf-8", forever],
];

test.each(files)("%s is sent as %s, kept as %s", (path, type, cache) => {
  expect(headersFor(path)).toEqual({ ...commonHeaders, "Content-Type": type, "Cache-Control": cache });
});

test("a file that no server would know how to send is refused", () => {
  expect(() => headersFor("taskpane.exe")).toThrow("no content type is known for .exe");
});

test("no page runs a script from elsewhere, from its own text, or within another site", () => {
  const policy = commonHeaders["Content-Security-Policy"]!;

  expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; ");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

describe.each(["https://xlb.example.gov.cn/shanhai/", "https://10.1.2.3:8443/", "https://a.example/b.c/d/"])(
  "nginx at %s",
  (address) => {
    const { pathname, hostname, port } = new URL(address);
    const config = nginxConfig(address);

    test("answers there and nowhere else", () => {
      expect(config).toContain(`listen ${port || 443} ssl;`);
      expect(config).toContain(`server_name ${hostname};`);
      expect(config).toContain(`location ${pathname} {`);
    });

    test("keeps what the table says is kept", () => {
      const block = config.slice(config.indexOf("map $uri"), config.indexOf("\n}\n"));
      const rules = [...block.matchAll(/"~([^"]+)" "([^"]+)";/g)].map(([, rule, cache]) => [new RegExp(rule!), cache]);
      const fallback = /default "([^"]+)";/.exec(block)![1];
      const cacheOf = (path: string) =>
        rules.find(([rule]) => (rule as RegExp).test(`${pathname}${path}`))?.[1] ?? fallback;

      expect(rules).toHaveLength(2);
      expect(files.map(([path]) => [path, cacheOf(path)])).toEqual(files.map(([path, , cache]) => [path, cache]));
    });

    test("lets nobody keep what is not there, and warns of nothing", () => {
      expect(config).toContain("add_header Cache-Control $shanhai_cache;");
      expect(/charset_types (.*);/.exec(config)![1]).not.toContain("text/html");
      expect(/gzip_types (.*);/.exec(config)![1]).not.toContain("text/html");
    });

    test("leads from the address without its last slash to the one with it", () => {
      const leads = pathname === "/" ? [] : [`location = ${pathname.slice(0, -1)} {`, `return 301 ${pathname};`];
      for (const line of leads) expect(config).toContain(line);
      expect(config.match(/return 301/g) ?? []).toHaveLength(leads.length / 2);
    });

    test("sends every header of the table and knows every content type", () => {
      for (const [name, value] of Object.entries(commonHeaders)) {
        expect(config).toContain(`add_header ${name} "${value}" always;`);
      }
      for (const [ending, type] of Object.entries(contentTypes)) expect(config).toContain(`${type} ${ending};`);
    });

    test("is balanced, each line ended", () => {
      const lines = config
        .split("\n")
        .map((line) => line.replace(/\s*#.*$/, "").trim())
        .filter(Boolean);

      expect(lines.filter((line) => !/[;{}]$/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.endsWith("{"))).toHaveLength(lines.filter((line) => line === "}").length);
    });
  },
);

describe("IIS", () => {
  const config = new DOMParser().parseFromString(iisConfig(files.map(([path]) => path)), "text/xml");
  const select = (selector: string) => [...config.querySelectorAll(selector)];

  test("is well-formed and names no module that a bare IIS lacks", () => {
    expect(config.querySelector("parsererror")).toBeNull();
    expect(select("rewrite, handlers, modules")).toEqual([]);
  });

  test("keeps what the table says is kept", () => {
    const kept = select("location").map((location) => location.getAttribute("path")!);

    for (const [path, , cache] of files) {
      expect([path, kept.some((each) => path === each || path.startsWith(`${each}/`))]).toEqual([
        path,
        cache === forever,
      ]);
    }
    expect(select("location clientCache").map((cache) => cache.getAttribute("cacheControlMaxAge"))).toEqual(
      kept.map(() => "365.00:00:00"),
    );
  });

  test("sends every header of the table and knows every content type", () => {
    const added = select("customHeaders > add").map((add) => [add.getAttribute("name"), add.getAttribute("value")]);
    const types = select("mimeMap").map((map) => [map.getAttribute("fileExtension"), map.getAttribute("mimeType")]);

    expect(Object.fromEntries(added)).toEqual(commonHeaders);
    expect(types.map(([ending, type]) => [ending!.slice(1), type!.split(";")[0]])).toEqual(
      Object.entries(contentTypes),
    );
  });
});
