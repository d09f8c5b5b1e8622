import { readFileSync } from "fs";
import path from "path";
import { officeSource } from "../../scripts/webpack/office-source";

const template = readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

/** @example directives("default-src 'none'; img-src 'self' data:") //=> { "default-src": ["'none'"], "img-src": ["'self'", "data:"] } */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe.each(["cdn", "local"] as const)("the pane with office.js from %s", (kind) => {
  const { policy, script } = officeSource(kind);
  const { "script-src": scripts, ...others } = directives(policy);

  test("runs no script but its own and Office's, none inline, none from text", () => {
    expect(scripts).toEqual(kind === "cdn" ? ["'self'", "https://appsforoffice.microsoft.com"] : ["'self'"]);
    expect(policy).not.toMatch(/unsafe|\*|http:|blob:/);
    const from = new URL(script, "https://pane.example/").origin;
    expect(from === "https://pane.example" || scripts?.includes(from)).toBe(true);
  });

  test("speaks to nobody else and starts no worker from elsewhere", () => {
    expect(others).toMatchObject({
      "default-src": ["'none'"],
      "worker-src": ["'self'"],
      "connect-src": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    });
    expect(Object.values(others).flat().join(" ")).not.toContain("://");
  });
});

test("the page carries its policy whatever the build, ahead of every file that it names", () => {
  const meta = '<meta http-equiv="Content-Security-Policy" content="<%= office.policy %>" />';

  expect(template).toContain(meta);
  expect(template.slice(0, template.indexOf(meta))).not.toMatch(/<%|<link|<script/);
  expect(template).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+="|\bstyle=/);
});
