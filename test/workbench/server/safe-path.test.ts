import path from "node:path";
import fc from "fast-check";
import { safePath } from "../../../workbench/server/safe-path";

const root = path.resolve("/srv/addin");

it.each([
  ["taskpane.html", "taskpane.html"],
  ["lib/office/office.js", "lib/office/office.js"],
  ["%E8%A1%A8.json", "表.json"],
  ["a//b.js", "a/b.js"],
])("%s is a file below the root", (relative, file) => {
  expect(safePath(root, relative)).toBe(path.join(root, file));
});

it.each([
  ["..%2f..%2fetc/passwd"],
  ["../key.pem"],
  ["a/../../key.pem"],
  [".git/config"],
  ["a\\..\\b"],
  ["C:/windows"],
  ["a%00.html"],
  ["%E8%A1"],
])("%s is refused", (relative) => {
  expect(safePath(root, relative)).toBeNull();
});

it("never leaves the root, whatever it is given", () => {
  const piece = fc.constantFrom("..", ".", "a", "%2e%2e", "%2f", "/", "\\", "%5c", "\0", "表", "C:");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const file = safePath(root, pieces.join("/"));
      return file === null || file === root || file.startsWith(root + path.sep);
    }),
  );
});
