import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildFunctionsDoc } from "../../scripts/build-functions-doc";

test("docs/functions.md is what the catalogue says; `npm run docs:functions` writes it anew", async () => {
  const written = readFileSync(resolve(__dirname, "../../docs/functions.md"), "utf8");
  expect(written).toBe(await buildFunctionsDoc());
}, 60_000);
