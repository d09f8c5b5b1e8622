/**
 * A worker's program as one script. Loaded file by file, as the main program is, it would take each worker a second or two
 * before its first file.
 *
 * @param script The path of its TypeScript.
 */
export async function workerCode(script: string): Promise<string> {
  // Comes with the loader that runs this program; needed for many files only.
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
