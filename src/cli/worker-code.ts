/**
 * A worker's program as one script, as the main program is (start.js). Loaded file by file, it would take each worker a second
 * or two before its first file.
 *
 * @param script The path of its TypeScript.
 */
export async function workerCode(script: string): Promise<string> {
  // Needed for many files only, and not where the program is one script already.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    platform: "node",
    target: "node20",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
