import path from "node:path";
import { Linter } from "eslint";

const config = jest.requireActual<Linter.Config[]>("../../eslint.config.js");
const linter = new Linter({ configType: "flat", cwd: path.resolve(__dirname, "../..") });

/** A file of each part that the house is made of. */
const parts = {
  core: "src/core/year/plan-rows.ts",
  strings: "src/strings/names.ts",
  "xlsx, read": "src/xlsx/read-workbook.ts",
  "xlsx, patched": "src/xlsx/patch-workbook.ts",
  "xlsx, written": "src/xlsx/write/write-workbook.ts",
  docx: "src/docx/read-docx.ts",
  excel: "src/excel/request.ts",
  functions: "src/functions/convert.ts",
  taskpane: "src/taskpane/review.ts",
  cli: "src/cli/main.ts",
  workbench: "workbench/start.ts",
} as const;
type Part = keyof typeof parts;

/** Who may import what beside what stands in its own folder; every other edge is refused. */
const mayImport: readonly (readonly [file: string, readonly Part[]])[] = [
  ["src/core/table/title.ts", ["core"]],
  ["src/strings/year/differences.ts", ["core", "strings"]],
  ["src/xlsx/grids-of.ts", ["core", "xlsx, read", "xlsx, patched", "xlsx, written"]],
  ["src/docx/read-words.ts", ["docx", "xlsx, written"]],
  ["src/excel/mark-sheets.ts", ["core", "excel"]],
  ["src/functions/coverage.ts", ["core", "strings", "functions"]],
  ["src/taskpane/year/filling.ts", ["core", "strings", "excel", "taskpane"]],
  ["src/taskpane/copy/copy-task.ts", ["core", "strings", "taskpane", "xlsx, written"]],
  ["src/taskpane/year/files/merge-task.ts", ["core", "strings", "taskpane", "docx", "xlsx, read", "xlsx, written"]],
  ["src/cli/year/merge.ts", ["core", "strings", "docx", "xlsx, read", "xlsx, patched", "xlsx, written", "cli"]],
];

function isRefused(file: string, imported: string): boolean {
  const from = path.posix.relative(path.posix.dirname(file), imported.replace(/\.ts$/u, ""));
  const code = `export { one } from "${from.startsWith(".") ? from : `./${from}`}";\n`;
  const found = linter.verify(code, config, file);
  return found.some(({ ruleId }) => ruleId === "no-restricted-imports");
}

test.each(mayImport)("%s may import what its layer names, and nothing else", (file, allowed) => {
  const refused = Object.entries(parts).filter(([, imported]) => isRefused(file, imported));
  expect(refused.map(([part]) => part)).toEqual(Object.keys(parts).filter((part) => !allowed.includes(part as Part)));
});
