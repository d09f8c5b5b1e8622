import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { CustomFunctionsRuntime } from "./functions-doc/function-host";
import { functionsDoc } from "./functions-doc/functions-doc";
import { readCatalogue } from "./functions-doc/read-catalogue";

/** The text of docs/functions.md, from the JSDoc of src/functions/catalogue. */
export async function buildFunctionsDoc(): Promise<string> {
  const chapters = await readCatalogue();
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  // Their messages are made with the runtime that stands there when they are called.
  const implementations: Record<string, unknown> = await import("../src/functions/functions");
  for (const { metadata, exportName } of chapters.flatMap(({ functions }) => functions))
    runtime.associate(metadata.id, implementations[exportName] as (...values: unknown[]) => unknown);
  return functionsDoc(chapters, runtime);
}

if (require.main === module) {
  void buildFunctionsDoc().then((text) => writeFileSync(resolve(__dirname, "../docs/functions.md"), text));
}
