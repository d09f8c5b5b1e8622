import { existsSync } from "node:fs";
import { officeSource } from "../../scripts/webpack/office-source";

test.each([
  ["cdn", "https://appsforoffice.microsoft.com"],
  ["cdn-cn", "https://appsforoffice.cdn.partner.office365.cn"],
] as const)("%s: office.js and what it adds come from %s, nothing else does", (kind, origin) => {
  const { script, files, policy } = officeSource(kind);

  expect(new URL(script).origin).toBe(origin);
  expect(files).toEqual([]);
  expect(policy).toContain(`script-src 'self' ${origin};`);
  expect(policy.match(/https?:/g)).toHaveLength(1);
});

test("local: everything from the build itself, out of the installed package", () => {
  const { script, files, policy } = officeSource("local");

  expect(files.map(({ to }) => to)).toContain(script);
  expect(files.filter(({ from }) => !existsSync(from))).toEqual([]);
  expect(policy).not.toContain("http");
});

test("another source is refused by name", () => {
  expect(() => officeSource("elsewhere" as "cdn")).toThrow('not "elsewhere"');
});
