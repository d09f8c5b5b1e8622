/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(__dirname, "../../src/taskpane");
const script = readFileSync(resolve(folder, "greet-old-excel.js"), "utf8");
const modern = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0";

function open(userAgent: string): void {
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
  document.body.innerHTML =
    '<div id="root">正在打开…</div><script type="text/later" src="office.js"></script><script type="text/later" src="functions.js"></script>';
  // Indirect, so that the script runs as a page's script does.
  (0, eval)(script);
}

function started(): HTMLScriptElement[] {
  return [...document.querySelectorAll("script")].filter(({ type }) => type !== "text/later");
}

function paragraphs(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>("#root p")].map((paragraph) => paragraph.textContent ?? undefined);
}

test("a web view that can run the pane gets its scripts, in the page's order", () => {
  open(modern);

  expect(started().map((started) => started.getAttribute("src"))).toEqual(["office.js", "functions.js"]);
  expect(started().map(({ async }) => async)).toEqual([false, false]);
});

test.each([
  ["Internet Explorer 11", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
  ["the first Edge", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/18.17763"],
])("%s is greeted, told what to do, and loads nothing else", (_name, userAgent) => {
  open(userAgent);

  expect(paragraphs()).toEqual([
    expect.stringContaining("不能运行“山海任务核验”"),
    expect.stringContaining("Excel 2021"),
    expect.stringContaining("表格没有任何改动"),
  ]);
  expect(started()).toEqual([]);
});

test("a script that does not load is named to staff", () => {
  open(modern);

  started()[0]!.dispatchEvent(new Event("error"));

  expect(paragraphs()[0]).toContain("文件 office.js 没有载入");
});

test("it is written in the language of the oldest web view", () => {
  expect(script).not.toMatch(/=>|`|\b(let|const|class|async|await|import|export)\b(?!\s*=)/);
});

test("the page starts nothing by itself but the greeting", () => {
  const page = readFileSync(resolve(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes?.trim());

  expect(scripts.filter((attributes) => !attributes?.startsWith('type="text/later"'))).toEqual([
    'src="greet-old-excel.js"',
  ]);
  const places = ["paneScripts", "office.script", "functions.js"].map((script) => page.indexOf(script));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
